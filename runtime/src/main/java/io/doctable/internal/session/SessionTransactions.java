package io.doctable.internal.session;

import io.doctable.internal.option.Access;
import io.doctable.internal.pool.DatabaseLock;
import io.doctable.internal.tables.TableEntry;
import io.doctable.option.TransactionOptions;
import org.jspecify.annotations.Nullable;

/** Begins the transactions of one session and joins the one that runs. */
record SessionTransactions(Session session) {
    /** Begins a transaction at the user's call, or a part of the one that runs. */
    TransactionPart begin(TransactionOptions options) {
        RunningTransaction running = session.running();
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
        RunningTransaction begun;
        try {
            if (!wanted.readOnly()) {
                // SQLite lets nothing write behind a cursor whose rows another connection has changed.
                session.copyResults();
            }
            begun = new RunningTransaction(session, wanted, session.isolation(), hold);
        } catch (RuntimeException | Error e) {
            if (hold != null) {
                hold.close();
            }
            throw e;
        }
        session.running(begun);
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

    /** Runs work in the transaction that runs already, else in one of its own. */
    <T, E extends Exception> T run(TransactionOptions options, PartFunction<T, E> body) throws E {
        RunningTransaction running = session.running();
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

    /** Runs work all or nothing: in the transaction that runs, else in one of its own. */
    <T> T atomically(TableEntry table, LeaseFunction<T> work) {
        RunningTransaction outer = session.running();
        if (outer == null) {
            TransactionPart alone = session.begin(TransactionOptions.defaults());
            try {
                T result;
                try (Lease lease = session.lend(Access.WRITE, table)) {
                    result = work.apply(lease);
                }
                alone.commit();
                return result;
            } finally {
                alone.close();
            }
        }
        try (Lease lease = session.lend(Access.WRITE, table)) {
            long before = session.connection().statements().executions();
            try {
                return work.apply(lease);
            } catch (RuntimeException | Error e) {
                if (session.connection().statements().executions() != before) {
                    // Half of the work is done; only a rollback makes that nothing.
                    outer.failed(e, false);
                }
                throw e;
            }
        }
    }
}
