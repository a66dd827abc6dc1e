package io.doctable.internal.postgres;

import io.doctable.error.DocTableException;
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
import io.doctable.internal.dialect.TwoPhase;
import io.doctable.internal.dialect.ValuePart;
import io.doctable.internal.option.OpenMode;
import io.doctable.internal.option.TransactionMode;
import io.doctable.internal.row.ConnectionHealth;
import io.doctable.internal.scan.RawSql;
import io.doctable.internal.scan.SqlSyntax;
import io.doctable.json.JsonCodec;
import io.doctable.option.Isolation;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.DataType.Kind;
import io.doctable.schema.Generation;
import io.doctable.schema.TableDescription;
import io.doctable.schema.TableName;
import io.doctable.schema.TableSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/** PostgreSQL from version 12 on, through its own driver. */
public final class PostgresDialect extends Dialect {
    static final String NAME = "postgresql";

    private static final Set<Ability> ABILITIES = EnumSet.of(
            Ability.BOUNDED_IDENTITIES,
            Ability.TRANSACTIONAL_DDL,
            Ability.CONCURRENT_WRITERS,
            Ability.ROW_LOCKS,
            Ability.SCHEMAS,
            Ability.BOOLEANS,
            Ability.STORES_NAN,
            Ability.COMPARES_EXACT_DECIMALS,
            Ability.REPORTS_USED_UP_IDENTITIES,
            Ability.PARTIAL_INDEXES,
            Ability.IDENTITIES_END,
            Ability.SQL_TRIGGERS,
            Ability.TRIGGERS_CALL_FUNCTIONS);

    /** The server rounds floating-point numbers that it sends as text, if a role, a database or an option wants that. */
    private static final String EXACT_NUMBERS = "SET extra_float_digits = 3";

    private static final Set<String> SYSTEM_SCHEMAS = Set.of("pg_catalog", "information_schema", "pg_toast");

    private final PostgresDdl ddl = new PostgresDdl(this);
    private final PostgresDml dml = new PostgresDml(this);

    /** For the service loader. */
    public PostgresDialect() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> aliases() {
        return List.of("postgres");
    }

    @Override
    public boolean can(Ability ability) {
        return ABILITIES.contains(ability);
    }

    @Override
    public DriverAddress address(ServerAddress server, OpenMode mode) {
        return PostgresAddress.of(server, mode);
    }

    @Override
    public Class<?> connectionClass() {
        return BaseConnection.class;
    }

    @Override
    public void prepareConnection(Connection raw, ConnectionSettings settings) throws SQLException {
        // One round trip for both.
        execute(
                raw,
                settings.readOnly() && !settings.shared()
                        ? EXACT_NUMBERS + "; SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY"
                        : EXACT_NUMBERS);
        Duration limit = settings.statementTimeout();
        if (limit != null && raw.getNetworkTimeout() == PostgresAddress.SOCKET_TIMEOUT.toMillis()) {
            // Our own default, so nobody asked for another: a silent network is given up soon after the statement.
            long millis = limit.plus(PostgresAddress.SILENCE).toMillis();
            raw.setNetworkTimeout(Runnable::run, (int) Math.min(Integer.MAX_VALUE, millis));
        }
    }

    @Override
    public RowRoute route(Connection raw, JsonCodec json) {
        return new PostgresRoute(json, new ConnectionHealth(this::breaksConnection));
    }

    @Override
    public void begin(Connection raw, TransactionMode mode, @Nullable Isolation isolation) throws SQLException {
        PostgresTransactions.begin(raw, mode);
    }

    @Override
    public String setIsolation(Isolation isolation) {
        return "SET TRANSACTION ISOLATION LEVEL " + isolation.name().replace('_', ' ');
    }

    @Override
    public void beginDdl(Connection raw) throws SQLException {
        PostgresTransactions.beginDdl(raw);
    }

    @Override
    public void commit(Connection raw, TransactionMode mode) throws SQLException {
        PostgresTransactions.commit(raw, mode);
    }

    @Override
    public void rollback(Connection raw, TransactionMode mode) throws SQLException {
        PostgresTransactions.rollback(raw, mode);
    }

    @Override
    public boolean knowsOfNoTransaction(Connection raw) throws SQLException {
        return PostgresTransactions.isIn(raw, TransactionState.IDLE);
    }

    @Override
    public Optional<TwoPhase> twoPhase() {
        return Optional.of(new PostgresTwoPhase());
    }

