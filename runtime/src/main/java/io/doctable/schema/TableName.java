package io.doctable.schema;

/**
 * A table or view that a database has.
 *
 * @param schema the namespace it lives in; on SQLite the attached database, {@code main} or {@code temp}
 * @param name its name
 * @param kind what it is
 * @param temporary whether only one connection sees it, and it goes with that
 */
public record TableName(String schema, String name, TableKind kind, boolean temporary) {
    @Override
    public String toString() {
        return schema + "." + name;
    }
}
