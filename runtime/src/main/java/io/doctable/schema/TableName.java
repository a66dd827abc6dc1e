package io.doctable.schema;

/**
 * The name of a table or view in a database.
 *
 * @param schema its schema; on SQLite the attached database, {@code main} or {@code temp}
 * @param name its name
 * @param kind its kind
 * @param temporary whether only one connection sees it and drops it when it closes
 */
public record TableName(String schema, String name, TableDescription.Kind kind, boolean temporary) {
    @Override
    public String toString() {
        return schema + "." + name;
    }
}
