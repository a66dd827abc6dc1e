package io.doctable.engine;

import static io.doctable.engine.OptionText.require;

import io.doctable.error.InvalidUrlException;
import io.doctable.internal.connection.TimeLimit;
import io.doctable.internal.json.JsonCodecs;
import io.doctable.internal.observe.LogOptions;
import io.doctable.internal.option.OpenMode;
import io.doctable.internal.pool.PoolHooks;
import io.doctable.internal.pool.PoolSettings;
import io.doctable.internal.session.EngineOptions;
import io.doctable.internal.session.TokenKey;
import io.doctable.json.JsonCodec;
import io.doctable.listen.Echo;
import io.doctable.listen.ExecutionListener;
import io.doctable.option.EngineUrl;
import io.doctable.option.Isolation;
import io.doctable.option.JournalMode;
import io.doctable.option.SchemaCheck;
import io.doctable.pool.ConnectionCreator;
import io.doctable.pool.ConnectionSetup;
import io.doctable.pool.PoolListener;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Configures and builds an engine. Each method sets one option and returns this builder; an invalid value is refused at
 * once with an {@link IllegalArgumentException} that names the option. Not thread-safe.
 */
public final class EngineBuilder {
    private final @Nullable EngineUrl url;
    private final @Nullable DataSource source;
    private final Map<String, String> connectArgs = new LinkedHashMap<>();
    private final Set<String> poolOptions = new LinkedHashSet<>();
    private final Map<String, Object> said = new LinkedHashMap<>();
    private PoolHooks hooks = PoolHooks.NONE;
    private OpenMode mode = OpenMode.CREATE;
    private @Nullable TemporaryFolder folder;
    private PoolSettings pool = PoolSettings.DEFAULTS;
    private boolean readOnly;
    private boolean ownsTransactions;
    private boolean createTables = true;
    private SchemaCheck schemaCheck = SchemaCheck.FAIL;
    private int statementCacheSize = 128;
    private Duration busyTimeout = Duration.ofSeconds(5);
    private @Nullable Duration statementTimeout;
    private @Nullable Isolation isolation;
    private @Nullable JournalMode journalMode;
    private @Nullable JsonCodec json;
    private @Nullable String pageTokenKey;
    private Clock clock = Clock.systemUTC();
    private LogOptions log = LogOptions.SILENT;

    EngineBuilder(EngineUrl url) {
        this.url = url;
        this.source = null;
    }

    EngineBuilder(DataSource source) {
        this.url = null;
        this.source = Objects.requireNonNull(source, "source");
    }

    /** Sets how many connections, opened on demand, the pool keeps for reuse: 0 (none) or more (default 5). */
    public EngineBuilder poolSize(int connections) {
        require(connections >= 0, "poolSize", connections, "0 or more");
        pool = pool.withPoolSize(connections);
        return pool("poolSize", connections);
    }

    /**
     * Sets how many connections the pool may open beyond {@link #poolSize}: 0 or more, or -1 for no limit (default 10).
     * They are closed when they are returned and enough connections are idle.
     */
    public EngineBuilder maxOverflow(int connections) {
        require(connections >= PoolSettings.NO_LIMIT, "maxOverflow", connections, "0 or more, or -1 for no limit");
        pool = pool.withMaxOverflow(connections);
        return pool("maxOverflow", connections);
    }

    /** Sets how long a call waits before {@code PoolTimeoutException}: 250 ms or more (default 30 s). */
    public EngineBuilder poolTimeout(Duration timeout) {
        require(timeout.toMillis() >= PoolSettings.SHORTEST_TIMEOUT_MILLIS, "poolTimeout", timeout, "250 ms or more");
        pool = pool.withTimeout(timeout);
        return pool("poolTimeout", timeout);
    }

    /**
     * Sets the maximum age of a connection, more than 0. It is checked when a connection is borrowed, never during use.
     * By default the pool replaces idle connections after 30 minutes.
     */
    public EngineBuilder recycle(Duration age) {
        require(!age.isNegative() && !age.isZero(), "recycle", age, "more than 0");
        pool = pool.withRecycle(age);
        return pool("recycle", age);
    }

    /**
     * Sets whether each connection is tested before it is lent and replaced if dead. By default only connections to a
     * server that were idle for 500 ms or more are tested, and before a single read only those that were idle for 30 s:
     * it is repeated on another connection if its own is lost.
     */
    public EngineBuilder prePing(boolean always) {
        pool = pool.withPrePing(always);
        return say("prePing", always);
    }

