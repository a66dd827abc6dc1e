package io.doctable.internal.dialect;

/**
 * The statements that load rows into columns of a table.
 *
 * @param question a query that returns a row if the table, as it is, stores loaded rows as an INSERT does
 * @param text loads the rows; run by a {@link RowLoader}
 */
public record LoadSql(String question, String text) {}
