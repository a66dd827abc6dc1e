package io.doctable.internal.session;

import io.doctable.internal.option.Access;
import io.doctable.internal.scan.RawSql;
import io.doctable.internal.tables.FirstUse;
import io.doctable.internal.tables.TableEntry;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lends one connection to all work of a thread, for as long as any of that work holds it. Thread-safe. */
public final class ThreadLeases implements LeaseSource {
    private final ImplicitExecution implicit;

    @SuppressWarnings("ThreadLocalUsage") // a thread may have a connection of each engine
    private final ThreadLocal<@Nullable ThreadConnection> current = new ThreadLocal<>();

    public ThreadLeases(ImplicitExecution implicit) {
        this.implicit = implicit;
    }

    /** Returns the connection of this thread, null where it has none. */
    @Nullable
    public ThreadConnection current() {
        return current.get();
    }

    /** Holds the connection of this thread, taking one where it has none; to be released. */
    public ThreadConnection hold() {
        ThreadConnection mine = current.get();
        if (mine != null && mine.hold()) {
            return mine;
        }
        ThreadConnection made = implicit.share(this::forget);
        current.set(made);
        return made;
    }

    private void forget(ThreadConnection ended) {
        if (current.get() == ended) {
            current.remove();
        }
    }

    /** Does work that goes on holding the connection; releases it only when the work fails. */
    public <L> L held(ThreadConnection held, Supplier<L> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            held.release();
            throw e;
        }
    }

    @Override
    public EngineContext context() {
        return implicit.context();
    }

    @Override
    public Lease lend(Access access, TableEntry table) {
        ThreadConnection held = hold();
        Lease lease = held(held, () -> implicit.lend(access, table));
        lease.then(held::release);
        return lease;
    }

    @Override
    public Lease lend(RawSql sql) {
        ThreadConnection held = hold();
        Lease lease = held(held, () -> implicit.lend(sql));
        lease.then(held::release);
        return lease;
    }

    @Override
    public <T> T atomically(TableEntry table, LeaseFunction<T> work) {
        ThreadConnection held = hold();
        try {
            return implicit.atomically(table, work);
        } finally {
            held.release();
        }
    }

    @Override
    public boolean inTransaction() {
        return implicit.inTransaction();
    }

    @Override
    public FirstUse.Place place() {
        return implicit.place();
    }
}
