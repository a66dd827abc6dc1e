package io.doctable.internal.sqlite;

import io.doctable.error.UnsupportedByDialectException;
import io.doctable.internal.dialect.Catalogue;
import io.doctable.internal.dialect.CatalogueQuery;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.scan.SqlExpression;
import io.doctable.internal.scan.SqlLexer;
import io.doctable.internal.scan.SqlSyntax;
import io.doctable.internal.scan.SqlToken;
import io.doctable.internal.sqlite.SqliteTableText.Rule;
import io.doctable.internal.sqlite.SqliteTableText.RuleKind;
import io.doctable.schema.CheckSchema;
import io.doctable.schema.ColumnDescription;
import io.doctable.schema.IdentityStyle;
import io.doctable.schema.PrimaryKeySchema;
import io.doctable.schema.TableDescription;
import io.doctable.schema.TableName;
import io.doctable.schema.UniqueSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What SQLite says: its pragmas where they tell, and where they do not (checks, names of constraints, collations,
 * computed columns) the statements that it keeps. Such a statement is understood or refused, never guessed at.
 */
final class SqliteCatalogue implements Catalogue {
    private static final String ALL_NAMES =
            "SELECT schema, name, type, wr, strict FROM pragma_table_list WHERE schema = ?";
    private static final String NAMES = ALL_NAMES + " AND type IN ('table', 'view', 'virtual')";
    private static final List<String> DEFAULT_WORDS =
            List.of("NULL", "TRUE", "FALSE", "CURRENT_TIMESTAMP", "CURRENT_DATE", "CURRENT_TIME");

    private final Dialect dialect;
    private final CatalogueQuery query;

    SqliteCatalogue(Dialect dialect, Connection raw) {
        this.dialect = dialect;
        this.query = new CatalogueQuery(raw);
    }

    @Override
    public List<String> schemas() throws SQLException {
        return query.rows(
                "SELECT name FROM pragma_database_list WHERE name <> 'temp' ORDER BY name", row -> row.getString(1));
    }

    @Override
    public String defaultSchema() {
        return "main";
    }

    @Override
    public List<TableName> list(String schema) throws SQLException {
        return query.rows(
                NAMES + " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
                row -> SqliteTable.of(row).name(),
                schema);
    }

    @Override
    public List<TableName> temporary() throws SQLException {
        return list("temp");
    }

    @Override
    public List<TableName> referring(@Nullable String schema, String name) throws SQLException {
        // References do not leave their namespace.
        return query.rows(
                NAMES + " AND EXISTS (SELECT 1 FROM pragma_foreign_key_list(pragma_table_list.name,"
                        + " pragma_table_list.schema) WHERE \"table\" = ? COLLATE NOCASE) ORDER BY name",
                row -> SqliteTable.of(row).name(),
                schema == null ? defaultSchema() : schema,
                name);
    }

    @Override
    public Optional<TableDescription> describe(@Nullable String schema, String name) throws SQLException {
        Optional<SqliteTable> kept = find(schema, name);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        SqliteTable table = kept.get();
        return Optional.of(table.name().kind() == TableDescription.Kind.TABLE ? table(table) : other(table));
    }

    @Override
    public Optional<TableDescription> outline(@Nullable String schema, String name) throws SQLException {
        Optional<SqliteTable> kept = find(schema, name);
        return kept.isEmpty() ? Optional.empty() : Optional.of(outline(kept.get()));
    }

    private Optional<SqliteTable> find(@Nullable String schema, String name) throws SQLException {
        return query
                .rows(
                        ALL_NAMES + " AND name = ? COLLATE NOCASE",
                        SqliteTable::of,
                        schema == null ? defaultSchema() : schema,
                        name)
                .stream()
                .findFirst();
    }

    /** Asks pragmas only: the stored statement may be one that {@link SqliteTableText} does not understand. */
    private TableDescription outline(SqliteTable kept) throws SQLException {
        List<SqliteColumn> lines = lines(kept.name());
        List<String> key = key(lines);
        String rowid = rowid(kept, lines, key.size());
        List<ColumnDescription> columns = lines.stream()
                .map(line -> line.column(
                        kept, rowid, line.defaultSql(), IdentityStyle.ROWID, line.outlinedComputation(), null))
                .toList();
        SqliteKeys keys = new SqliteKeys(query, kept.name(), columns);
        return new TableDescription(
                kept.name(),
                columns,
                key.isEmpty() ? null : new PrimaryKeySchema("", key),
                keys.uniques(),
                keys.references(),
                List.of(),
                List.of(),
                null,
                null,
                kept.strict(),
                kept.withoutRowid(),
                List.of());
    }

    private static List<String> key(List<SqliteColumn> lines) {
        return lines.stream()
                .filter(line -> line.key() > 0)
                .sorted(Comparator.comparingInt(SqliteColumn::key))
                .map(SqliteColumn::name)
                .toList();
    }

    @Override
    public Optional<String> holder(String schema, String name) throws SQLException {
        return query
                .rows(
                        "SELECT CASE type WHEN 'index' THEN 'an index of table ' || tbl_name ELSE 'a ' || type END FROM "
                                + dialect.quote(schema)
                                + ".sqlite_master WHERE type <> 'trigger' AND name = ? COLLATE NOCASE",
                        row -> row.getString(1),
                        name)
                .stream()
                .findFirst();
    }

