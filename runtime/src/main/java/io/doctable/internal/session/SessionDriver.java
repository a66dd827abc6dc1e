package io.doctable.internal.session;

import io.doctable.error.DocTableException;
import io.doctable.error.NoSuchTableException;
import io.doctable.internal.connection.PooledConnection;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.dialect.Failure;
import io.doctable.internal.observe.Observers;
import io.doctable.internal.option.Access;
import io.doctable.internal.option.TransactionMode;
import io.doctable.internal.tables.TableEntry;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Runs the driver calls of a session and handles their failures. As thread-safe as the session. */
final class SessionDriver {
    private final Session session;

    SessionDriver(Session session) {
        this.session = session;
    }

    /** Runs a statement without parameters or result. */
    void execute(String sql) throws SQLException {
        PooledConnection connection = session.connection();
        run(sql, () -> {
            try (Statement statement = connection.driver().createStatement()) {
                connection.executed();
                statement.execute(sql);
            }
        });
    }

    /**
     * Has the driver do what that statement says.
     *
     * @throws SQLException as the driver does, and if the connection broke before
     */
    void run(String sql, Observers.Step step) throws SQLException {
        if (session.isBroken()) {
            throw new SQLException("the connection broke in an earlier call", "08003");
        }
        session.context().observers().run(sql, () -> session.connection().driver(step));
    }

    /** Rolls back; when that fails the connection is given up, whereupon the database rolls back. */
    void rollBack(TransactionMode mode, @Nullable Throwable reason) {
        if (reason != null) {
            session.connection().health().mayHaveThrown(reason);
        }
        if (session.isBroken()) {
            // It is closed when it comes back, and the database rolls back.
            return;
        }
        try {
            run(
                    "ROLLBACK",
                    () -> session.dialect().rollback(session.connection().driver(), mode));
        } catch (SQLException e) {
            session.breaks();
            if (reason != null && reason != e) {
                reason.addSuppressed(e);
            }
        }
    }

    /**
     * The driver's exception as one of ours; a transaction that runs on the session can then only be rolled back.
     *
     * @param access what the statement does with the database; outside a transaction one that writes is its own commit
     * @param statement the SQL at work, null if there is none
     * @param table the table at work, null if there is none
     */
    DocTableException failure(SQLException e, Access access, @Nullable String statement, @Nullable TableEntry table) {
        Dialect dialect = session.dialect();
        RunningTransaction running = session.running();
        session.connection().health().threw(e);
        if (dialect.cancelLingers() && dialect.isCancelled(e) && !session.isBroken()) {
            session.connection().heal();
        }
        if (dialect.isLeftBehind(e)) {
            session.sessions().startOver(session.connection());
        }
        DocTableException ours = session.sessions()
                .ended(
                        session,
                        running == null && access == Access.WRITE
                                ? Failure.ofCommitting(e, dialect, statement, table == null ? null : table.schema())
                                : Failure.of(e, dialect, statement, table == null ? null : table.schema()));
        if (running != null) {
            running.failed(ours, session.isBroken() || dialect.endsTransaction(e));
        }
        if (ours instanceof NoSuchTableException) {
            session.context().tables().forgetAll();
        }
        return ours;
    }
}
