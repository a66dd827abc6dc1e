package io.doctable.engine;

import io.doctable.dialect.Ability;
import io.doctable.dialect.Dialect;
import io.doctable.dialect.TransactionMode;
import io.doctable.error.DocTableException;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Creates and drops tables, all or nothing: in a transaction of its own and under the database's own lock, or behind a
 * savepoint of the transaction that runs, which goes on when it is undone. Begins anew when another process was faster.
 */
final class DdlTransaction {
    private static final Logger LOG = LoggerFactory.getLogger("doctable.engine");
    private static final int ATTEMPTS = 10;
    private static final String SAVEPOINT = "doctable_ddl";

    private final Session session;
    private final Dialect dialect;
    private String at = "";

    private DdlTransaction(Session session) {
        this.session = session;
        this.dialect = session.dialect();
    }

    /**
     * Runs work of that kind.
     *
     * @param about the table that errors are about, null if they are about several
     */
    static <T> T run(Session session, @Nullable RegisteredTable about, Work<T> work) throws SQLException {
        DdlTransaction transaction = new DdlTransaction(session);
        return session.inTransaction() ? transaction.inside(about, work) : transaction.alone(about, work);
    }

    /** Runs one statement. */
    void execute(String sql) throws SQLException {
        at = sql;
        session.execute(sql);
    }

    private <T> T alone(@Nullable RegisteredTable about, Work<T> work) throws SQLException {
        Connection raw = session.physical().raw();
        Observers observers = session.engine().observers();
        for (int attempt = 1; ; attempt++) {
            try {
                T result;
                try {
                    at = "BEGIN";
                    observers.run("BEGIN", () -> dialect.beginDdl(raw));
                    result = work.run(this);
                    at = "COMMIT";
                    observers.run("COMMIT", () -> dialect.commit(raw, TransactionMode.WRITE));
                } catch (SQLException | RuntimeException | Error e) {
                    session.rollBack(TransactionMode.WRITE, e);
                    throw e;
                }
                FileCheck.afterCommit(session);
                return result;
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !dialect.isCreationRace(e)) {
                    throw session.failure(e, at, about);
                }
                LOG.debug("tables were being created by somebody else; looking again", e);
            }
        }
    }

    /** Without the lock: it would be held until the user's transaction ends, and two such transactions would cross. */
    private <T> T inside(@Nullable RegisteredTable about, Work<T> work) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            execute("SAVEPOINT " + SAVEPOINT);
            try {
                T result = work.run(this);
                session.execute("RELEASE SAVEPOINT " + SAVEPOINT);
                return result;
            } catch (RuntimeException | Error e) {
                undo(e);
                throw e;
            } catch (SQLException e) {
                if (!undo(e)) {
                    throw session.failure(e, at, about);
                }
                if (attempt == ATTEMPTS || !dialect.isCreationRace(e)) {
                    // The savepoint has undone it all, so that the transaction goes on for who does not need the table.
                    throw dialect.translate(e, at, about == null ? null : about.schema());
                }
            }
        }
    }

    /** Goes back to the savepoint; whether it was still there, for the database may have ended the transaction. */
    private boolean undo(Throwable reason) {
        String sql = "ROLLBACK TO SAVEPOINT " + SAVEPOINT;
        try {
            session.execute(sql);
            session.execute("RELEASE SAVEPOINT " + SAVEPOINT);
            return true;
        } catch (SQLException e) {
            reason.addSuppressed(session.failure(e, sql, null));
            return false;
        }
    }

    /** Refuses DDL inside a transaction that the database would commit for it. */
    static void requireTransactional(Session session) {
        if (session.inTransaction() && !session.dialect().can(Ability.TRANSACTIONAL_DDL)) {
            throw new DocTableException(
                    "this database would commit the transaction to create or drop a table: do it before", null, null);
        }
    }

    /**
     * Looks and changes.
     *
     * @param <T> what it gives
     */
    @FunctionalInterface
    interface Work<T> {
        /** Does the work; may be called again when it met a race. */
        T run(DdlTransaction ddl) throws SQLException;
    }
}
