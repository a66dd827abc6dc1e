package io.doctable.internal.session;

import io.doctable.internal.option.Access;
import io.doctable.internal.scan.RawSql;
import io.doctable.internal.tables.FirstUse;
import io.doctable.internal.tables.TableEntry;
import io.doctable.internal.tables.Tables;
import io.doctable.option.TransactionOptions;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs work without an explicit connection: in the transaction that runs on the thread, else on a connection borrowed
 * for this work. Thread-safe.
 */
public final class ImplicitExecution implements LeaseSource, FirstUse.Place {
    private final EngineContext engine;
    private final Sessions sessions;
    private final FirstUse firstUse;
    private final Tables tables;
    private final boolean readOnly;

    @SuppressWarnings("ThreadLocalUsage") // a thread may be in a transaction of each engine
    private final ThreadLocal<@Nullable Session> current = new ThreadLocal<>();

    public ImplicitExecution(EngineContext engine, Sessions sessions) {
        this.engine = engine;
        this.sessions = sessions;
        this.firstUse = engine.firstUse();
        this.tables = engine.tables();
        this.readOnly = engine.admission().readOnly();
    }

    @Override
    public boolean inTransaction() {
        Session joined = joined();
        return joined != null && joined.inTransaction();
    }

    /** The connection that this thread's work has in common; null where there is none. */
    private @Nullable Session joined() {
        Session joined = current.get();
        return joined == null || wasClosed(joined) ? null : joined;
    }

    private boolean wasClosed(Session joined) {
        boolean closed = joined.isClosed();
        if (closed) {
            // Its last result was closed by another thread.
            current.remove();
        }
        return closed;
    }

    /**
     * Makes a connection what this thread's work has in common, until nobody holds it; or holds the one that there is.
     *
     * @param over what is done then
     */
    ThreadConnection share(Consumer<ThreadConnection> over) {
        Session joined = joined();
        if (joined != null) {
            return new ThreadConnection(joined, over);
        }
        Session made = sessions.openIdle();
        current.set(made);
        return new ThreadConnection(made, ended -> {
            over.accept(ended);
            if (current.get() == made) {
                current.remove();
            }
            made.close();
        });
    }

    public <T, E extends Exception> T transaction(TransactionOptions options, PartFunction<T, E> body) throws E {
        Session joined = joined();
        if (joined != null) {
            return joined.transaction(options, body);
        }
        sessions.requireOpen();
        TransactionOptions wanted = engine.admission().allowed(options);
        return Retry.run(wanted.retries(), () -> true, () -> {
            // Each time: the body may have brought up tables that it then could not create.
            firstUse.makeAllReady(sessions);
            return sessions.transaction(wanted, current, body);
        });
    }

    @Override
    public Lease lend(Access access, TableEntry table) {
        Session joined = current.get();
        if (joined != null && !wasClosed(joined)) {
            return joined.lend(access, table);
        }
        if (readOnly || !table.isReadyIn(tables)) {
            admit(access, table);
        }
        return sessions.lend(access, table);
    }

    private void admit(Access access, TableEntry table) {
        engine.admission().requireOwn(table);
        engine.admission().requireWritable(access, table);
        sessions.requireOpen();
        firstUse.makeReady(table, sessions);
    }

    @Override
    public Lease lend(RawSql sql) {
        Session joined = joined();
        if (joined != null) {
            return joined.lend(sql);
        }
        engine.admission().requireWritable(sql);
        sessions.requireOpen();
        firstUse.makeReady(sql, sessions);
        return sessions.lend(sql.access(), null);
    }

    @Override
    public <T> T atomically(TableEntry table, LeaseFunction<T> work) {
        Session joined = joined();
        return joined != null
                ? joined.atomically(table, work)
                : this.<T, RuntimeException>transaction(
                        TransactionOptions.defaults(), tx -> tx.atomically(table, work));
    }

    @Override
    public EngineContext context() {
        return engine;
    }

    @Override
    public FirstUse.Place place() {
        return this;
    }

    /** Looks for tables, creates and drops them. */
    @Override
    public <T> T run(Access access, FirstUse.SessionFunction<T> work) {
        Session joined = joined();
        if (joined != null) {
            return joined.place().run(access, work);
        }
        sessions.requireOpen();
        return sessions.run(access, work);
    }
}