    /**
     * Logs a warning with the borrower's stack trace when a connection is not returned within this time; must be
     * positive, off by default. Costs a stack trace for each borrowed connection. While off, the first connection that is garbage-collected
     * without being closed is still reported, without its stack trace.
     */
    public EngineBuilder leakDetection(Duration longest) {
        require(!longest.isNegative() && !longest.isZero(), "leakDetection", longest, "more than 0");
        pool = pool.withLeakDetection(longest);
        return say("leakDetection", longest);
    }

    /** Sets a factory for physical connections that replaces the driver; the URL then only selects the dialect. */
    public EngineBuilder creator(ConnectionCreator making) {
        hooks = hooks.withCreator(Objects.requireNonNull(making, "creator"));
        return pool("creator", making);
    }

    /** Adds a setup that runs on each new physical connection before its first use, after those added before. */
    public EngineBuilder onConnect(ConnectionSetup setup) {
        hooks = hooks.withSetup(Objects.requireNonNull(setup, "onConnect"));
        return say("onConnect", setup);
    }

    /** Adds a listener for pool events, after those added before. */
    public EngineBuilder poolListener(PoolListener listener) {
        hooks = hooks.withListener(Objects.requireNonNull(listener, "poolListener"));
        return say("poolListener", listener);
    }

    /**
     * Declares that only the engine begins transactions on the connections of its {@link DataSource} (default false). A
     * connection with autocommit off is then rolled back, used, and returned with autocommit off. By default it is
     * refused with {@link io.doctable.error.ForeignTransactionException}, because another transaction may run on it.
     */
    public EngineBuilder ownsTransactions(boolean alone) {
        ownsTransactions = alone;
        return say("ownsTransactions", alone);
    }

    /** Sets a driver property; it overrides the same option in the URL's query. Its value is never shown. */
    public EngineBuilder connectArg(String key, String value) {
        Objects.requireNonNull(value, "value");
        connectArgs.put(key, value);
        poolOptions.add("connectArg");
        return say(OptionText.CONNECT_ARG + key, value);
    }

    /** Sets whether every change is refused before it is sent and no table or file is created (default false). */
    public EngineBuilder readOnly(boolean refused) {
        readOnly = refused;
        return say("readOnly", refused);
    }

    /** Sets whether a missing table is created at its first use (default true). */
    public EngineBuilder createTables(boolean created) {
        createTables = created;
        return say("createTables", created);
    }

    /** Sets what happens when an existing table differs from its record (default {@link SchemaCheck#FAIL}). */
    public EngineBuilder schemaCheck(SchemaCheck check) {
        schemaCheck = Objects.requireNonNull(check, "schemaCheck");
        return say("schemaCheck", check);
    }

    /** Sets how many prepared statements each connection caches; 0 for none (default 128). */
    public EngineBuilder statementCacheSize(int statements) {
        require(statements >= 0, "statementCacheSize", statements, "0 or more");
        statementCacheSize = statements;
        return say("statementCacheSize", statements);
    }

    /** Sets how long a writer waits for another one before {@code DatabaseLockedException} (default 5 s). */
    public EngineBuilder busyTimeout(Duration timeout) {
        require(!timeout.isNegative(), "busyTimeout", timeout, "0 or more");
        busyTimeout = timeout;
        return say("busyTimeout", timeout);
    }

    /**
     * Sets how long the database may work on one statement, including reading its rows, before it is cancelled with
     * {@link io.doctable.error.StatementTimeoutException}; no limit by default. On SQLite the cancel also ends an open
     * result on the same connection. A connection whose server does not answer the cancel is given up after a minute
     * (after ten without a limit), or when the driver's own {@code socketTimeout} expires.
     */
    public EngineBuilder statementTimeout(Duration limit) {
        require(!limit.isNegative() && !limit.isZero(), "statementTimeout", limit, "more than 0");
        statementTimeout = limit;
        return say("statementTimeout", limit);
    }

    /** Sets the isolation of transactions that do not set their own (default: that of the database). */
    public EngineBuilder isolation(Isolation level) {
        isolation = Objects.requireNonNull(level, "isolation");
        return say("isolation", level);
    }

    /** Sets the journal mode of a SQLite file. By default a new file uses WAL and an existing file keeps its mode. */
    public EngineBuilder journalMode(JournalMode journal) {
        journalMode = Objects.requireNonNull(journal, "journalMode");
        return say("journalMode", journal);
    }

    /** Sets the codec that converts {@code @Json} components to text and back (default: the one on the class path). */
    public EngineBuilder json(JsonCodec codec) {
        json = Objects.requireNonNull(codec, "json");
        return say("json", codec);
    }

