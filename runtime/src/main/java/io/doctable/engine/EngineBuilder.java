package io.doctable.engine;

import static io.doctable.engine.OptionText.require;

import io.doctable.dialect.OpenMode;
import io.doctable.error.InvalidUrlException;
import io.doctable.json.JsonCodec;
import io.doctable.json.JsonCodecs;
import io.doctable.pool.ConnectionCreator;
import io.doctable.pool.ConnectionSetup;
import io.doctable.pool.PoolHooks;
import io.doctable.pool.PoolListener;
import io.doctable.pool.PoolSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Prepares an engine. Each method sets one option and gives the builder back; a value that cannot be is refused at once,
 * by the option's name, with {@link IllegalArgumentException}. Not thread-safe.
 */
public final class EngineBuilder {
    private static final Duration SHORTEST_POOL_TIMEOUT = Duration.ofMillis(250);

    private final @Nullable EngineUrl url;
    private final @Nullable DataSource source;
    private final Map<String, String> connectArgs = new LinkedHashMap<>();
    private final Set<String> poolOptions = new LinkedHashSet<>();
    private final Map<String, Object> said = new LinkedHashMap<>();
    private final List<ConnectionSetup> setups = new ArrayList<>();
    private final List<PoolListener> poolListeners = new ArrayList<>();
    private @Nullable ConnectionCreator creator;
    private OpenMode mode = OpenMode.CREATE;
    private @Nullable TemporaryFolder folder;
    private int poolSize = PoolSettings.DEFAULTS.poolSize();
    private int maxOverflow = PoolSettings.DEFAULTS.maxOverflow();
    private Duration poolTimeout = PoolSettings.DEFAULTS.timeout();
    private @Nullable Duration recycle;
    private boolean prePing;
    private @Nullable Duration leakDetection;
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
    private Clock clock = Clock.system(ZoneId.systemDefault());
    private LogOptions log = LogOptions.SILENT;

    EngineBuilder(EngineUrl url) {
        this.url = url;
        this.source = null;
    }

    EngineBuilder(DataSource source) {
        this.url = null;
        this.source = Objects.requireNonNull(source, "source");
    }

    /**
     * How many connections the pool keeps for use again: 0 or more, 5 unless set. None is opened before it is needed, and
     * with 0 each is closed when it comes back.
     */
    public EngineBuilder poolSize(int connections) {
        require(connections >= 0, "poolSize", connections, "0 or more");
        poolSize = connections;
        return pool("poolSize", connections);
    }

    /**
     * How many connections more the pool opens at need, and closes when they come back and enough lie idle: 0 or more, or
     * -1 for as many as are wanted; 10 unless set.
     */
    public EngineBuilder maxOverflow(int connections) {
        require(connections >= PoolSettings.NO_LIMIT, "maxOverflow", connections, "0 or more, or -1 for no limit");
        maxOverflow = connections;
        return pool("maxOverflow", connections);
    }

    /** How long a call waits for a connection before {@code PoolTimeoutException}: 250 ms or more, 30 s unless set. */
    public EngineBuilder poolTimeout(Duration timeout) {
        require(timeout.compareTo(SHORTEST_POOL_TIMEOUT) >= 0, "poolTimeout", timeout, "250 ms or more");
        poolTimeout = timeout;
        return pool("poolTimeout", timeout);
    }

    /**
     * The age from which on a connection is not lent again; looked at when one is asked for, never while one is in use.
     * More than 0. Unless set, a connection is replaced after 30 minutes, when nobody has it.
     */
    public EngineBuilder recycle(Duration age) {
        require(!age.isNegative() && !age.isZero(), "recycle", age, "more than 0");
        recycle = age;
        return pool("recycle", age);
    }

    /**
     * Whether each connection is asked, before it is lent, whether it still lives, and replaced if not. Unless set, only one
     * to a server that rested for 10 ms or more is asked.
     */
    public EngineBuilder prePing(boolean always) {
        prePing = always;
        return say("prePing", always);
    }

    /**
     * How long a connection may be out before the log says who took it where; more than 0, for ever unless set. Costs a stack
     * trace for each loan. Without it, the first one that becomes garbage without being closed is reported, but not where.
     */
    public EngineBuilder leakDetection(Duration longest) {
        require(!longest.isNegative() && !longest.isZero(), "leakDetection", longest, "more than 0");
        leakDetection = longest;
        return say("leakDetection", longest);
    }

