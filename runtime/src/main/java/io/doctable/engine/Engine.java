package io.doctable.engine;

import io.doctable.error.ClosedException;
import io.doctable.error.DocTableException;
import io.doctable.internal.connection.Watchdog;
import io.doctable.internal.session.Database;
import io.doctable.internal.session.EngineContext;
import io.doctable.internal.session.EngineOptions;
import io.doctable.internal.session.ImplicitExecution;
import io.doctable.internal.session.LeaseSource;
import io.doctable.internal.session.Lent;
import io.doctable.internal.session.RecordMethods;
import io.doctable.internal.session.Sessions;
import io.doctable.json.JsonCodec;
import io.doctable.listen.Echo;
import io.doctable.option.EngineUrl;
import io.doctable.option.OpenMode;
import io.doctable.option.TransactionOptions;
import io.doctable.pool.Pool;
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
    private final EngineContext context;
    private final Sessions sessions;
    private final ImplicitExecution implicit;
    private final @Nullable TemporaryFolder folder;

    /** @param folder what to delete at the end, null for nothing */
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
        context.tables().forgetAll();
    }

    /** Returns the name of the database's dialect, as URLs begin with it: {@code sqlite} or {@code postgresql}. */
    public String dialect() {
        return context.dialect().name();
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
        context.observers().echo(wanted);
    }

    /**
     * A connection of one's own, always another than those in use.
     *
     * @throws ClosedException if the engine is closed
     * @throws io.doctable.error.PoolTimeoutException if none becomes free in time
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

    /** The same as {@link #connect}; only a {@link ThreadLocalEngine} has a connection of its context. */
    public DbConnection contextualConnect() {
        return connect();
    }

    @Override
    public LeaseSource leases() {
        return implicit;
    }

    /**
     * The transactions that were prepared and wait for their second phase.
     *
     * @throws io.doctable.error.UnsupportedByDialectException if the database has no such thing
     */
    public PreparedTransactions prepared() {
        return new PreparedTransactions(context, sessions);
    }

    /** Whether a transaction of {@link #transaction} runs on this thread, which DAO calls would join. */
    public boolean inTransaction() {
        return implicit.isInTransaction();
    }

    /** What is not given back: nothing, when no call and no transaction is under way. For tests that look for leaks. */
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
        return context.toString();
    }
}
