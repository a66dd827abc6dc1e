package io.doctable.row;

/**
 * A column of a result.
 *
 * @param name its name in the statement
 * @param type the database's name for its type, such as {@code int8} or {@code VARCHAR}; empty if the database has
 *     none, as SQLite for everything except columns of tables
 */
public record ResultColumn(String name, String type) {}