    /** What makes the physical connections, in place of the driver; the URL then only tells the dialect. */
    public EngineBuilder creator(ConnectionCreator making) {
        creator = Objects.requireNonNull(making, "creator");
        return pool("creator", making);
    }

    /** What is done with each new physical connection before it is used, after what was given before. */
    public EngineBuilder onConnect(ConnectionSetup setup) {
        setups.add(Objects.requireNonNull(setup, "onConnect"));
        return say("onConnect", setup);
    }

    /** Who hears what happens to the connections, besides those given before. */
    public EngineBuilder poolListener(PoolListener listener) {
        poolListeners.add(Objects.requireNonNull(listener, "poolListener"));
        return say("poolListener", listener);
    }

    /**
     * Whether nobody but the engine begins transactions on the connections of its {@link DataSource}; false unless set. A
     * connection that comes with autocommit off is then rolled back and used, and goes back as it came; else it is refused
     * with {@link io.doctable.error.ForeignTransactionException}, because somebody's transaction may run on it.
     */
    public EngineBuilder ownsTransactions(boolean alone) {
        ownsTransactions = alone;
        return say("ownsTransactions", alone);
    }

    /** A property for the driver, over what the URL's query says of it. Its value is never shown. */
    public EngineBuilder connectArg(String key, String value) {
        Objects.requireNonNull(value, "value");
        connectArgs.put(key, value);
        poolOptions.add("connectArg");
        return say(OptionText.CONNECT_ARG + key, value);
    }

    /** Whether every change is refused before it is sent, and no table or file is created; false unless set. */
    public EngineBuilder readOnly(boolean refused) {
        readOnly = refused;
        return say("readOnly", refused);
    }

    /** Whether a table that is not there is created at its first use; true unless set. */
    public EngineBuilder createTables(boolean created) {
        createTables = created;
        return say("createTables", created);
    }

    /** What happens when a table that is there differs from its record; {@link SchemaCheck#FAIL} unless set. */
    public EngineBuilder schemaCheck(SchemaCheck check) {
        schemaCheck = Objects.requireNonNull(check, "schemaCheck");
        return say("schemaCheck", check);
    }

    /** How many prepared statements each connection keeps; 0 for none, 128 unless set. */
    public EngineBuilder statementCacheSize(int statements) {
        require(statements >= 0, "statementCacheSize", statements, "0 or more");
        statementCacheSize = statements;
        return say("statementCacheSize", statements);
    }

    /** How long a writer waits for another one before {@code DatabaseLockedException}; 5 s unless set. */
    public EngineBuilder busyTimeout(Duration timeout) {
        require(!timeout.isNegative(), "busyTimeout", timeout, "0 or more");
        busyTimeout = timeout;
        return say("busyTimeout", timeout);
    }

    /**
     * How long the database may work on one statement, reading its rows included, before it is stopped with
     * {@link io.doctable.error.StatementTimeoutException}; no limit unless set. On SQLite an open result on the same
     * connection ends with it. A server that does not answer at all, not even to the cancel, is given up a minute later
     * (after ten minutes where no limit is set), or when the driver's own {@code socketTimeout} says so.
     */
    public EngineBuilder statementTimeout(Duration limit) {
        require(!limit.isNegative() && !limit.isZero(), "statementTimeout", limit, "more than 0");
        statementTimeout = limit;
        return say("statementTimeout", limit);
    }

    /** The isolation of transactions that ask for none; the database's own unless set. */
    public EngineBuilder isolation(Isolation level) {
        isolation = Objects.requireNonNull(level, "isolation");
        return say("isolation", level);
    }

    /** The journal mode to give to a SQLite file; unless set, WAL for a new file and its own for one that is there. */
    public EngineBuilder journalMode(JournalMode journal) {
        journalMode = Objects.requireNonNull(journal, "journalMode");
        return say("journalMode", journal);
    }

    /** What turns {@code @Json} components into text and back; unless set, what the class path has. */
    public EngineBuilder json(JsonCodec codec) {
        json = Objects.requireNonNull(codec, "json");
        return say("json", codec);
    }