    private String statement(TableName table) throws SQLException {
        return query.rows(
                        "SELECT sql FROM " + dialect.quote(table.schema())
                                + ".sqlite_master WHERE type IN ('table', 'view') AND name = ?",
                        row -> row.getString(1),
                        table.name())
                .get(0);
    }

    private List<SqliteColumn> lines(TableName table) throws SQLException {
        return query.rows(SqliteColumn.QUERY, SqliteColumn::of, table.name(), table.schema());
    }

    /** A view, or what a module makes up: there are no rules to it. */
    private TableDescription other(SqliteTable kept) throws SQLException {
        String sql = statement(kept.name());
        List<ColumnDescription> columns = new ArrayList<>();
        for (SqliteColumn line : lines(kept.name())) {
            columns.add(new ColumnDescription(line.name(), line.type(), true, null, null, null, null, 0, null));
        }
        boolean view = kept.name().kind() == TableDescription.Kind.VIEW;
        return new TableDescription(
                kept.name(),
                columns,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                view ? understood(kept.name(), sql, SqliteCatalogue::select) : null,
                false,
                false,
                view ? List.of() : List.of(sql));
    }

    private static String select(String sql) {
        SqlCursor in = new SqlCursor(sql);
        in.take("CREATE");
        if (!in.skip("TEMP")) {
            in.skip("TEMPORARY");
        }
        in.take("VIEW");
        in.qualifiedName();
        if (in.isSign("(")) {
            in.group();
        }
        in.take("AS");
        return in.rest();
    }

    private TableDescription table(SqliteTable kept) throws SQLException {
        TableName table = kept.name();
        SqliteTableText text = understood(table, statement(table), SqliteTableText::parse);
        List<SqliteColumn> lines = lines(table);
        List<String> key = key(lines);
        String rowid = rowid(kept, lines, key.size());
        List<ColumnDescription> columns =
                lines.stream().map(line -> column(line, kept, text, rowid)).toList();
        SqliteKeys keys = new SqliteKeys(query, table, columns);
        List<String> more = new ArrayList<>(text.more());
        more.addAll(triggers(table));
        return new TableDescription(
                table,
                columns,
                key.isEmpty() ? null : new PrimaryKeySchema(keyName(text), key),
                text.rules(RuleKind.UNIQUE).stream()
                        .map(rule -> new UniqueSchema(rule.name(), keys.spelled(rule.columns())))
                        .toList(),
                keys.foreignKeys(text.rules(RuleKind.FOREIGN_KEY)),
                keys.indexes(rowid, sql -> understood(table, sql, SqliteIndexText::parse)),
                text.rules(RuleKind.CHECK).stream()
                        .map(check -> new CheckSchema(check.name(), check.sql()))
                        .toList(),
                null,
                null,
                kept.strict(),
                kept.withoutRowid(),
                more);
    }

    /** The column that is the rowid by another name; null if there is none. */
    private @Nullable String rowid(SqliteTable kept, List<SqliteColumn> lines, int keySize) throws SQLException {
        Optional<SqliteColumn> integer = lines.stream()
                .filter(line -> line.key() > 0 && keySize == 1 && line.type().equalsIgnoreCase("INTEGER"))
                .findFirst();
        if (integer.isEmpty() || kept.withoutRowid()) {
            return null;
        }
        // By an old mistake of SQLite's, INTEGER PRIMARY KEY DESC is a column like others, with an index of its own.
        boolean indexed = !query.rows(
                        "SELECT 1 FROM pragma_index_list(?, ?) WHERE origin = 'pk'",
                        row -> 1,
                        kept.name().name(),
                        kept.name().schema())
                .isEmpty();
        return indexed ? null : integer.get().name();
    }

    private static ColumnDescription column(
            SqliteColumn line, SqliteTable kept, SqliteTableText text, @Nullable String rowid) {
        String collation = text.collation(line.name());
        return line.column(
                kept,
                rowid,
                line.defaultSql() == null ? null : value(line.defaultSql()),
                text.autoincrement() ? IdentityStyle.STANDARD : IdentityStyle.ROWID,
                text.computed(line.name()),
                "BINARY".equalsIgnoreCase(collation) ? null : collation);
    }

    /** A default as an expression: SQLite takes a bare name for a text. */
    private static String value(String defaultSql) {
        String bare = SqlExpression.bare(SqlSyntax.SQLITE, defaultSql);
        List<SqlToken> tokens = SqlLexer.tokens(SqlSyntax.SQLITE, bare);
        boolean name = tokens.size() == 1
                && tokens.get(0).isName()
                && DEFAULT_WORDS.stream().noneMatch(tokens.get(0)::is);
        return name ? "'" + tokens.get(0).unquoted().replace("'", "''") + "'" : bare;
    }

    private static String keyName(SqliteTableText text) {
        List<Rule> keys = text.rules(RuleKind.PRIMARY_KEY);
        return keys.isEmpty() ? "" : keys.get(0).name();
    }

    private List<String> triggers(TableName table) throws SQLException {
        return query.rows(
                "SELECT sql FROM " + dialect.quote(table.schema())
                        + ".sqlite_master WHERE type = 'trigger' AND tbl_name = ?",
                row -> row.getString(1),
                table.name());
    }

    private static <T> T understood(TableName table, String sql, Function<String, T> reading) {
        try {
            return reading.apply(sql);
        } catch (IllegalArgumentException e) {
            throw new UnsupportedByDialectException(
                    "cannot parse the SQL that SQLite stores for " + table + ": " + e.getMessage(), sql, e);
        }
    }
}