    static void execute(Connection raw, String sql) throws SQLException {
        try (Statement statement = raw.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public DocTableException translate(SQLException e, @Nullable String statement, @Nullable TableSchema table) {
        return PostgresErrors.translate(e, statement, table);
    }

    @Override
    public boolean isCancelled(SQLException e) {
        return PostgresErrors.isCancelled(e);
    }

    @Override
    public void cancel(Connection raw, Statement running) throws SQLException {
        if (raw.isWrapperFor(BaseConnection.class)) {
            // The statement's own cancel does nothing while it fetches more rows.
            raw.unwrap(BaseConnection.class).cancelQuery();
        } else {
            running.cancel();
        }
    }

    @Override
    public boolean breaksConnection(SQLException e) {
        return PostgresErrors.breaksConnection(e);
    }

    @Override
    public boolean mayBeStored(SQLException e) {
        return PostgresErrors.mayBeStored(e);
    }

    @Override
    public boolean endsTransaction(SQLException e) {
        return breaksConnection(e);
    }

    @Override
    public boolean isCreationRace(SQLException e) {
        return PostgresErrors.isCreationRace(e);
    }

    @Override
    public @Nullable String moveIdentity(TableSchema table) {
        return table.generatedBy(Generation.IDENTITY)
                .map(column -> {
                    String sequence = "pg_get_serial_sequence('" + table(table).replace("'", "''") + "', '"
                            + column.name().replace("'", "''") + "')";
                    // The sequence never goes back: another transaction may hold the ids between.
                    String largest = "max(t." + quote(column.name()) + ")";
                    long end = column.type().kind() == Kind.INT ? Integer.MAX_VALUE : Long.MAX_VALUE;
                    // A sequence at its end has no next value to ask for.
                    return "SELECT setval(" + sequence + ", CASE WHEN " + largest + " = " + end + " THEN " + end
                            + " ELSE greatest(nextval(" + sequence + "), coalesce(" + largest + ", 0)) END) FROM "
                            + table(table) + " AS t";
                })
                .orElse(null);
    }

    @Override
    public Catalogue catalogue(Connection raw) {
        return new PostgresCatalogue(this, raw);
    }

    @Override
    public TableDescription picture(Connection raw, TableSchema wanted) throws SQLException {
        // Only the server itself knows how it rewrites a text.
        return Scratch.undone(this, raw, wanted, "pg_temp");
    }

    @Override
    public boolean sameExpression(String first, String second) {
        return first.equals(second);
    }

    @Override
    public DataType dataType(String type) {
        return PostgresTypeFit.dataType(type);
    }

    @Override
    public String catalogueWord(DataType type) {
        return PostgresTypes.catalogueWord(type);
    }

    @Override
    public boolean isSystem(TableName table) {
        return SYSTEM_SCHEMAS.contains(table.schema());
    }

    @Override
    @Nullable
    public String typeDifference(ColumnSchema wanted, String foundType) {
        return PostgresTypeFit.difference(wanted, foundType);
    }

    @Override
    public @Nullable String countedColumn(Connection raw, RawSql.InsertTarget table) throws SQLException {
        return CountedColumn.ask(raw, PostgresCatalogueSql.COUNTED_COLUMN, table.text());
    }

    @Override
    public SqlSyntax syntax() {
        return SqlSyntax.POSTGRESQL;
    }

    @Override
    public String parameter(DataType type) {
        // A lone NULL would have no type.
        DataType unlimited = new DataType(type.kind(), 0, 0, 0, type.element());
        return "CAST(? AS "
                + typeWord(ColumnSchema.builder("value", unlimited).nullable().build()) + ")";
    }

    @Override
    public String inNothing(boolean negated) {
        return negated ? "<> ALL ('{}')" : "= ANY ('{}')";
    }

    @Override
    public String changeType(TableSchema table, ColumnSchema column) {
        return "ALTER TABLE " + table(table) + " ALTER COLUMN " + quote(column.name()) + " TYPE " + typeWord(column);
    }

    @Override
    public TableDdl ddl() {
        return ddl;
    }

    @Override
    public ComputedSql computed() {
        return new PostgresComputedSql(this);
    }

    @Override
    public TableDml dml() {
        return dml;
    }

    @Override
    protected String sortCollation(ColumnSchema column) {
        // Code points, as on every database, unless the column was given another order.
        return column.type().kind() == Kind.TEXT && column.on(name()).collation() == null ? " COLLATE \"C\"" : "";
    }

    @Override
    protected void match(SqlText sql, ValuePart<?> text, TextMatch match, String pattern, boolean ignoreCase) {
        PostgresMatch.append(sql, text, match, pattern, ignoreCase);
    }
}
