package io.doctable.internal.session;

import io.doctable.internal.connection.TimeLimit;
import io.doctable.internal.pool.DatabaseLock;
import io.doctable.internal.tables.TableEntry;
import io.doctable.option.Isolation;
import io.doctable.option.TransactionOptions;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Begins the transactions of one session and joins the one that runs. Not thread-safe. */
final class SessionTransactions {
    private final Session session;
    private @Nullable Isolation isolation;
    private @Nullable RunningTransaction running;

    /** @param isolation of transactions that ask for none, null for the database's own */
    SessionTransactions(Session session, @Nullable Isolation isolation) {
        this.session = session;
        this.isolation = isolation;
    }

    /** Returns the transaction that runs, null if none does. */
    @Nullable
    RunningTransaction running() {
        return running;
    }

    /** Gives later transactions that ask for none an isolation. */
    void isolation(Isolation level) {
        if (running != null) {
            throw new IllegalStateException(
                    "a transaction runs on this connection: set the isolation before it begins");
        }
        isolation = Objects.requireNonNull(level, "isolation");
    }

    /** Begins a transaction at the user's call, or a part of the one that runs. */
    TransactionPart begin(TransactionOptions options) {
        if (running != null) {
            return join(running, options, false);
        }
        TransactionOptions wanted = session.context().admission().allowed(options);
        if (wanted.retries() > 0) {
            throw new IllegalArgumentException(
                    "begin() cannot retry, because it has no body to repeat: use transaction(options, body)");
        }
        session.context().firstUse().makeAllReady(session.place());
        return begin(wanted, session.sessions().takeTurn(Sessions.access(wanted)), false);
    }

    private TransactionPart begin(TransactionOptions wanted, DatabaseLock.@Nullable Hold hold, boolean scoped) {
        RunningTransaction begun = new RunningTransaction(session, wanted, isolation, hold);
        running = begun;
        return new TransactionPart(session, begun, true, scoped);
    }

    private TransactionPart join(RunningTransaction outer, TransactionOptions options, boolean scoped) {
        outer.requireUsable();
        if (!options.equals(TransactionOptions.defaults())) {
            throw new IllegalStateException(
                    "a transaction runs already on this connection, and a nested one cannot have its own " + options
                            + ": pass the options to the outermost one");
        }
        return new TransactionPart(session, outer, false, scoped);
    }

    /** Makes a savepoint in the transaction that runs. */
    SavepointMark savepoint() {
        if (running == null) {
            throw new IllegalStateException(
                    "no transaction runs on this connection: begin one before you create a savepoint");
        }
        return running.savepoints().make();
    }

    /** Runs work in the transaction that runs already, else in one of its own. */
    <T, E extends Exception> T run(TransactionOptions options, PartFunction<T, E> body) throws E {
        if (running != null) {
            return join(running, options, true).run(body);
        }
        TransactionOptions wanted = session.context().admission().allowed(options);
        return Retry.run(wanted.retries(), () -> !session.isBroken(), () -> {
            session.context().firstUse().makeAllReady(session.place());
            return run(wanted, session.sessions().takeTurn(Sessions.access(wanted)), body);
        });
    }

    /** Runs work in a transaction that {@code hold}, if any, ends with; none runs yet. */
    <T, E extends Exception> T run(TransactionOptions wanted, DatabaseLock.@Nullable Hold hold, PartFunction<T, E> body)
            throws E {
        return begin(wanted, hold, true).run(body);
    }

    /** Replaces what the running transaction, if any, has made ready; returns whether one runs. */
    boolean ready(List<TableEntry> tables) {
        if (running == null) {
            return false;
        }
        running.forgetReadied();
        running.readied(tables);
        return true;
    }

    /** Returns the limit of each statement within {@code limit} and the transaction's budget; null for none. */
    @Nullable
    TimeLimit timeLimit(@Nullable TimeLimit limit) {
        TimeLimit.Budget budget = running == null ? null : running.budget();
        return budget == null ? limit : new TimeLimit(limit == null ? null : limit.perStatement(), budget);
    }

    /** Rolls back the transaction that runs; returns whether one did. */
    boolean abandon() {
        if (running == null) {
            return false;
        }
        running.abandon(null);
        return true;
    }

    /** Forgets the transaction, which has ended. */
    void ended() {
        running = null;
    }
}
