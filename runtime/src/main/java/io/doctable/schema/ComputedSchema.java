package io.doctable.schema;

/**
 * How a database computes a column from others of the row.
 *
 * @param sql the SQL expression, without outer parentheses
 * @param stored whether the value is kept; else it is computed when it is read
 */
public record ComputedSchema(String sql, boolean stored) {}
