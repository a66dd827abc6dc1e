package io.doctable.internal.session;

import io.doctable.error.DocTableException;
import io.doctable.error.NoSuchTableException;
import io.doctable.internal.connection.PooledConnection;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.dialect.Failure;
import io.doctable.internal.option.Access;
import io.doctable.internal.option.TransactionMode;
import io.doctable.internal.tables.TableEntry;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Handles the failures of a session's driver calls. */
record SessionFailures(Session session) {
    /** Rolls back; when that fails the connection is given up, whereupon the database rolls back. */
    void rollBack(TransactionMode mode, @Nullable Throwable reason) {
        PooledConnection connection = session.connection();
        if (reason != null) {
            connection.health().mayHaveThrown(reason);
        }
        if (session.isBroken()) {
            // It is closed when it comes back, and the database rolls back.
            return;
        }
        try {
            session.driver("ROLLBACK", () -> session.dialect().rollback(connection.driver(), mode));
        } catch (SQLException e) {
            rollbackFailed(e, reason);
        } catch (RuntimeException | Error e) {
            rollbackFailed(e, reason);
            if (reason == null) {
                throw e;
            }
        }
    }

    /** The failure that led to the rollback is the one to report; the rollback's own is added to it. */
    private void rollbackFailed(Throwable e, @Nullable Throwable reason) {
        session.breaks();
        if (reason != null && reason != e) {
            reason.addSuppressed(e);
        }
    }

    /**
     * Translates the driver's exception; a transaction that runs on the session becomes rollback-only.
     *
     * @param access what the statement does with the database; outside a transaction one that writes is its own commit
     * @param statement the SQL at work, null if there is none
     * @param table the table at work, null if there is none
     */
    DocTableException of(SQLException e, Access access, @Nullable String statement, @Nullable TableEntry table) {
        DocTableException ours = translated(e, access, statement, table);
        RunningTransaction running = session.running();
        if (running != null) {
            running.failed(ours, endsTransaction(e));
        }
        return ours;
    }

    /**
     * Translates the driver's exception while a row was read that nobody has asked for; a transaction that runs on the
     * session continues, unless the failure ended it.
     *
     * @param statement the query
     */
    DocTableException ofReadingAhead(SQLException e, String statement) {
        DocTableException ours = translated(e, Access.READ, statement, null);
        RunningTransaction running = session.running();
        if (running != null && endsTransaction(e)) {
            running.failed(ours, true);
        }
        return ours;
    }

    private boolean endsTransaction(SQLException e) {
        return session.isBroken() || session.dialect().endsTransaction(e);
    }

    private DocTableException translated(
            SQLException e, Access access, @Nullable String statement, @Nullable TableEntry table) {
        Dialect dialect = session.dialect();
        boolean commits = access == Access.WRITE && session.running() == null;
        session.connection().health().threw(e);
        if (dialect.cancelLingers() && dialect.isCancelled(e) && !session.isBroken()) {
            session.connection().statements().heal();
        }
        if (dialect.isLeftBehind(e)) {
            session.sessions().startOver(session.connection());
        }
        DocTableException ours = session.sessions()
                .ended(
                        session,
                        commits
                                ? Failure.ofCommitting(e, dialect, statement, table == null ? null : table.schema())
                                : Failure.of(e, dialect, statement, table == null ? null : table.schema()));
        if (ours instanceof NoSuchTableException) {
            session.context().tables().forgetAll();
        }
        return ours;
    }
}
