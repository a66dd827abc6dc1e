package io.doctable.internal.session;

import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.option.TransactionMode;
import io.doctable.option.Isolation;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The read-only transaction that a stream begins for itself, where the database sends rows in parts only inside of one.
 * Not thread-safe.
 */
final class StreamTransaction {
    private final Session session;
    private boolean ended;

    /** Begins it. */
    StreamTransaction(Session session) {
        this.session = session;
        Dialect dialect = session.dialect();
        Connection raw = session.connection().driver();
        Isolation isolation = session.isolation();
        try {
            session.driver("BEGIN", () -> dialect.begin(raw, TransactionMode.READ, isolation));
            String setting = isolation == null ? null : dialect.setIsolation(isolation);
            if (setting != null) {
                session.execute(setting);
            }
        } catch (SQLException e) {
            session.rollBack(TransactionMode.READ, e);
            throw session.failure(e, "BEGIN", null);
        } catch (RuntimeException | Error e) {
            session.rollBack(TransactionMode.READ, e);
            throw e;
        }
    }

    /** Ends it; it has changed nothing. */
    void end() {
        if (!ended) {
            ended = true;
            session.rollBack(TransactionMode.READ, null);
        }
    }
}
