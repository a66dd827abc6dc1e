package io.doctable.engine;

import io.doctable.pool.DatabaseLock;
import java.sql.SQLException;

/** First use of tables on a connection that is in somebody's hands, outside a transaction. */
record SessionPlace(Session session) implements FirstUse.Place {
    @Override
    public <T> T run(Access access, FirstUse.SessionFunction<T> work) {
        DatabaseLock.Hold hold = session.engine().sessions().takeTurn(access);
        try {
            return work.apply(session);
        } catch (SQLException e) {
            throw session.failure(e, null, null);
        } finally {
            if (hold != null) {
                hold.close();
            }
        }
    }
}
