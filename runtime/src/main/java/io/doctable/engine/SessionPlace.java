package io.doctable.engine;

import io.doctable.pool.DatabaseLock;
import java.sql.SQLException;

/** A connection that is in somebody's hands, as a place to look at tables: in the transaction that runs on it, if any. */
record SessionPlace(Session session) implements FirstUse.Place {
    @Override
    public <T> T run(Access access, FirstUse.SessionFunction<T> work) {
        session.enter();
        DatabaseLock.Hold hold = null;
        try {
            RunningTransaction running = session.running();
            if (running != null) {
                running.requireUsable(access);
            } else {
                hold = session.engine().sessions().takeTurn(access);
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
