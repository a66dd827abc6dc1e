package io.doctable.engine;

import io.doctable.dialect.Dialect;
import io.doctable.dialect.OpenMode;
import io.doctable.dialect.RawSql;
import io.doctable.error.ClosedException;
import io.doctable.error.DocTableException;
import io.doctable.json.JsonCodec;
import io.doctable.pool.Pool;
import io.doctable.table.Stamp;
import io.doctable.table.Table;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database: its connections, its transactions, its tables. Opening one makes no connection yet. DAOs constructed with
 * it take a connection for each call, or that of the {@link #transaction} running on the thread. Thread-safe; one serves
 * a whole application.
 */
public final class Engine implements Connectable, AutoCloseable {
    private final Database database;
    private final EngineOptions options;
    private final Admission admission;
    private final Sessions sessions;
    private final Tables tables;
    private final FirstUse firstUse;
    private final NewIds ids;
    private final ImplicitExecution implicit;
    private final Observers observers;
    private final @Nullable TemporaryFolder folder;

    /** @param folder what to delete at the end, null for nothing */
    Engine(Database database, EngineOptions options, @Nullable TemporaryFolder folder) {
        this.database = database;
        this.options = options;
        this.folder = folder;
        this.admission = new Admission(this, options.readOnly());
        this.sessions = new Sessions(this, database, options);
        this.tables = new Tables(this);
        this.observers = new Observers(options.log(), database.dialect(), database.shown(), tables);
        this.firstUse = new FirstUse(database.dialect(), tables, options, observers);
        this.ids = new NewIds(options.clock());
        this.implicit = new ImplicitExecution(this, sessions, firstUse);
        Watchdog.opened();
    }

    /**
     * Opens a database, making its file if it is one and not there; no connection is made yet.
     *
     * @param url as {@link EngineUrl} describes it; {@code sqlite://} is a database in memory
     * @throws DocTableException as {@link EngineBuilder#build} says
     */
    public static Engine open(String url) {
        return builder(url).build();
    }

    /** Opens the database of another engine, which may be another process's, with the settings of {@link #config}. */
    public static Engine open(EngineConfig config) {
        return builder(config).build();
    }

    /** Opens a database, as {@link #open(String)} does. */
    public static Engine open(EngineUrl url) {
        return builder(url).build();
    }

    /** Opens the database that {@link #builder(Properties, String) properties} describe. */
    public static Engine fromProperties(Properties properties, String prefix) {
        return EngineProperties.builder(properties, prefix).build();
    }

    /** Opens a database whose file must not be there yet. */
    public static Engine openNew(String url) {
        return builder(url).mode(OpenMode.NEW).build();
    }

    /** Opens a database whose file must be there. */
    public static Engine openExisting(String url) {
        return builder(url).mode(OpenMode.EXISTING).build();
    }

    /** Opens a new SQLite file that is deleted when the engine is closed. */
    public static Engine openTemp() {
        TemporaryFolder folder = TemporaryFolder.create();
        return new EngineBuilder(folder.url("temp.db")).folder(folder).build();
    }

    /** An engine on connections that somebody else pools and closes; it is asked at once what database it is. */
    public static Engine of(DataSource source) {
        return builder(source).build();
    }

    /** Prepares to open a database. */
    public static EngineBuilder builder(String url) {
        return new EngineBuilder(EngineUrl.parse(url));
    }

    /**
     * Prepares to open the database that properties describe: {@code url}, perhaps {@code user} and {@code password}, and
     * the options of {@link EngineBuilder} by name, with durations such as {@code 30s}.
     *
     * @param prefix what the names begin with, such as {@code doctable.}; other properties are left alone
     * @throws IllegalArgumentException if an option is not known, is no text, or has a value that cannot be
     */
    public static EngineBuilder builder(Properties properties, String prefix) {
        return EngineProperties.builder(properties, prefix);
    }

    /** Prepares to open a database. */
    public static EngineBuilder builder(EngineUrl url) {
        return new EngineBuilder(url);
    }

    /** Prepares to open the database of another engine, with its settings. */
    public static EngineBuilder builder(EngineConfig config) {
        return config.builder();
    }

    /** Prepares an engine on connections that somebody else pools and closes. */
    public static EngineBuilder builder(DataSource source) {
        return new EngineBuilder(source);
    }

    @Override
    public Engine engine() {
        return this;
    }

    /** Where the database is; empty for one on a {@link DataSource}. */
    public Optional<EngineUrl> url() {
        return Optional.ofNullable(database.url());
    }

    /**
     * The settings of this engine, for one like it in another process.
     *
     * @param leftOut options that do not travel, such as {@code json} and {@code clock}, to be set again over there
     * @throws IllegalStateException if an option was set that does not travel and is not left out, or the database is in
     *     memory or was given as a {@link DataSource}
     */
    public EngineConfig config(String... leftOut) {
        return EngineConfig.of(database, options.said(), Set.of(leftOut));
    }

    /** The connections: how many there are, and who has them. */
    public Pool pool() {
        return sessions.pool();
    }

    /** Closes idle connections now and lent ones when they come back; a database in memory and a DataSource's stay. */
    public void closeConnections() {
        sessions.pool().closeConnections();
    }

    /**
     * Begins anew, after the database was changed or exchanged from outside: closes the connections, as
     * {@link #closeConnections} does, and looks at each table again before its next use. DAOs stay usable.
     */
    public void reopen() {
        sessions.requireOpen();
        closeConnections();
        tables.forgetAll();
    }

    /** The database's dialect. */
    public Dialect dialect() {
        return database.dialect();
    }

    /** The clock of {@code @CreatedAt} and {@code @UpdatedAt}. */
    public Clock clock() {
        return options.clock();
    }

    /** Turns {@code @Json} components into text and back. */
    public JsonCodec jsonCodec() {
        return options.json();
    }

    /** Says so much of what is executed, from the next statement on; {@link EngineBuilder#echo} tells where. */
    public void echo(Echo wanted) {
        observers.echo(wanted);
    }

    /** Whether messages show no value at all. For generated DAOs; not for applications. */
    public boolean hidesParameters() {
        return observers.hidesValues();
    }

    /** The time and a new id for one row that is written now. For generated DAOs; not for applications. */
    public Stamp stamp() {
        return new Stamp(options.clock(), ids);
    }

    /**
     * Makes a table known, and those that it refers to; constructing a DAO does it. The same table again gives the same.
     *
     * @throws io.doctable.error.SchemaMismatchException if another record or shape is known by that name
     */
    public RegisteredTable register(Table<?> table) {
        return tables.register(table);
    }

    /**
     * A connection of one's own, always another than those in use.
     *
     * @throws ClosedException if the engine is closed
     * @throws io.doctable.error.PoolTimeoutException if none becomes free in time
     * @throws DocTableException if the database cannot be reached
     */
    public DbConnection connect() {
        return new DbConnection(sessions.openIdle());
    }

    @Override
    public <T, E extends Exception> T transactionResult(TransactionOptions options, TransactionFunction<T, E> body)
            throws E {
        return implicit.transaction(options, body);
    }

    /** The same as {@link #connect}; only a {@link ThreadLocalEngine} has a connection of its context. */
    public DbConnection contextualConnect() {
        return connect();
    }

    @Override
    public Lease lend(Access access, RegisteredTable table) {
        return implicit.lend(access, table);
    }

    @Override
    public Lease lend(RawSql sql) {
        return implicit.lend(sql);
    }

    @Override
    public <T> T atomically(RegisteredTable table, LeaseFunction<T> work) {
        return implicit.atomically(table, work);
    }

    /**
     * Gives a connection or transaction of this engine back. For DAOs; not for applications.
     *
     * @throws io.doctable.error.WrongEngineException if it is of another engine
     */
    public Connectable requireOwn(Connectable connectable) {
        admission.requireOwn(connectable);
        return connectable;
    }

    /** What messages call it, where several engines are at work. */
    String described() {
        String name = options.log().name();
        return name == null ? toString() : toString() + " (\"" + name + "\")";
    }

    Admission admission() {
        return admission;
    }

    /** The limit of each statement, null where there is none. */
    @Nullable
    TimeLimit timeLimit() {
        return options.timeLimit();
    }

    /** The isolation of transactions that ask for none, null for the database's own. */
    @Nullable
    Isolation isolation() {
        return options.isolation();
    }

    /**
     * The transactions that were prepared and wait for their second phase.
     *
     * @throws io.doctable.error.UnsupportedByDialectException if the database has no such thing
     */
    public PreparedTransactions prepared() {
        return PreparedTransactions.of(this, sessions);
    }

    /** Whether a transaction of {@link #transaction} runs on this thread, which DAO calls would join. */
    public boolean inTransaction() {
        return implicit.isInTransaction();
    }

    /** What is not given back: nothing, when no call and no transaction is under way. For tests that look for leaks. */
    Lent lent() {
        return sessions.lent();
    }

    Tables tables() {
        return tables;
    }

    Observers observers() {
        return observers;
    }

    FirstUse.Place place() {
        return implicit;
    }

    FirstUse firstUse() {
        return firstUse;
    }

    ImplicitExecution implicit() {
        return implicit;
    }

    Sessions sessions() {
        return sessions;
    }

    /**
     * Ends the engine and its connections (those of a {@link DataSource} are its own); doing it twice does nothing. A
     * database in memory ends with it. Calls that run a single statement may end, for half a second; transactions that run
     * are rolled back. Whoever uses the engine then, or waits for it, gets {@link ClosedException}.
     *
     * @throws IllegalStateException inside a transaction of this engine
     */
    @Override
    public void close() {
        if (implicit.isInTransaction()) {
            throw new IllegalStateException("the engine cannot be closed inside its own transaction");
        }
        if (sessions.close()) {
            Watchdog.closed();
            RecordMethods.forgetClasses();
            if (folder != null) {
                folder.delete();
            }
        }
    }

    @Override
    public String toString() {
        return "Engine(" + database.shown() + ")";
    }
}
