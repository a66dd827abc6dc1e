package io.doctable.internal.dialect;

/**
 * The statements of one savepoint.
 *
 * @param set creates it
 * @param release ends it and keeps the changes made after it
 * @param rollback undoes the changes made after it; the savepoint stays until it is released
 */
public record SavepointSql(String set, String release, String rollback) {
    /** Returns the statements of the SQL standard. */
    static SavepointSql standard(String name) {
        return new SavepointSql("SAVEPOINT " + name, "RELEASE SAVEPOINT " + name, "ROLLBACK TO SAVEPOINT " + name);
    }
}
