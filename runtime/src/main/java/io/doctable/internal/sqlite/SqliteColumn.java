package io.doctable.internal.sqlite;

import io.doctable.schema.ColumnDescription;
import io.doctable.schema.ComputedSchema;
import io.doctable.schema.IdentityStyle;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A column as {@code pragma_table_xinfo} lists it.
 *
 * @param key its position in the primary key, starting at 1; 0 if it is not part of it
 * @param hidden whether and how the column is computed, as a number of the pragma
 */
record SqliteColumn(
        String name, String type, boolean notNull, @Nullable String defaultSql, int key, int hidden) {
    /** The columns of a table, given its name and namespace; hidden ones of virtual tables are left out. */
    static final String QUERY =
            "SELECT name, type, \"notnull\", dflt_value, pk, hidden FROM pragma_table_xinfo(?, ?) WHERE hidden <> 1";

    /** What pragma_table_xinfo has in its column "hidden" for computed columns. */
    private static final int COMPUTED = 2;

    private static final int STORED = 3;

    static SqliteColumn of(ResultSet row) throws SQLException {
        return new SqliteColumn(
                row.getString(1), row.getString(2), row.getBoolean(3), row.getString(4), row.getInt(5), row.getInt(6));
    }

    /** How the column is computed, without the expression, which no pragma gives; null if it is not computed. */
    @Nullable
    ComputedSchema outlinedComputation() {
        return hidden == COMPUTED || hidden == STORED ? new ComputedSchema("", hidden == STORED) : null;
    }

    ColumnDescription column(
            SqliteTable table,
            @Nullable String rowid,
            @Nullable String value,
            IdentityStyle counted,
            @Nullable ComputedSchema computed,
            @Nullable String collation) {
        boolean isRowid = name.equals(rowid);
        // By an old mistake of SQLite, other primary keys accept NULL.
        boolean never = notNull || isRowid || (key > 0 && (table.withoutRowid() || table.strict()));
        return new ColumnDescription(
                name, type, !never, isRowid ? null : value, isRowid ? counted : null, computed, collation, key, null);
    }
}
