package io.doctable.internal.session;

import io.doctable.internal.option.Access;
import io.doctable.internal.scan.RawSql;
import io.doctable.internal.tables.FirstUse;
import io.doctable.internal.tables.TableEntry;

/** Lends connections for single pieces of work: an engine, a session or a transaction, seen from inside the library. */
public interface LeaseSource {
    /** Returns the engine's shared parts. */
    EngineContext context();

    /**
     * Lends a connection for one piece of work on a table, which is made ready before.
     *
     * @throws io.doctable.error.DocTableException if no connection can be had, the table cannot be made ready, or this
     *     connection or its transaction may not be used now
     */
    Lease lend(Access access, TableEntry table);

    /**
     * Lends a connection for raw SQL; the tables that it names are made ready before.
     *
     * @throws io.doctable.error.DocTableException if no connection can be had, or this connection or its transaction may
     *     not be used now
     */
    Lease lend(RawSql sql);

    /** Runs work of several statements, all or nothing: in the running transaction, else in one of its own. */
    <T> T atomically(TableEntry table, LeaseFunction<T> work);

    /** Returns whether work runs in a transaction that its caller begins and ends; borrows no connection. */
    boolean inTransaction();

    /** Returns where tables are looked up, created and dropped. */
    FirstUse.Place place();
}
