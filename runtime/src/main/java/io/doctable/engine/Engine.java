package io.doctable.engine;

import io.doctable.error.ClosedException;
import io.doctable.error.DocTableException;
import io.doctable.internal.connection.Watchdog;
import io.doctable.internal.option.OpenMode;
import io.doctable.internal.session.Database;
import io.doctable.internal.session.EngineContext;
import io.doctable.internal.session.EngineOptions;
import io.doctable.internal.session.ImplicitExecution;
import io.doctable.internal.session.LeaseSource;
import io.doctable.internal.session.Leases;
import io.doctable.internal.session.Lent;
import io.doctable.internal.session.RecordMethods;
import io.doctable.internal.session.Sessions;
import io.doctable.json.JsonCodec;
import io.doctable.listen.Echo;
import io.doctable.option.EngineUrl;
import io.doctable.option.TransactionOptions;
import io.doctable.pool.Pool;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Represents a database: its connection pool, its transactions and its registered tables. Opening an engine makes no
 * connection yet. A DAO constructed with an engine borrows a connection for each call, or uses the connection of the
 * {@link #transaction} that runs on the thread. Thread-safe; one engine serves a whole application.
 */
public final class Engine implements Connectable, AutoCloseable {
    static {
        Leases.setWay(LeaseAccess::of);
    }

    private final Database database;
    private final EngineOptions options;
    private final EngineContext context;
    private final Sessions sessions;
    private final ImplicitExecution implicit;
    private final @Nullable TemporaryFolder folder;

    /** @param folder the folder to delete when the engine is closed, null for none */
    Engine(Database database, EngineOptions options, @Nullable TemporaryFolder folder) {
        this.database = database;
        this.options = options;
        this.folder = folder;
        this.context = new EngineContext(database, options);
        this.sessions = new Sessions(context, database, options);
        this.implicit = new ImplicitExecution(context, sessions);
        Watchdog.opened();
    }

    /**
     * Opens a database, and creates its file if it does not exist. No connection is made yet.
     *
     * @param url the URL as {@link EngineUrl} describes it; {@code sqlite://} is a database in memory
     * @throws DocTableException as described for {@link EngineBuilder#build}
     */
    public static Engine open(String url) {
        return builder(url).build();
    }

    /** Opens the database of another engine, perhaps in another process, with the settings from {@link #config}. */
    public static Engine open(EngineConfig config) {
        return builder(config).build();
    }

    /** Opens a database; see {@link #open(String)}. */
    public static Engine open(EngineUrl url) {
        return builder(url).build();
    }

    /** Opens the database described by {@link #builder(Properties, String) properties}. */
    public static Engine fromProperties(Properties properties, String prefix) {
        return EngineProperties.builder(properties, prefix).build();
    }

    /** Opens a new database, whose file must not exist yet. */
    public static Engine openNew(String url) {
        return builder(url).mode(OpenMode.NEW).build();
    }

    /** Opens an existing database, whose file must exist. */
    public static Engine openExisting(String url) {
        return builder(url).mode(OpenMode.EXISTING).build();
    }

    /** Opens a new SQLite file, which is deleted when the engine is closed. */
    public static Engine openTemp() {
        TemporaryFolder folder = TemporaryFolder.create();
        return new EngineBuilder(folder.url("temp.db")).folder(folder).build();
    }

    /**
     * Creates an engine on a DataSource that the caller pools and closes. Takes one connection at once to detect the
     * database.
     */
    public static Engine of(DataSource source) {
        return builder(source).build();
    }

    /** Returns a builder for an engine on the database at {@code url}. */
    public static EngineBuilder builder(String url) {
        return new EngineBuilder(EngineUrl.parse(url));
    }

    /**
     * Returns a builder set from properties: {@code url}, optionally {@code user} and {@code password}, and the options
     * of {@link EngineBuilder} by name. Durations are written as {@code 30s}.
     *
     * @param prefix the prefix of the names, such as {@code doctable.}; other properties are ignored
     * @throws IllegalArgumentException if an option is unknown, is not a text, or has an invalid value
     */
    public static EngineBuilder builder(Properties properties, String prefix) {
        return EngineProperties.builder(properties, prefix);
    }

    /** Returns a builder for an engine on the database at {@code url}. */
    public static EngineBuilder builder(EngineUrl url) {
        return new EngineBuilder(url);
    }

    /** Returns a builder for an engine on the database of another engine, with its settings. */
    public static EngineBuilder builder(EngineConfig config) {
        return config.builder();
    }

    /** Returns a builder for an engine on a DataSource that the caller pools and closes. */
    public static EngineBuilder builder(DataSource source) {
        return new EngineBuilder(source);
    }

    @Override
    public Engine engine() {
        return this;
    }

    /** Returns the URL of the database; empty for an engine on a {@link DataSource}. */
    public Optional<EngineUrl> url() {
        return Optional.ofNullable(database.url());
    }

    /**
     * Returns the settings of this engine, for opening an equal one in another process.
     *
     * @param leftOut options that cannot be sent, such as {@code json} and {@code clock}; set them again in the other
     *     process
     * @throws IllegalStateException if an option that cannot be sent was set and is not in {@code leftOut}, if the
     *     database is in memory, or if the engine is on a {@link DataSource}
     */
    public EngineConfig config(String... leftOut) {
        return EngineConfig.of(database, options.said(), Set.of(leftOut));
    }

    /** Returns the connection pool, with its counts and the holders of connections. */
    public Pool pool() {
        return sessions.pool();
    }

    /**
     * Closes idle connections now and lent ones when they are returned. Does not close a database in memory or the
     * connections of a {@link DataSource}.
     */
    public void closeConnections() {
        sessions.pool().closeConnections();
    }

    /**
     * Adapts the engine to a database that was changed or replaced from outside: closes the connections, as
     * {@link #closeConnections} does, and checks each table again before its next use. DAOs stay usable.
     *
     * @throws ClosedException if the engine is closed
     */
    public void reopen() {
        sessions.requireOpen();
        closeConnections();
        context.tables().forgetAll();
    }

    /** Returns the name of the database's dialect, as it stands in URLs: {@code sqlite} or {@code postgresql}. */
    public String dialect() {
        return context.dialect().name();
    }

    /** Returns the clock used for {@code @CreatedAt} and {@code @UpdatedAt}. */
    public Clock clock() {
        return options.clock();
    }

    /** Returns the codec that converts {@code @Json} components to text and back. */
    public JsonCodec jsonCodec() {
        return options.json();
    }

    /** Sets how much of each execution is logged from the next statement on; see {@link EngineBuilder#echo}. */
    public void echo(Echo wanted) {
        context.observers().echo(wanted);
    }

    /**
     * Returns a connection of its own, never one that is in use. Close it after use.
     *
     * @throws ClosedException if the engine is closed
     * @throws io.doctable.error.PoolTimeoutException if no connection becomes free in time
     * @throws DocTableException if the database cannot be reached
     */
    public DbConnection connect() {
        return new DbConnection(this, sessions.openIdle());
    }

    @Override
    public <T, E extends Exception> T transactionResult(TransactionOptions options, TransactionFunction<T, E> body)
            throws E {
        return implicit.transaction(options, part -> body.apply(new Transaction(this, part)));
    }

    /** Does the same as {@link #connect}; only a {@link ThreadLocalEngine} has a connection per thread. */
    public DbConnection contextualConnect() {
        return connect();
    }

    LeaseSource leases() {
        return implicit;
    }

    /**
     * Returns the prepared transactions that wait for their second phase.
     *
     * @throws io.doctable.error.UnsupportedByDialectException if the database does not support two-phase commit
     */
    public PreparedTransactions prepared() {
        return new PreparedTransactions(context, sessions);
    }

    /** Returns whether a {@link #transaction} runs on this thread. DAO calls on this thread join it. */
    public boolean inTransaction() {
        return implicit.inTransaction();
    }

    /**
     * Returns what was lent and not returned: nothing while no call and no transaction runs. For leak checks in tests.
     */
    Lent lent() {
        return sessions.lent();
    }

    EngineContext context() {
        return context;
    }

    ImplicitExecution implicit() {
        return implicit;
    }

    Sessions sessions() {
        return sessions;
    }

    /**
     * Closes the engine and its connections, but not the connections of a {@link DataSource}; closing it twice does
     * nothing. A database in memory is lost. Calls of a single statement have half a second to finish; running
     * transactions are rolled back. Later calls, and threads that wait for a connection, get {@link ClosedException}.
     *
     * @throws IllegalStateException inside a transaction of this engine
     */
    @Override
    public void close() {
        if (implicit.inTransaction()) {
            throw new IllegalStateException(
                    "the engine cannot be closed inside one of its transactions: close it after the transaction");
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
        return context.toString();
    }
}
