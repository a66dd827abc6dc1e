package io.doctable.engine;

import io.doctable.dialect.RawSql;

/** Lends the connection of a session for one piece of work, in the transaction that runs on it, if any. */
final class Lending {
    private Lending() {}

    /** Lends it for work on a table. */
    static Lease lend(Session session, Access access, RegisteredTable table) {
        Engine engine = session.engine();
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
            return new Lease(session, access, table, false, engine.sessions().takeTurn(access));
        } catch (RuntimeException | Error e) {
            session.leave();
            throw e;
        }
    }

    /** Lends it for raw SQL. */
    static Lease lend(Session session, RawSql sql) {
        Engine engine = session.engine();
        session.enter();
        try {
            Access access = Access.of(sql);
            RunningTransaction transaction = session.running();
            if (transaction != null) {
                transaction.admit(sql);
                return new Lease(session, access, null, false, null);
            }
            engine.admission().requireWritable(sql);
            engine.firstUse().makeReady(sql, session.place());
            return new Lease(session, access, null, false, engine.sessions().takeTurn(access));
        } catch (RuntimeException | Error e) {
            session.leave();
            throw e;
        }
    }
}
