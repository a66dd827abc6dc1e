package io.doctable.internal.dialect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** How the databases tell by which column they count a table's rows. */
public final class CountedColumn {
    /** An identity, or a column with a sequence; not where a rule may put something else in the insert's place. */
    public static final String POSTGRESQL = """
            SELECT a.attname FROM pg_class AS c
            JOIN pg_attribute AS a ON a.attrelid = c.oid
            LEFT JOIN pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            WHERE c.oid = to_regclass(?) AND c.relkind IN ('r', 'p') AND NOT c.relhasrules
                AND a.attnum > 0 AND NOT a.attisdropped
                AND (a.attidentity <> '' OR pg_get_expr(d.adbin, d.adrelid) LIKE 'nextval(%')
                AND has_column_privilege(c.oid, a.attnum, 'SELECT')
            ORDER BY a.attnum LIMIT 1""";

    /** The one column of the primary key that stands for the rowid. */
    public static final String SQLITE = """
            SELECT (SELECT min(x.name) FROM pragma_table_xinfo(l.name, l.schema) AS x
                WHERE x.pk > 0 HAVING count(*) = 1 AND upper(min(x.type)) = 'INTEGER')
            FROM pragma_table_list(?1) AS l
            WHERE l.type = 'table' AND NOT l.wr AND (?2 IS NULL OR l.schema = ?2 COLLATE NOCASE)
            ORDER BY l.schema <> 'temp', l.schema <> 'main' LIMIT 1""";

    private CountedColumn() {}

    public static @Nullable String ask(Connection raw, String sql, @Nullable String... values) throws SQLException {
        try (PreparedStatement statement = raw.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }
}
