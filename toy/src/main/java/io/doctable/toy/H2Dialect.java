package io.doctable.toy;

import io.doctable.error.DocTableException;
import io.doctable.error.InvalidUrlException;
import io.doctable.error.UnsupportedByDialectException;
import io.doctable.internal.dialect.Ability;
import io.doctable.internal.dialect.Catalogue;
import io.doctable.internal.dialect.ComputedSql;
import io.doctable.internal.dialect.ConnectionSettings;
import io.doctable.internal.dialect.CountedColumn;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.dialect.DriverAddress;
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
import io.doctable.internal.scan.RawSql;
import io.doctable.internal.scan.SqlSyntax;
import io.doctable.json.JsonCodec;
import io.doctable.option.Isolation;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.DataType.Kind;
import io.doctable.schema.TableDescription;
import io.doctable.schema.TableName;
import io.doctable.schema.TableSchema;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.h2.jdbc.JdbcConnection;
import org.jspecify.annotations.Nullable;

/** H2 in memory: each engine has a database of its own. */
public final class H2Dialect extends Dialect {
    private static final Set<Ability> ABILITIES = EnumSet.of(
            Ability.BOUNDED_IDENTITIES,
            Ability.SCHEMAS,
            Ability.BOOLEANS,
            Ability.STORES_NUL,
            Ability.STORES_NAN,
            Ability.MANY_PARAMETERS);

    /** Names without quotes are lower case as on PostgreSQL; an id that is given moves its identity. */
    private static final String OPTIONS =
            ";DATABASE_TO_LOWER=TRUE;MODE=LEGACY;NON_KEYWORDS=DAY,HOUR,KEY,MINUTE,MONTH,SECOND,VALUE,YEAR";

    private static final String COUNTED_COLUMN = """
            SELECT column_name FROM information_schema.columns
            WHERE table_name = ? AND table_schema = coalesce(?, schema()) AND is_identity = 'YES'""";

    private static final SqlSyntax SYNTAX = new SqlSyntax(false, false, false, true, true, true, "");

    private final H2Ddl ddl = new H2Ddl(this);
    private final H2Dml dml = new H2Dml(this);

    /** For the service loader. */
    public H2Dialect() {}

    @Override
    public String name() {
        return "h2";
    }

    @Override
    public boolean can(Ability ability) {
        return ABILITIES.contains(ability);
    }

    @Override
    public DriverAddress address(ServerAddress server, OpenMode mode) {
        if (server.host() != null
                || server.database() != null
                || !server.options().isEmpty()) {
            throw new InvalidUrlException("H2 is supported in memory only: write h2://", null, null);
        }
        // The database lives until the last connection to it is closed.
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + OPTIONS;
        return new DriverAddress("org.h2.Driver", "com.h2database:h2", url, new Properties(), null, true);
    }

    @Override
    public Class<?> connectionClass() {
        return JdbcConnection.class;
    }

    @Override
    public void prepareConnection(Connection raw, ConnectionSettings settings) throws SQLException {
        execute(raw, "SET LOCK_TIMEOUT " + settings.busyTimeout().toMillis());
    }

    @Override
    public RowRoute route(Connection raw, JsonCodec json) {
        return new H2Route(this, json);
    }

    @Override
    public void begin(Connection raw, TransactionMode mode, @Nullable Isolation isolation) throws SQLException {
        // Outside of a transaction, where it is for the next ones.
        raw.setTransactionIsolation(level(isolation));
        raw.setAutoCommit(false);
    }

    private static int level(@Nullable Isolation isolation) {
        return switch (isolation == null ? Isolation.READ_COMMITTED : isolation) {
            case READ_COMMITTED -> Connection.TRANSACTION_READ_COMMITTED;
            case REPEATABLE_READ -> Connection.TRANSACTION_REPEATABLE_READ;
            case SERIALIZABLE -> Connection.TRANSACTION_SERIALIZABLE;
        };
    }

