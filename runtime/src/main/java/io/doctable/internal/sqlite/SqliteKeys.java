package io.doctable.internal.sqlite;

import io.doctable.annotation.ReferenceAction;
import io.doctable.error.UnsupportedByDialectException;
import io.doctable.internal.dialect.CatalogueQuery;
import io.doctable.internal.sqlite.SqliteTableText.Rule;
import io.doctable.schema.ColumnDescription;
import io.doctable.schema.ForeignKeySchema;
import io.doctable.schema.IndexSchema;
import io.doctable.schema.TableName;
import io.doctable.schema.UniqueSchema;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the foreign keys and indexes of one table of SQLite. */
final class SqliteKeys {
    private final CatalogueQuery query;
    private final TableName table;
    private final List<ColumnDescription> columns;

    SqliteKeys(CatalogueQuery query, TableName table, List<ColumnDescription> columns) {
        this.query = query;
        this.table = table;
        this.columns = columns;
    }

    /** The names as the columns themselves are spelled: SQLite does not mind the case. */
    List<String> spelled(List<String> names) {
        return spelled(names, columns.stream().map(ColumnDescription::name).toList());
    }

    private static List<String> spelled(List<String> names, List<String> known) {
        return names.stream()
                .map(name -> known.stream()
                        .filter(name::equalsIgnoreCase)
                        .findFirst()
                        .orElse(name))
                .toList();
    }

    /** @param written the foreign keys as the statement has them, whose names no pragma returns */
    List<ForeignKeySchema> foreignKeys(List<Rule> written) throws SQLException {
        List<ForeignKeySchema> keys = new ArrayList<>();
        for (List<Line> lines : referenceLines()) {
            keys.add(foreignKey(lines, keys.size() < written.size() ? written.get(keys.size()) : null));
        }
        if (keys.size() != written.size()) {
            throw unlike();
        }
        return keys;
    }

    /** The foreign keys as the pragma has them: without names, and without target columns where the table names none. */
    List<ForeignKeySchema> references() throws SQLException {
        return referenceLines().stream()
                .map(lines -> new ForeignKeySchema(
                        "",
                        lines.stream().map(Line::from).toList(),
                        table.schema(),
                        lines.get(0).target,
                        written(lines),
                        lines.get(0).onDelete,
                        lines.get(0).onUpdate))
                .toList();
    }

    private static List<String> written(List<Line> lines) {
        List<String> to = new ArrayList<>();
        for (Line line : lines) {
            if (line.to != null) {
                to.add(line.to);
            }
        }
        return to;
    }

    /** The columns of each unique constraint, and of each unique index over all rows and without expressions. */
    List<UniqueSchema> uniques() throws SQLException {
        Map<String, List<@Nullable String>> byIndex = new LinkedHashMap<>();
        query.rows(
                "SELECT l.name, i.name FROM pragma_index_list(?1, ?2) AS l, pragma_index_info(l.name, ?2) AS i"
                        + " WHERE l.\"unique\" AND NOT l.partial AND l.origin <> 'pk' ORDER BY l.seq, i.seqno",
                row -> byIndex.computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                        .add(row.getString(2)),
                table.name(),
                table.schema());
        List<UniqueSchema> uniques = new ArrayList<>();
        for (List<@Nullable String> names : byIndex.values()) {
            List<String> known = names.stream().flatMap(Stream::ofNullable).toList();
            // An expression has no name.
            if (known.size() == names.size()) {
                uniques.add(new UniqueSchema("", known));
            }
        }
        return uniques;
    }

    /** The rows of each foreign key. */
    private Collection<List<Line>> referenceLines() throws SQLException {
        // SQLite counts them from the last to the first.
        Map<Integer, List<Line>> byNumber = new TreeMap<>();
        query.rows(
                "SELECT id, \"table\", \"from\", \"to\", on_delete, on_update FROM pragma_foreign_key_list(?, ?)"
                        + " ORDER BY id DESC, seq",
                row -> byNumber.computeIfAbsent(-row.getInt(1), number -> new ArrayList<>())
                        .add(new Line(
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                rule(row.getString(5)),
                                rule(row.getString(6)))),
                table.name(),
                table.schema());
        return byNumber.values();
    }

    private ForeignKeySchema foreignKey(List<Line> lines, @Nullable Rule written) throws SQLException {
        List<String> from = spelled(lines.stream().map(Line::from).toList());
        if (written == null || !spelled(written.columns()).equals(from)) {
            throw unlike();
        }
        Line first = lines.get(0);
        List<String> key = new ArrayList<>();
        List<String> known = new ArrayList<>();
        query.rows(
                "SELECT name, pk FROM pragma_table_xinfo(?, ?) ORDER BY pk",
                row -> row.getInt(2) > 0 ? key.add(row.getString(1)) : known.add(row.getString(1)),
                first.target,
                table.schema());
        known.addAll(key);
        List<String> to = written(lines);
        // A reference that names no columns means the primary key of its target.
        List<String> meant = to.isEmpty() && key.size() == from.size() ? key : spelled(to, known);
        return new ForeignKeySchema(
                written.name(), from, table.schema(), first.target, meant, first.onDelete, first.onUpdate);
    }

    private UnsupportedByDialectException unlike() {
        return new UnsupportedByDialectException(
                "SQLite's pragmas and the stored CREATE TABLE statement list different foreign keys for " + table,
                null,
                null);
    }

    private static ReferenceAction rule(String words) {
        return ReferenceAction.valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /**
     * The indexes that were made by a statement of their own.
     *
     * @param rowid the column that is the rowid, null if there is none
     */
    List<IndexSchema> indexes(@Nullable String rowid, Function<String, SqliteIndexText> reading) throws SQLException {
        List<IndexSchema> indexes = new ArrayList<>();
        List<Listed> listed = query.rows(
                "SELECT l.name, l.\"unique\", m.sql FROM pragma_index_list(?, ?) AS l JOIN \""
                        + table.schema().replace("\"", "\"\"") + "\".sqlite_master AS m"
                        + " ON m.type = 'index' AND m.name = l.name WHERE l.origin = 'c'",
                row -> new Listed(row.getString(1), row.getBoolean(2), row.getString(3)),
                table.name(),
                table.schema());
        for (Listed index : listed) {
            SqliteIndexText text = reading.apply(index.sql);
            boolean[] unusual = new boolean[1];
            List<IndexSchema.Part> parts = query.rows(
                    "SELECT seqno, cid, name, desc, coll FROM pragma_index_xinfo(?, ?) WHERE key ORDER BY seqno",
                    row -> {
                        boolean expression = row.getInt(2) == -2;
                        boolean descending = row.getBoolean(4);
                        if (expression) {
                            return new IndexSchema.Part(text.parts().get(row.getInt(1)), descending, null, true);
                        }
                        String column = row.getInt(2) == -1 && rowid != null ? rowid : row.getString(3);
                        unusual[0] |= !row.getString(5).equalsIgnoreCase(collation(column));
                        return new IndexSchema.Part(column, descending, null);
                    },
                    index.name,
                    table.schema());
            indexes.add(new IndexSchema(index.name, parts, index.unique, text.where(), unusual[0] ? index.sql : null));
        }
        return indexes;
    }

    private String collation(String column) {
        return columns.stream()
                .filter(c -> c.name().equals(column))
                .map(ColumnDescription::collation)
                .filter(collation -> collation != null)
                .findFirst()
                .orElse("BINARY");
    }

    private record Line(
            String target, String from, @Nullable String to, ReferenceAction onDelete, ReferenceAction onUpdate) {}

    private record Listed(String name, boolean unique, String sql) {}
}
