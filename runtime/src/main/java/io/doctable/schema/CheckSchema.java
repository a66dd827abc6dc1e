package io.doctable.schema;

/**
 * A check constraint.
 *
 * @param name its name in the database, or empty if it has none
 * @param sql the SQL condition, without {@code CHECK} and outer parentheses
 */
public record CheckSchema(String name, String sql) {}
