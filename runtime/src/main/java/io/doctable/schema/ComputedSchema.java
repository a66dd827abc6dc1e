package io.doctable.schema;

/**
 * How a database computes a column from other columns of the row.
 *
 * @param sql the SQL expression, without outer parentheses
 * @param stored whether the value is stored; otherwise it is computed on each read
 */
public record ComputedSchema(String sql, boolean stored) {}
