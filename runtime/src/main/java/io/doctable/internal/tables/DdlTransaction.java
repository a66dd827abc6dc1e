package io.doctable.internal.tables;

import io.doctable.error.DeadlockException;
import io.doctable.error.DocTableException;
import io.doctable.error.SerializationFailureException;
import io.doctable.internal.dialect.Ability;
import io.doctable.internal.dialect.Creation;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.dialect.SavepointSql;
import io.doctable.internal.option.TransactionMode;
import io.doctable.schema.TableSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Creates and drops tables, all or nothing: in its own transaction under the database's lock, or in a savepoint of the
 * running transaction, which continues if the work is undone. Retries when another process created a table first, as
 * long as that can help.
 */
public final class DdlTransaction {
    private static final Logger LOG = LoggerFactory.getLogger("doctable.engine");
    private static final int ATTEMPTS = 10;
    /** Each deadlock costs the database a second until it finds it. */
    private static final int ATTEMPTS_AFTER_DEADLOCK = 2;
    /** How long a transaction waits for others that create tables, which may take long to end. */
    private static final Duration LONGEST_TURN = Duration.ofSeconds(1);

    private static final long TURN_PAUSE_MILLIS = 5;
    /** The class of SQLStates about values; their texts are withheld elsewhere. */
    private static final String DATA = "22";

    private final SchemaConnection session;
    private final Dialect dialect;
    private final SavepointSql savepoint;
    private String at = "";
    private List<TableSchema> creating = List.of();

    private DdlTransaction(SchemaConnection session) {
        this.session = session;
        this.dialect = session.dialect();
        this.savepoint = dialect.savepoint("doctable_ddl");
    }

    /**
     * Runs work of that kind.
     *
     * @param about the table that errors are about, null if they are about several
     */
    public static <T> T run(SchemaConnection session, @Nullable TableEntry about, Work<T> work) throws SQLException {
        session.copyResults();
        DdlTransaction transaction = new DdlTransaction(session);
        return session.inTransaction() ? transaction.inside(about, work) : transaction.alone(about, work);
    }

    /** Runs one statement. */
    public void execute(String sql) throws SQLException {
        at = sql;
        session.define(sql);
    }

    /** Creates tables that are absent. */
    void create(List<TableSchema> absent) throws SQLException {
        creating = absent;
        for (String statement : dialect.createTables(absent)) {
            execute(statement);
        }
    }

    private <T> T alone(@Nullable TableEntry about, Work<T> work) throws SQLException {
        Connection raw = session.unguarded();
        for (int attempt = 1; ; attempt++) {
            try {
                T result;
                try {
                    at = "BEGIN";
                    session.driver("BEGIN", () -> dialect.beginDdl(raw));
                    result = work.run(this);
                    at = "COMMIT";
                    session.driver("COMMIT", () -> dialect.commit(raw, TransactionMode.WRITE));
                } catch (SQLException | RuntimeException | Error e) {
                    session.rollBack(TransactionMode.WRITE, e);
                    throw e;
                }
                session.committed();
                return result;
            } catch (SQLException e) {
                requireNamesFree(e);
                boolean deadlock = translated(e, about) instanceof DeadlockException;
                int attempts = deadlock ? ATTEMPTS_AFTER_DEADLOCK : ATTEMPTS;
                if (attempt >= attempts || !dialect.isCreationRace(e)) {
                    throw readable(e, session.failure(e, at, about));
                }
                LOG.debug("another process or thread was creating tables; looking again", e);
            }
        }
    }

    /**
     * Without the lock of {@link #alone}, for it would be held until the user's transaction ends. Whatever only a new
     * transaction can mend is not tried again here: what this one has created meanwhile keeps others waiting.
     */
    private <T> T inside(@Nullable TableEntry about, Work<T> work) throws SQLException {
        takeTurn();
        for (int attempt = 1; ; attempt++) {
            at = savepoint.set();
            session.execute(at);
            try {
                T result = work.run(this);
                session.execute(savepoint.release());
                return result;
            } catch (RuntimeException | Error e) {
                undo(e);
                throw e;
            } catch (SQLException e) {
                if (!undo(e)) {
                    throw readable(e, session.failure(e, at, about));
                }
                requireNamesFree(e);
                // The savepoint has undone everything, so the transaction can continue without the table.
                DocTableException failure = translated(e, about);
                boolean race = dialect.isCreationRace(e) && !failure.isRetryable();
                if (race && new Creation(dialect, session.raw()).readsSnapshot()) {
                    throw new SerializationFailureException(
                            "another transaction created " + (about == null ? "a table" : about)
                                    + " after this one began to read, so this one cannot see it: repeat the whole"
                                    + " transaction",
                            at,
                            failure.getCause());
                }
                if (attempt == ATTEMPTS || !race) {
                    throw readable(e, failure);
                }
            }
        }
    }

    /**
     * Waits for other transactions that create tables: two that create the same ones in opposite order would block each
     * other. Continues without the turn when it takes too long.
     */
    private void takeTurn() throws SQLException {
        Creation creation = new Creation(dialect, session.raw());
        long start = System.nanoTime();
        while (!creation.tryTurn() && System.nanoTime() - start < LONGEST_TURN.toNanos()) {
            try {
                Thread.sleep(TURN_PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private DocTableException translated(SQLException e, @Nullable TableEntry about) {
        return dialect.translate(e, at, about == null ? null : about.schema());
    }

    /** Distinguishes a name already used by another object from a race with another creator of the same table. */
    private void requireNamesFree(SQLException e) {
        if (creating.isEmpty() || !dialect.isCreationRace(e)) {
            return;
        }
        Optional<String> taken;
        try {
            taken = new Creation(dialect, session.raw()).takenName(creating);
        } catch (SQLException unanswered) {
            e.addSuppressed(session.failure(unanswered, null, null));
            return;
        }
        if (taken.isPresent()) {
            throw new DocTableException(taken.get(), at, translated(e, null).getCause());
        }
    }

    /** A new table has no rows, so that what the database says about its creation shows no value of any. */
    private DocTableException readable(SQLException e, DocTableException failure) {
        boolean withheld = !creating.isEmpty()
                && e.getSQLState() != null
                && e.getSQLState().startsWith(DATA);
        return withheld
                ? new DocTableException("the database refused to create the table: " + e.getMessage(), at, e)
                : failure;
    }

    /** Goes back to the savepoint; whether it was still there, for the database may have ended the transaction. */
    private boolean undo(Throwable reason) {
        String sql = savepoint.rollback();
        try {
            session.execute(sql);
            session.execute(savepoint.release());
            return true;
        } catch (SQLException e) {
            reason.addSuppressed(session.failure(e, sql, null));
            return false;
        }
    }

    /** Refuses DDL inside a transaction that the database would commit for it. */
    public static void requireTransactional(SchemaConnection session) {
        if (session.inTransaction() && !session.dialect().can(Ability.TRANSACTIONAL_DDL)) {
            throw new DocTableException(
                    "creating or dropping a table would commit the running transaction on this database: do it before",
                    null,
                    null);
        }
    }

    /**
     * Looks and changes.
     *
     * @param <T> what it gives
     */
    @FunctionalInterface
    public interface Work<T> {
        /** Does the work; may be called again after a race. */
        public T run(DdlTransaction ddl) throws SQLException;
    }
}