    /** What tells the time and zone of {@code @CreatedAt} and {@code @UpdatedAt}; the system's unless set. */
    public EngineBuilder clock(Clock telling) {
        clock = Objects.requireNonNull(telling, "clock");
        return say("clock", telling);
    }

    /**
     * How much is said of what is executed, {@link Echo#OFF} unless set; {@link Engine#echo} changes it later. The lines
     * go to the {@link #logger}, else to SLF4J's logger {@code doctable.engine} (statements at INFO, rows at DEBUG), else,
     * where SLF4J has no provider, to standard output. A text under {@code doctable.token} in SLF4J's MDC stands in them.
     */
    public EngineBuilder echo(Echo wanted) {
        log = log.withEcho(Objects.requireNonNull(wanted, "echo"));
        return say("echo", wanted);
    }

    /** What takes the lines of the {@link #echo} and of slow statements instead of SLF4J: one line a call, without its end. */
    public EngineBuilder logger(Consumer<String> sink) {
        log = log.withSink(Objects.requireNonNull(sink, "logger"));
        return say("logger", sink);
    }

    /** Who is told of each execution, after those given before. */
    public EngineBuilder listener(ExecutionListener listener) {
        log = log.withListener(Objects.requireNonNull(listener, "listener"));
        return say("listener", listener);
    }

    /** The time from which on a statement is told as slow, as a warning; none unless set. */
    public EngineBuilder slowQueryThreshold(Duration limit) {
        require(!limit.isNegative(), "slowQueryThreshold", limit, "0 or more");
        log = log.withSlow(limit);
        return say("slowQueryThreshold", limit);
    }

    /** Whether lines, listeners and messages of exceptions show {@code ***} for every value; false unless set. */
    public EngineBuilder hideParameters(boolean hidden) {
        log = log.withHidden(hidden);
        return say("hideParameters", hidden);
    }

    /** What lines and listeners call the engine: {@code pg} stands in lines as {@code [pg]}. */
    public EngineBuilder loggingName(String name) {
        log = log.withName(Objects.requireNonNull(name, "loggingName"));
        return say("loggingName", name);
    }

    /** What tells nanoseconds; for tests. */
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

    /** The engine, as {@link #build} makes it, with the thread-local strategy: a thread's work shares one connection. */
    public ThreadLocalEngine buildThreadLocal() {
        return new ThreadLocalEngine(build());
    }

    /**
     * The engine; no connection is made yet, but for one that asks a {@link DataSource} what database it is.
     *
     * @throws IllegalArgumentException if an option does not fit this database
     * @throws io.doctable.error.UnknownDialectException if there is no such dialect
     * @throws io.doctable.error.MissingDriverException if its driver is not on the class path
     * @throws InvalidUrlException if the URL lacks something that the database needs
     */
    public Engine build() {
        EngineOptions options = new EngineOptions(
                new PoolSettings(poolSize, maxOverflow, poolTimeout, recycle, prePing, leakDetection),
                new PoolHooks(creator, setups, poolListeners),
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
                log,
                Map.copyOf(said));
        if (source != null) {
            if (!poolOptions.isEmpty()) {
                throw new IllegalArgumentException(poolOptions
                        + " are the pool's, and a DataSource is a pool of its own: set them there, or give a URL");
            }
            return new Engine(Database.of(source, ownsTransactions), options, null);
        }
        require(!ownsTransactions, "ownsTransactions", "on a URL", "for an engine on a DataSource");
        require(poolSize > 0 || maxOverflow != 0, "poolSize", poolSize, "1 or more when maxOverflow is 0");
        if (creator != null && !connectArgs.isEmpty()) {
            throw new IllegalArgumentException("connectArg " + connectArgs.keySet()
                    + " would go to the driver, but creator makes the connections: give it to the creator");
        }
        EngineUrl known = Objects.requireNonNull(url, "url");
        OpenMode opened = readOnly ? OpenMode.READ_ONLY : mode;
        return new Engine(Database.of(known, connectArgs, opened, options), options, folder);
    }

    private EngineBuilder pool(String option, Object value) {
        poolOptions.add(option);
        return say(option, value);
    }

    /** Remembers what was set, for {@link Engine#config}; an option that is an object of its user's as well. */
    private EngineBuilder say(String option, Object value) {
        said.put(option, value);
        return this;
    }
}
