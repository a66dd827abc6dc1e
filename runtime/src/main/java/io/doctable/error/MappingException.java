package io.doctable.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a value cannot be stored exactly, a stored value does not fit its record component, or a result does not
 * have the columns of a record. Nothing was stored or changed, except by the statement whose result was read.
 */
public final class MappingException extends DocTableException {
    private static final long serialVersionUID = 1L;

    private final String table;
    private final @Nullable String column;
    private final @Nullable String component;
    private final @Nullable String rowKey;

    private MappingException(
            String message,
            String table,
            @Nullable String column,
            @Nullable String component,
            @Nullable String rowKey,
            @Nullable String statement,
            @Nullable Throwable cause) {
        super(message, statement, cause);
        this.table = table;
        this.column = column;
        this.component = component;
        this.rowKey = rowKey;
    }

    /**
     * Returns an exception about a value that a column cannot hold.
     *
     * @param table the table's name
     * @param column the column's name, null if unknown
     * @param component the record component's name, null if unknown
     * @param problem what is wrong with the value
     */
    public static MappingException onWriting(
            String table, @Nullable String column, @Nullable String component, String problem) {
        return new MappingException(
                "cannot store " + place(table, column, component) + ": " + problem,
                table,
                column,
                component,
                null,
                null,
                null);
    }

    /**
     * Returns an exception about a stored value that a record component cannot hold.
     *
     * @param table the table's name
     * @param column the column's name, null if unknown
     * @param component the record component's name, null if unknown
     * @param rowKey the key of the row, null if unknown
     * @param problem what is wrong with the value
     * @param cause the cause, null if none
     */
    public static MappingException onReading(
            String table,
            @Nullable String column,
            @Nullable String component,
            @Nullable String rowKey,
            String problem,
            @Nullable Throwable cause) {
        String row = rowKey == null ? "" : ", row " + rowKey;
        return new MappingException(
                "cannot read " + place(table, column, component) + row + ": " + problem,
                table,
                column,
                component,
                rowKey,
                null,
                cause);
    }

    /**
     * Returns an exception about a result whose columns are not those of a record.
     *
     * @param table the table's name, or the record's if there is no table
     * @param column the column's name, null if several are concerned
     * @param component the record component's name, null if unknown
     * @param problem what is wrong with the columns
     * @param statement the SQL of the query
     */
    public static MappingException onColumns(
            String table, @Nullable String column, @Nullable String component, String problem, String statement) {
        return new MappingException(problem, table, column, component, null, statement, null);
    }

    private static String place(String table, @Nullable String column, @Nullable String component) {
        return (column == null ? "a value of " + table : table + "." + column)
                + (component == null ? "" : " (component " + component + ")");
    }

    /** Returns the table. */
    public String table() {
        return table;
    }

    /** Returns the column, null if unknown. */
    public @Nullable String column() {
        return column;
    }

    /** Returns the record component, null if unknown. */
    public @Nullable String component() {
        return component;
    }

    /** Returns the key of the row that was read, null if unknown. */
    public @Nullable String rowKey() {
        return rowKey;
    }
}
