package io.doctable.internal.postgres;

import io.doctable.internal.dialect.ExistingTable;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what PostgreSQL's catalogue says about tables. */
final class PostgresInspector {
    private static final String TABLE = """
            SELECT c.oid::bigint, c.relname, n.nspname, c.relkind IN ('v', 'm')
            FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
            WHERE c.oid = pg_catalog.to_regclass(?)""";
    private static final String COLUMNS = """
            SELECT a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod), NOT a.attnotnull, a.atthasdef,
                a.attidentity <> '' OR coalesce(pg_catalog.pg_get_expr(d.adbin, d.adrelid) LIKE 'nextval(%', false),
                a.attgenerated <> ''
            FROM pg_catalog.pg_attribute AS a
            LEFT JOIN pg_catalog.pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            WHERE a.attrelid = ?::oid AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum""";
    /** Every unique index that covers all rows and columns alone: constraints have one as well. */
    private static final String UNIQUES = """
            SELECT i.indisprimary, array(
                SELECT a.attname::text FROM unnest(i.indkey) WITH ORDINALITY AS k (attnum, place)
                JOIN pg_catalog.pg_attribute AS a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
                WHERE k.place <= i.indnkeyatts ORDER BY k.place)
            FROM pg_catalog.pg_index AS i
            WHERE i.indrelid = ?::oid AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL""";

    private static final String REFERENCES = """
            SELECT t.relname,
                array(SELECT a.attname::text FROM unnest(c.conkey) WITH ORDINALITY AS k (attnum, place)
                    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND a.attnum = k.attnum ORDER BY k.place),
                array(SELECT a.attname::text FROM unnest(c.confkey) WITH ORDINALITY AS k (attnum, place)
                    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.confrelid AND a.attnum = k.attnum ORDER BY k.place)
            FROM pg_catalog.pg_constraint AS c JOIN pg_catalog.pg_class AS t ON t.oid = c.confrelid
            WHERE c.conrelid = ?::oid AND c.contype = 'f' ORDER BY c.conname""";
    private static final String TABLES = """
            SELECT c.relname FROM pg_catalog.pg_class AS c
            WHERE c.relnamespace = pg_catalog.to_regnamespace(quote_ident(current_schema()))
            AND c.relkind IN ('r', 'p') ORDER BY c.relname COLLATE "C\"""";

    private final Connection raw;

    PostgresInspector(Connection raw) {
        this.raw = raw;
    }

    List<String> tables() throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement statement = raw.prepareStatement(TABLES);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /** The table of that name, which is quoted and may be qualified; as a statement would find it. */
    Optional<ExistingTable> table(String quotedName) throws SQLException {
        long oid;
        String name;
        String schema;
        boolean view;
        try (PreparedStatement statement = raw.prepareStatement(TABLE)) {
            statement.setString(1, quotedName);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                oid = rows.getLong(1);
                name = rows.getString(2);
                schema = rows.getString(3);
                view = rows.getBoolean(4);
            }
        }
        List<String> primaryKey = new ArrayList<>();
        Set<Set<String>> uniques = new HashSet<>();
        List<ExistingTable.Reference> references = new ArrayList<>();
        List<ExistingTable.Column> columns = new ArrayList<>();
        each(COLUMNS, oid, rows -> columns.add(column(rows)));
        each(UNIQUES, oid, rows -> {
            List<String> key = names(rows.getArray(2));
            if (rows.getBoolean(1)) {
                primaryKey.addAll(key);
            } else {
                uniques.add(Set.copyOf(key));
            }
        });
        each(
                REFERENCES,
                oid,
                rows -> references.add(new ExistingTable.Reference(
                        names(rows.getArray(2)), rows.getString(1), names(rows.getArray(3)))));
        return Optional.of(new ExistingTable(name, schema, view, columns, primaryKey, uniques, references));
    }

    private static ExistingTable.Column column(ResultSet rows) throws SQLException {
        ExistingTable.Generated by = rows.getBoolean(6)
                ? ExistingTable.Generated.COMPUTED
                : rows.getBoolean(5) ? ExistingTable.Generated.IDENTITY : ExistingTable.Generated.NO;
        return new ExistingTable.Column(
                rows.getString(1), rows.getString(2), rows.getBoolean(3), rows.getBoolean(4), by);
    }

    private static List<String> names(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private void each(String sql, long oid, RowTaker taker) throws SQLException {
        try (PreparedStatement statement = raw.prepareStatement(sql)) {
            statement.setLong(1, oid);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
        }
    }

    private interface RowTaker {
        void take(ResultSet row) throws SQLException;
    }
}
