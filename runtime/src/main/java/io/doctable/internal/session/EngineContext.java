package io.doctable.internal.session;

import io.doctable.error.UnsupportedByDialectException;
import io.doctable.error.WrongEngineException;
import io.doctable.internal.connection.TimeLimit;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.dialect.TwoPhase;
import io.doctable.internal.observe.Observers;
import io.doctable.internal.tables.FirstUse;
import io.doctable.internal.tables.Secrecy;
import io.doctable.internal.tables.Tables;
import io.doctable.json.JsonCodec;
import io.doctable.option.Isolation;
import io.doctable.table.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * Holds the parts of one engine that its sessions share: the dialect, the registered tables, the turns at the database,
 * the observers and the defaults of transactions. Thread-safe.
 */
public final class EngineContext {
    private final String name;
    private final Dialect dialect;
    private final EngineOptions options;
    private final Tables tables;
    private final FirstUse firstUse;
    private final Observers observers;
    private final Admission admission;
    private final NewIds ids;

    public EngineContext(Database database, EngineOptions options) {
        this.name = "Engine(" + database.shown() + ")";
        this.dialect = database.dialect();
        this.options = options;
        this.tables = new Tables(dialect, name);
        this.observers = new Observers(
                options.log(),
                dialect,
                database.shown(),
                new Secrecy(options.log().hidden(), dialect, tables));
        this.firstUse = new FirstUse(
                dialect,
                tables,
                new FirstUse.Rules(options.schemaCheck(), options.createTables(), options.readOnly()),
                observers);
        this.admission = new Admission(tables, dialect, options.readOnly());
        this.ids = new NewIds(options.clock());
    }

    /** Returns the dialect of the database. */
    public Dialect dialect() {
        return dialect;
    }

    /** Returns the codec of {@code @Json} components. */
    public JsonCodec jsonCodec() {
        return options.json();
    }

    /** Returns the key of page tokens. */
    public TokenKey tokenKey() {
        return options.tokenKey();
    }

    /** Returns the current time and a source of new ids, for one row that is written now. */
    public Stamp stamp() {
        return new Stamp(options.clock(), ids);
    }

    /** Returns whether messages hide every value. */
    public boolean hidesParameters() {
        return observers.hidesValues();
    }

    /** Returns the tables that are registered with the engine. */
    public Tables tables() {
        return tables;
    }

    public FirstUse firstUse() {
        return firstUse;
    }

    public Observers observers() {
        return observers;
    }

    public Admission admission() {
        return admission;
    }

    /** Returns the limit of each statement, null where there is none. */
    @Nullable
    TimeLimit timeLimit() {
        return options.timeLimit();
    }

    /** Returns the isolation of transactions that ask for none, null for the database's own. */
    @Nullable
    Isolation isolation() {
        return options.isolation();
    }

    /**
     * Returns the two-phase commit of the dialect.
     *
     * @throws UnsupportedByDialectException if the database has none
     */
    public TwoPhase twoPhase() {
        return dialect.twoPhase()
                .orElseThrow(() -> new UnsupportedByDialectException(
                        this + " cannot prepare a transaction, because " + dialect.name()
                                + " does not support two-phase commit: pass this engine first to TwoPhaseTransaction,"
                                + " or commit on each database separately",
                        null,
                        null));
    }

    /**
     * Refuses an engine, connection or transaction of another engine.
     *
     * @param user what it was given to, for the message
     * @param kind what was given: the simple name of its type
     * @param remedy how to work with the other engine
     * @throws WrongEngineException if {@code other} is not of this engine
     */
    public void requireOwn(EngineContext other, String user, String kind, String remedy) {
        if (other != this) {
            throw new WrongEngineException(
                    user + " of " + described() + " cannot use "
                            + (kind.endsWith("Engine") ? "another engine" : "a " + kind + " of another engine")
                            + ", " + other.described()
                            + ": pass a connection or transaction of its own engine, or " + remedy,
                    null,
                    null);
        }
    }

    /** Returns the name of the engine for messages about several engines. */
    private String described() {
        String given = options.log().name();
        return given == null ? name : name + " (\"" + given + "\")";
    }

    @Override
    public String toString() {
        return name;
    }
}
