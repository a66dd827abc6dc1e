package io.doctable.row;

/**
 * A column of a result.
 *
 * @param name as the statement calls it
 * @param type the database's word for its type, such as {@code int8} or {@code VARCHAR}; empty where the database has
 *     none, as SQLite for everything that is not a table's column
 */
public record ResultColumn(String name, String type) {}