    /** Sets the clock for {@code @CreatedAt} and {@code @UpdatedAt} (default: the system's); its zone has no effect. */
    public EngineBuilder clock(Clock telling) {
        clock = Objects.requireNonNull(telling, "clock");
        return say("clock", telling);
    }

    /**
     * Sets the secret behind the tokens of keyset pages, at least 32 characters: engines with the same secret, in any
     * process, accept each other's tokens. By default each engine has a random key, and its tokens end with it.
     */
    public EngineBuilder pageTokenKey(String secret) {
        require(secret.length() >= 32, "pageTokenKey", "the given one", "a secret of 32 characters or more");
        pageTokenKey = secret;
        return say(OptionText.PAGE_TOKEN_KEY, secret);
    }

    /**
     * Sets how much of each execution is logged (default {@link Echo#OFF}); {@link Engine#echo} changes it later. Lines
     * go to the {@link #logger}, else to SLF4J's logger {@code doctable.engine} (statements at INFO, rows at DEBUG),
     * else, if SLF4J has no provider, to standard output. They include {@code doctable.token} from SLF4J's MDC.
     */
    public EngineBuilder echo(Echo wanted) {
        log = log.withEcho(Objects.requireNonNull(wanted, "echo"));
        return say("echo", wanted);
    }

    /** Sets a sink that replaces SLF4J for {@link #echo} and slow-statement lines: one line per call, no line end. */
    public EngineBuilder logger(Consumer<String> sink) {
        log = log.withSink(Objects.requireNonNull(sink, "logger"));
        return say("logger", sink);
    }

    /** Adds a listener that is notified of each execution, after those added before. */
    public EngineBuilder listener(ExecutionListener listener) {
        log = log.withListener(Objects.requireNonNull(listener, "listener"));
        return say("listener", listener);
    }

    /** Logs a warning for each statement that takes at least this long; off by default. */
    public EngineBuilder slowQueryThreshold(Duration limit) {
        require(!limit.isNegative(), "slowQueryThreshold", limit, "0 or more");
        log = log.withSlow(limit);
        return say("slowQueryThreshold", limit);
    }

    /** Sets whether log lines, listeners and exception messages show {@code ***} for every value (default false). */
    public EngineBuilder hideParameters(boolean hidden) {
        log = log.withHidden(hidden);
        return say("hideParameters", hidden);
    }

    /** Sets the engine's name in log lines and for listeners: {@code pg} appears in lines as {@code [pg]}. */
    public EngineBuilder loggingName(String name) {
        log = log.withName(Objects.requireNonNull(name, "loggingName"));
        return say("loggingName", name);
    }

    /** Sets the source of nanoseconds; for tests. */
    EngineBuilder ticker(LongSupplier nanoseconds) {
        log = log.withTicker(nanoseconds);
        return this;
    }

    EngineBuilder folder(TemporaryFolder deleted) {
        folder = deleted;
        return this;
    }

    EngineBuilder mode(OpenMode wanted) {
        mode = wanted;
        // By the time that another process opens it, it is no longer new.
        return say("mode", wanted == OpenMode.NEW ? OpenMode.CREATE : wanted);
    }

    /** Builds an engine whose work on one thread shares one connection; see {@link #build}. */
    public ThreadLocalEngine buildThreadLocal() {
        return new ThreadLocalEngine(build());
    }

    /**
     * Builds the engine. No connection is made yet, except one to detect the database of a {@link DataSource}.
     *
     * @throws IllegalArgumentException if an option does not apply to this database
     * @throws io.doctable.error.UnknownDialectException if the URL names an unknown dialect
     * @throws io.doctable.error.MissingDriverException if the JDBC driver is not on the class path
     * @throws InvalidUrlException if the URL lacks a part that the database needs
     */
    public Engine build() {
        EngineOptions options = new EngineOptions(
                pool,
                hooks,
                readOnly,
                createTables,
                schemaCheck,
                statementCacheSize,
                busyTimeout,
                statementTimeout == null ? null : new TimeLimit(statementTimeout, null),
                isolation,
                journalMode,
                json != null ? json : JsonCodecs.onClassPath(),
                clock,
                new TokenKey(pageTokenKey),
                log,
                Map.copyOf(said));
        EngineTarget target = new EngineTarget(url, source, connectArgs, poolOptions, ownsTransactions);
        return new Engine(target.database(options, mode), options, folder);
    }

    /** Records an option that does not apply to a {@link DataSource}. */
    private EngineBuilder pool(String option, Object value) {
        poolOptions.add(option);
        return say(option, value);
    }

    /** Records a set option for {@link Engine#config}, also one whose value is an object of the user. */
    private EngineBuilder say(String option, Object value) {
        said.put(option, value);
        return this;
    }
}
