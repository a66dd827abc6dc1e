package io.doctable.engine;

import io.doctable.internal.option.Access;
import io.doctable.internal.scan.RawSql;
import io.doctable.internal.session.EngineContext;
import io.doctable.internal.session.Lease;
import io.doctable.internal.session.LeaseFunction;
import io.doctable.internal.session.LeaseSource;
import io.doctable.internal.session.Session;
import io.doctable.internal.tables.FirstUse;
import io.doctable.internal.tables.TableEntry;
import java.util.function.Supplier;

/**
 * Lends the shared connection of a thread through one contextual connection, until that is closed; others may hold the
 * shared one for longer.
 *
 * @param open returns the session; throws {@link io.doctable.error.ClosedException} after the contextual connection was
 *     closed
 */
record ContextualLeases(Supplier<Session> open) implements LeaseSource, FirstUse.Place {
    @Override
    public EngineContext context() {
        return open.get().context();
    }

    @Override
    public Lease lend(Access access, TableEntry table) {
        return open.get().lend(access, table);
    }

    @Override
    public Lease lend(RawSql sql) {
        return open.get().lend(sql);
    }

    @Override
    public <T> T atomically(TableEntry table, LeaseFunction<T> work) {
        return open.get().atomically(table, work);
    }

    @Override
    public boolean inTransaction() {
        return open.get().inTransaction();
    }

    @Override
    public FirstUse.Place place() {
        return this;
    }

    @Override
    public <T> T run(Access access, FirstUse.SessionFunction<T> work) {
        return open.get().place().run(access, work);
    }
}
