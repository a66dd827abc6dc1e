package io.doctable.engine;

import io.doctable.dialect.OpenMode;
import io.doctable.error.InvalidUrlException;
import io.doctable.json.JsonCodec;
import io.doctable.json.JsonCodecs;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
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
 * Prepares an engine. Each method sets one option and gives the builder back; a value that cannot be is refused at once,
 * by the option's name, with {@link IllegalArgumentException}. Not thread-safe.
 */
public final class EngineBuilder {
    private static final Duration SHORTEST_POOL_TIMEOUT = Duration.ofMillis(250);
    private static final Duration SHORTEST_RECYCLE = Duration.ofSeconds(30);

    private final @Nullable EngineUrl url;
    private final @Nullable DataSource source;
    private final Map<String, String> connectArgs = new LinkedHashMap<>();
    private final Set<String> poolOptions = new LinkedHashSet<>();
    private final Map<String, Object> said = new LinkedHashMap<>();
    private OpenMode mode = OpenMode.CREATE;
    private @Nullable TemporaryFolder folder;
    private int poolSize = 5;
    private int maxOverflow = 10;
    private Duration poolTimeout = Duration.ofSeconds(30);
    private @Nullable Duration recycle;
    private boolean readOnly;
    private boolean createTables = true;
    private SchemaCheck schemaCheck = SchemaCheck.FAIL;
    private int statementCacheSize = 128;
    private Duration busyTimeout = Duration.ofSeconds(5);
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

    /** How many connections the pool keeps for use again: 1 or more, 5 unless set. None is opened before it is needed. */
    public EngineBuilder poolSize(int connections) {
        require(connections >= 1, "poolSize", connections, "1 or more");
        poolSize = connections;
        return pool("poolSize", connections);
    }

    /** How many connections more the pool opens at need: 0 or more, 10 unless set. */
    public EngineBuilder maxOverflow(int connections) {
        require(connections >= 0, "maxOverflow", connections, "0 or more");
        maxOverflow = connections;
        return pool("maxOverflow", connections);
    }

    /** How long a call waits for a connection before {@code PoolTimeoutException}: 250 ms or more, 30 s unless set. */
    public EngineBuilder poolTimeout(Duration timeout) {
        require(timeout.compareTo(SHORTEST_POOL_TIMEOUT) >= 0, "poolTimeout", timeout, "250 ms or more");
        poolTimeout = timeout;
        return pool("poolTimeout", timeout);
    }

    /** At what age a connection is replaced when it comes back: 30 s or more, 30 minutes unless set. */
    public EngineBuilder recycle(Duration age) {
        require(age.compareTo(SHORTEST_RECYCLE) >= 0, "recycle", age, "30 s or more");
        recycle = age;
        return pool("recycle", age);
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

    /** The isolation of transactions that ask for none; the database's own unless set. */
    public EngineBuilder isolation(Isolation level) {
        isolation = Objects.requireNonNull(level, "isolation");
        return this;
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
                poolSize,
                maxOverflow,
                poolTimeout,
                recycle,
                readOnly,
                createTables,
                schemaCheck,
                statementCacheSize,
                busyTimeout,
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
            return new Engine(Database.of(source), options, null);
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

    private static void require(boolean holds, String option, Object value, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(option + " is " + rule + ", not " + value);
        }
    }
}
