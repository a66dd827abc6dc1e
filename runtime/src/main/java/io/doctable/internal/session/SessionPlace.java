package io.doctable.internal.session;

import io.doctable.internal.option.Access;
import io.doctable.internal.pool.DatabaseLock;
import io.doctable.internal.tables.FirstUse;
import java.sql.SQLException;

/** Looks up and changes tables on an existing session, in the transaction that runs on it, if any. */
record SessionPlace(Session session) implements FirstUse.Place {
    @Override
    public <T> T run(Access access, FirstUse.SessionFunction<T> work) {
        session.enter();
        DatabaseLock.Hold hold = null;
        try {
            session.settle();
            RunningTransaction running = session.running();
            if (running != null) {
                running.requireUsable(access);
            } else {
                hold = session.sessions().takeTurn(access);
            }
            return work.apply(session);
        } catch (SQLException e) {
            throw session.failure(e, null, null);
        } catch (RuntimeException | Error e) {
            session.workThrew(e);
            throw e;
        } finally {
            if (hold != null) {
                hold.close();
            }
            session.leave();
        }
    }
}
