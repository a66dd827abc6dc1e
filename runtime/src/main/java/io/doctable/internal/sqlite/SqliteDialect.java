package io.doctable.internal.sqlite;

import io.doctable.error.DocTableException;
import io.doctable.internal.dialect.Ability;
import io.doctable.internal.dialect.AsciiCase;
import io.doctable.internal.dialect.Catalogue;
import io.doctable.internal.dialect.ComputedSql;
import io.doctable.internal.dialect.ConnectionSettings;
import io.doctable.internal.dialect.CountedColumn;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.dialect.DriverAddress;
import io.doctable.internal.dialect.OpenFiles;
import io.doctable.internal.dialect.RowRoute;
import io.doctable.internal.dialect.Scratch;
import io.doctable.internal.dialect.ServerAddress;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.TableDdl;
import io.doctable.internal.dialect.TableDml;
import io.doctable.internal.dialect.TextMatch;
import io.doctable.internal.dialect.ValuePart;
import io.doctable.internal.option.OpenMode;
import io.doctable.internal.option.TransactionMode;
import io.doctable.internal.row.ConnectionHealth;
import io.doctable.internal.scan.RawSql;
import io.doctable.internal.scan.SqlExpression;
import io.doctable.internal.scan.SqlSyntax;
import io.doctable.json.JsonCodec;
import io.doctable.option.Isolation;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.TableDescription;
import io.doctable.schema.TableName;
import io.doctable.schema.TableSchema;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;

/** SQLite, through Xerial's driver. */
public final class SqliteDialect extends Dialect {
    private static final Set<Ability> ABILITIES = EnumSet.of(
            Ability.TRANSACTIONAL_DDL,
            Ability.CURSORS_SEE_CHANGES,
            Ability.EXCLUSIVE_TRANSACTIONS,
            Ability.JOURNAL_MODES,
            Ability.STORES_NUL,
            Ability.MANY_PARAMETERS,
            Ability.PARTIAL_INDEXES,
            Ability.IDENTITIES_END,
            Ability.SQL_TRIGGERS);

    /** The one column of the primary key that stands for the rowid. */
    private static final String COUNTED_COLUMN = """
            SELECT (SELECT min(x.name) FROM pragma_table_xinfo(l.name, l.schema) AS x
                WHERE x.pk > 0 HAVING count(*) = 1 AND upper(min(x.type)) = 'INTEGER')
            FROM pragma_table_list(?1) AS l
            WHERE l.type = 'table' AND NOT l.wr AND (?2 IS NULL OR l.schema = ?2 COLLATE NOCASE)
            ORDER BY l.schema <> 'temp', l.schema <> 'main' LIMIT 1""";

    private final SqliteDdl ddl = new SqliteDdl(this);
    private final SqliteDml dml = new SqliteDml(this);

    /** For the service loader. */
    public SqliteDialect() {}

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public boolean can(Ability ability) {
        return ABILITIES.contains(ability);
    }

    @Override
    public DriverAddress address(ServerAddress server, OpenMode mode) {
        return SqliteAddress.of(server, mode);
    }

    @Override
    public Class<?> connectionClass() {
        return SQLiteConnection.class;
    }

    @Override
    public void prepareConnection(Connection raw, ConnectionSettings settings) throws SQLException {
        SqlitePragmas.set(raw, settings);
    }

    @Override
    public OpenFiles openFiles(Connection raw, ConnectionSettings settings) throws SQLException {
        return SqliteFiles.of(raw, settings.readOnly());
    }

    @Override
    public RowRoute route(Connection raw, JsonCodec json) throws SQLException {
        return new SqliteRoute(raw, json, new ConnectionHealth(this::breaksConnection));
    }

    @Override
    public void begin(Connection raw, TransactionMode mode, @Nullable Isolation isolation) throws SQLException {
        SqliteTransactions.begin(raw, mode);
    }

    @Override
    public void beginDdl(Connection raw) throws SQLException {
        begin(raw, TransactionMode.WRITE);
    }

    @Override
    public void commit(Connection raw, TransactionMode mode) throws SQLException {
        SqliteTransactions.commit(raw, mode);
    }

