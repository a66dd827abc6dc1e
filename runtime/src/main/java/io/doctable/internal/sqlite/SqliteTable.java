package io.doctable.internal.sqlite;

import io.doctable.schema.TableDescription;
import io.doctable.schema.TableName;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A table or view as {@code pragma_table_list} lists it. */
record SqliteTable(TableName name, boolean withoutRowid, boolean strict) {
    static SqliteTable of(ResultSet row) throws SQLException {
        TableDescription.Kind kind = switch (row.getString(3)) {
            case "view" -> TableDescription.Kind.VIEW;
            case "virtual" -> TableDescription.Kind.VIRTUAL_TABLE;
            default -> TableDescription.Kind.TABLE;
        };
        String schema = row.getString(1);
        return new SqliteTable(
                new TableName(schema, row.getString(2), kind, schema.equals("temp")),
                row.getBoolean(4),
                row.getBoolean(5));
    }
}
