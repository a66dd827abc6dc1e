package io.doctable.internal.session;

import io.doctable.internal.option.Access;
import io.doctable.internal.scan.RawSql;
import io.doctable.internal.tables.TableEntry;
import io.doctable.option.TransactionOptions;

/** Lends the connection of a session for one piece of work, in the transaction that runs on it, if any. */
final class Lending {
    private Lending() {}

    /** Lends it for work on a table. */
    static Lease lend(Session session, Access access, TableEntry table) {
        EngineContext engine = session.context();
        engine.admission().requireOwn(table);
        session.enter();
        try {
            RunningTransaction transaction = session.running();
            if (transaction != null) {
                transaction.admit(access, table);
                return new Lease(session, access, table, false, null);
            }
            engine.admission().requireWritable(access, table);
            engine.firstUse().makeReady(table, session.place());
            return new Lease(session, access, table, false, session.sessions().takeTurn(access));
        } catch (RuntimeException | Error e) {
            session.leave();
            throw e;
        }
    }

    /** Lends it for raw SQL. */
    static Lease lend(Session session, RawSql sql) {
        EngineContext engine = session.context();
        session.enter();
        try {
            Access access = sql.access();
            RunningTransaction transaction = session.running();
            if (transaction != null) {
                transaction.admit(sql);
                return new Lease(session, access, null, false, null);
            }
            engine.admission().requireWritable(sql);
            engine.firstUse().makeReady(sql, session.place());
            return new Lease(session, access, null, false, session.sessions().takeTurn(access));
        } catch (RuntimeException | Error e) {
            session.leave();
            throw e;
        }
    }

    /** Runs work all or nothing: in the transaction that runs on the session, else in one of its own. */
    static <T> T atomically(Session session, TableEntry table, LeaseFunction<T> work) {
        RunningTransaction outer = session.running();
        if (outer == null) {
            TransactionPart alone = session.begin(TransactionOptions.defaults());
            try {
                T result;
                try (Lease lease = session.lend(Access.WRITE, table)) {
                    result = work.apply(lease);
                }
                alone.commit();
                return result;
            } finally {
                alone.close();
            }
        }
        try (Lease lease = session.lend(Access.WRITE, table)) {
            long before = session.connection().executions();
            try {
                return work.apply(lease);
            } catch (RuntimeException | Error e) {
                if (session.connection().executions() != before) {
                    // Half of the work is done; only a rollback makes that nothing.
                    outer.failed(e, false);
                }
                throw e;
            }
        }
    }
}