    @Override
    public void beginDdl(Connection raw) throws SQLException {
        begin(raw, TransactionMode.WRITE);
    }

    @Override
    public void commit(Connection raw, TransactionMode mode) throws SQLException {
        raw.commit();
        raw.setAutoCommit(true);
    }

    @Override
    public void rollback(Connection raw, TransactionMode mode) throws SQLException {
        raw.rollback();
        raw.setAutoCommit(true);
    }

    private static void execute(Connection raw, String sql) throws SQLException {
        try (Statement statement = raw.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public DocTableException translate(SQLException e, @Nullable String statement, @Nullable TableSchema table) {
        return H2Errors.translate(e, statement, table);
    }

    @Override
    public boolean isCancelled(SQLException e) {
        return H2Errors.isCancelled(e);
    }

    @Override
    public boolean breaksConnection(SQLException e) {
        return H2Errors.breaksConnection(e);
    }

    @Override
    public boolean endsTransaction(SQLException e) {
        return H2Errors.endsTransaction(e);
    }

    @Override
    public boolean isCreationRace(SQLException e) {
        return H2Errors.isCreationRace(e);
    }

    @Override
    public boolean mayBeStored(SQLException e) {
        // The database is in this process: what fails was not stored.
        return false;
    }

    @Override
    public @Nullable String countedColumn(Connection raw, RawSql.InsertTarget table) throws SQLException {
        return CountedColumn.ask(raw, COUNTED_COLUMN, table.name(), table.schema());
    }

    @Override
    public Catalogue catalogue(Connection raw) {
        return new H2Catalogue(raw);
    }

    @Override
    public DataType dataType(String type) {
        return H2Types.dataType(type);
    }

    @Override
    public String catalogueWord(DataType type) {
        return H2Types.of(type);
    }

    @Override
    public boolean isSystem(TableName table) {
        return "information_schema".equals(table.schema());
    }

    @Override
    public TableDescription picture(Connection raw, TableSchema wanted) throws SQLException {
        // A database without a name belongs to its one connection.
        try (Connection own = DriverManager.getConnection("jdbc:h2:mem:" + OPTIONS)) {
            return Scratch.made(this, own, wanted, null);
        }
    }

    @Override
    public boolean sameExpression(String first, String second) {
        return first.equals(second);
    }

    @Override
    public @Nullable String typeDifference(ColumnSchema wanted, String foundType) {
        return H2Types.difference(wanted, foundType);
    }

    @Override
    public String changeType(TableSchema table, ColumnSchema column) {
        return "ALTER TABLE " + table(table) + " ALTER COLUMN " + quote(column.name()) + " SET DATA TYPE "
                + typeWord(column);
    }

    @Override
    public TableDdl ddl() {
        return ddl;
    }

    @Override
    public TableDml dml() {
        return dml;
    }

    @Override
    public SqlSyntax syntax() {
        return SYNTAX;
    }

    @Override
    public String parameter(DataType type) {
        return dml.parameter(type);
    }

    @Override
    public ComputedSql computed() {
        return new H2ComputedSql(this);
    }

    @Override
    protected void match(SqlText sql, ValuePart<?> text, TextMatch match, String pattern, boolean ignoreCase) {
        H2Match.append(sql, text, match, pattern, ignoreCase);
    }

    @Override
    protected void requireEquality(TableSchema table, ColumnSchema column) {
        requireNoText(table, column);
    }

    @Override
    public void requireOrder(TableSchema table, ColumnSchema column) {
        requireNoText(table, column);
    }

    private static void requireNoText(TableSchema table, ColumnSchema column) {
        if (H2Types.isText(column.type()) && column.type().kind() != Kind.TEXT) {
            throw new UnsupportedByDialectException(
                    "on H2, " + table.qualifiedName() + "." + column.name() + " holds "
                            + column.type().kind() + " as text, so it cannot be compared or sorted: compare in Java",
                    null,
                    null);
        }
    }
}