    @Override
    public void rollback(Connection raw, TransactionMode mode) throws SQLException {
        SqliteTransactions.rollback(raw, mode);
    }

    @Override
    public DocTableException translate(SQLException e, @Nullable String statement, @Nullable TableSchema table) {
        return SqliteErrors.translate(e, statement, table);
    }

    @Override
    public boolean isCancelled(SQLException e) {
        return SqliteErrors.isCancelled(e);
    }

    @Override
    public boolean cancelLingers() {
        return true;
    }

    @Override
    public boolean breaksConnection(SQLException e) {
        return SqliteErrors.breaksConnection(e);
    }

    @Override
    public boolean isLeftBehind(SQLException e) {
        return SqliteErrors.isLeftBehind(e);
    }

    @Override
    public boolean mayBeStored(SQLException e) {
        return SqliteErrors.mayBeStored(e);
    }

    @Override
    public boolean endsTransaction(SQLException e) {
        return SqliteErrors.endsTransaction(e);
    }

    @Override
    public boolean isCreationRace(SQLException e) {
        return SqliteErrors.saysAlreadyExists(e);
    }

    @Override
    public String lastInsertId() {
        return "SELECT last_insert_rowid()";
    }

    @Override
    public Catalogue catalogue(Connection raw) {
        return new SqliteCatalogue(this, raw);
    }

    @Override
    public TableDescription picture(Connection raw, TableSchema wanted) throws SQLException {
        // SQLite keeps all texts as they are, whatever else is in the file.
        try (Connection own = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            return Scratch.made(this, own, wanted, null);
        }
    }

    @Override
    public boolean sameExpression(String first, String second) {
        return SqlExpression.same(syntax(), first, second);
    }

    @Override
    public DataType dataType(String type) {
        return SqliteAffinity.dataType(type);
    }

    @Override
    public String catalogueWord(DataType type) {
        return SqliteStorage.of(type).name();
    }

    @Override
    public boolean isSystem(TableName table) {
        return folded(table.name()).startsWith("sqlite_");
    }

    @Override
    @Nullable
    public String typeDifference(ColumnSchema wanted, String foundType) {
        return SqliteAffinity.difference(wanted, foundType);
    }

    @Override
    public String folded(String name) {
        return AsciiCase.lower(name);
    }

    @Override
    public List<String> dropTables(List<TableSchema> tables) {
        List<String> statements = new ArrayList<>();
        tables.forEach(table -> statements.add("DROP TABLE " + table(table)));
        if (isCircle(tables)) {
            // Dropping deletes the rows first, and rows of another table to be dropped may still refer to them.
            statements.add(0, "PRAGMA defer_foreign_keys = ON");
            statements.add("PRAGMA defer_foreign_keys = OFF");
        }
        return statements;
    }

    private boolean isCircle(List<TableSchema> tables) {
        for (int i = 0; i < tables.size(); i++) {
            String dropped = tables.get(i).name();
            if (tables.subList(i + 1, tables.size()).stream()
                    .flatMap(later -> later.foreignKeys().stream())
                    .anyMatch(key -> sameName(key.targetTable(), dropped))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public @Nullable String countedColumn(Connection raw, RawSql.InsertTarget table) throws SQLException {
        return CountedColumn.ask(raw, COUNTED_COLUMN, table.name(), table.schema());
    }

    @Override
    public SqlSyntax syntax() {
        return SqlSyntax.SQLITE;
    }

    @Override
    @Nullable
    public String changeType(TableSchema table, ColumnSchema column) {
        return null;
    }

    @Override
    public TableDdl ddl() {
        return ddl;
    }

    @Override
    public ComputedSql computed() {
        return new SqliteComputedSql(this);
    }

    @Override
    public TableDml dml() {
        return dml;
    }

    @Override
    protected void match(SqlText sql, ValuePart<?> text, TextMatch match, String pattern, boolean ignoreCase) {
        SqliteMatch.append(sql, text, match, pattern, ignoreCase);
    }

    @Override
    protected void requireEquality(TableSchema table, ColumnSchema column) {
        SqliteComparisons.requireEquality(table, column);
    }

    @Override
    public void requireOrder(TableSchema table, ColumnSchema column) {
        SqliteComparisons.requireOrder(table, column);
    }
}
