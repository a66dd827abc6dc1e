package io.doctable.internal.sqlite;

import io.doctable.internal.dialect.ExistingTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what a SQLite database says about its tables. */
final class SqliteInspector {
    private static final int VISIBLE = 0;

    private final Connection raw;
    private final String schema;

    SqliteInspector(Connection raw, @Nullable String schema) {
        this.raw = raw;
        this.schema = schema == null ? "main" : schema;
    }

    List<String> tables() throws SQLException {
        return query("""
                SELECT name FROM pragma_table_list
                WHERE schema = ? AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name""", rows -> rows.getString(1), schema);
    }

    Optional<ExistingTable> table(String name) throws SQLException {
        List<Kind> kinds = query(
                "SELECT name, type = 'view', wr, strict FROM pragma_table_list WHERE schema = ? AND name = ? COLLATE NOCASE",
                rows -> new Kind(rows.getString(1), rows.getBoolean(2), rows.getBoolean(3), rows.getBoolean(4)),
                schema,
                name);
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        Kind kind = kinds.get(0);
        List<Line> lines = query(
                "SELECT name, type, \"notnull\", dflt_value, pk, hidden FROM pragma_table_xinfo(?, ?) WHERE hidden <> 1",
                rows -> new Line(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getBoolean(3),
                        rows.getString(4) != null,
                        rows.getInt(5),
                        rows.getInt(6)),
                kind.name,
                schema);
        Map<Integer, String> key = new TreeMap<>();
        lines.stream().filter(line -> line.key > 0).forEach(line -> key.put(line.key, line.name));
        List<ExistingTable.Column> columns =
                lines.stream().map(line -> line.column(kind, key.size())).toList();
        return Optional.of(new ExistingTable(
                kind.name,
                schema,
                kind.view,
                columns,
                List.copyOf(key.values()),
                uniques(kind.name),
                references(kind.name)));
    }

    private Set<Set<String>> uniques(String table) throws SQLException {
        Set<Set<String>> uniques = new HashSet<>();
        List<String> indexes = query(
                "SELECT name FROM pragma_index_list(?, ?) WHERE \"unique\" AND NOT partial",
                rows -> rows.getString(1),
                table,
                schema);
        for (String index : indexes) {
            List<@Nullable String> columns =
                    query("SELECT name FROM pragma_index_info(?, ?)", rows -> rows.getString(1), index, schema);
            // An expression has no name, and tells nothing about columns.
            if (!columns.contains(null)) {
                uniques.add(new HashSet<>(columns));
            }
        }
        return uniques;
    }

    private List<ExistingTable.Reference> references(String table) throws SQLException {
        Map<Integer, Parts> parts = new LinkedHashMap<>();
        query(
                "SELECT id, \"table\", \"from\", \"to\" FROM pragma_foreign_key_list(?, ?) ORDER BY id, seq",
                rows -> {
                    Parts key = parts.get(rows.getInt(1));
                    if (key == null) {
                        key = new Parts(rows.getString(2), new ArrayList<>(), new ArrayList<>());
                        parts.put(rows.getInt(1), key);
                    }
                    key.from.add(rows.getString(3));
                    String to = rows.getString(4);
                    if (to != null) {
                        key.to.add(to);
                    }
                    return key;
                },
                table,
                schema);
        return parts.values().stream()
                .map(key -> new ExistingTable.Reference(key.from, key.target, key.to))
                .toList();
    }

    private <T extends @Nullable Object> List<T> query(String sql, RowMapping<T> mapping, String... parameters)
            throws SQLException {
        try (PreparedStatement statement = raw.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            List<T> results = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    results.add(mapping.map(rows));
                }
            }
            return results;
        }
    }

    private interface RowMapping<T extends @Nullable Object> {
        T map(ResultSet rows) throws SQLException;
    }

    private record Kind(String name, boolean view, boolean withoutRowid, boolean strict) {}

    private record Parts(String target, List<String> from, List<String> to) {}

    private record Line(String name, String type, boolean notNull, boolean hasDefault, int key, int hidden) {
        ExistingTable.Column column(Kind table, int keySize) {
            // The one INTEGER column of a primary key is the rowid, which SQLite counts.
            boolean rowid = key > 0 && keySize == 1 && type.equalsIgnoreCase("INTEGER") && !table.withoutRowid;
            // By an old mistake of SQLite's, other primary keys take NULL.
            boolean never = notNull || rowid || (key > 0 && (table.withoutRowid || table.strict));
            ExistingTable.Generated by = rowid
                    ? ExistingTable.Generated.IDENTITY
                    : hidden == VISIBLE ? ExistingTable.Generated.NO : ExistingTable.Generated.COMPUTED;
            return new ExistingTable.Column(name, type, !never, hasDefault, by);
        }
    }
}
