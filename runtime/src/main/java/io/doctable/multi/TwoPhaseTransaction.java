package io.doctable.multi;

import io.doctable.engine.Engine;
import io.doctable.error.CommitOutcomeUnknownException;
import io.doctable.error.DocTableException;
import io.doctable.error.PartialCommitException;
import io.doctable.error.PartialCommitException.Outcome;
import io.doctable.error.PartialCommitException.State;
import io.doctable.internal.dialect.PreparedTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A transaction on several databases that is stored on all of them or on none, whatever fails. All but the first prepare
 * their part ({@link io.doctable.engine.Transaction#prepare}), then the first commits together with a row of its table
 * {@code doctable_decision}, then the others commit what they prepared. A program that dies in between leaves prepared
 * parts behind, which {@link #recover} commits or rolls back as the row says. The first database may be one that cannot
 * prepare, such as SQLite. Immutable and thread-safe.
 */
public final class TwoPhaseTransaction {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,80}");
    private static final String PREFIX = "doctable:";

    private final String name;
    private final Engine decider;
    private final List<Engine> others;
    private final Decisions decisions;

    private TwoPhaseTransaction(String name, Engine decider, List<Engine> others) {
        this.name = name;
        this.decider = decider;
        this.others = others;
        this.decisions = new Decisions(decider);
    }

    /**
     * Transactions on these engines.
     *
     * @param name tells these transactions from those of other programs on the same servers: 1 to 80 letters, digits and
     *     {@code . _ -}; a recovery finds those of the same name and engines
     * @param decider whose commit decides; must be the same for a recovery
     * @param other must be able to prepare, as all further ones
     * @throws IllegalArgumentException if the name or an engine does not fit
     */
    public static TwoPhaseTransaction of(String name, Engine decider, Engine other, Engine... more) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "transactions on several databases are named by 1 to 80 letters, digits and . _ -, not \"" + name
                            + "\"");
        }
        List<Engine> all = Engines.distinct(decider, other, more);
        List<Engine> others = all.subList(1, all.size());
        for (Engine each : others) {
            if (each.leases().context().dialect().twoPhase().isEmpty()) {
                throw new IllegalArgumentException(each + " cannot prepare a transaction, for "
                        + each.leases().context().dialect().name()
                        + " has no two-phase commit: only the first, which decides, may be such"
                        + " a database. Give it first, or use BestEffortTransaction");
            }
        }
        return new TwoPhaseTransaction(name, decider, others);
    }

    /**
     * Runs work in a transaction of each engine: all commit when it returns, all roll back when it throws, and it throws
     * on what that threw.
     *
     * @throws PartialCommitException if it is decided to commit, and a database could not be told: {@link #recover} will
     * @throws CommitOutcomeUnknownException if the decision itself cannot be learned now: {@link #recover} will
     * @throws io.doctable.error.UnsupportedByDialectException if a server is not set up for prepared transactions
     * @throws IllegalStateException if a transaction of one of the engines runs on this thread already
     * @throws DocTableException if something fails before it is decided; nothing is stored then
     */
    public <E extends Exception> void run(MultiBody<E> body) throws E {
        Engines.requireFree(others);
        Engines.requireFree(List.of(decider));
        String id = PREFIX + name + ":" + UUID.randomUUID();
        List<Engine> prepared = new ArrayList<>();
        boolean committed = true;
        try {
            decider.<E>transaction(tx -> {
                prepare(0, id, body, prepared);
                decisions.commit(id);
            });
        } catch (CommitOutcomeUnknownException e) {
            committed = learn(id, e);
            if (!committed) {
                rollBack(id, prepared, e);
                throw e;
            }
        } catch (Throwable t) {
            rollBack(id, prepared, t);
            throw t;
        }
        commit(id);
    }

    /** Nests the transactions of the others, the work innermost; each is prepared when what is inside it is done. */
    private <E extends Exception> void prepare(int index, String id, MultiBody<E> body, List<Engine> prepared)
            throws E {
        if (index == others.size()) {
            body.run();
            return;
        }
        others.get(index).<E>transaction(tx -> {
            prepare(index + 1, id, body, prepared);
            // Before it is asked for: when the answer is lost it may be prepared.
            prepared.add(others.get(index));
            tx.prepare(part(id, index));
        });
    }

    private static String part(String id, int index) {
        return id + ":" + (index + 1);
    }

    private boolean learn(String id, CommitOutcomeUnknownException e) {
        try {
            return decisions.isCommitted(id);
        } catch (DocTableException unreachable) {
            e.addSuppressed(unreachable);
            throw (CommitOutcomeUnknownException) e.noting("what was decided of " + id
                    + " cannot be learned now; recover() will commit it everywhere, or nowhere");
        }
    }

    private void rollBack(String id, List<Engine> prepared, Throwable reason) {
        for (Engine each : prepared) {
            try {
                each.prepared().rollback(part(id, others.indexOf(each)));
            } catch (NoSuchElementException e) {
                // It was not prepared after all.
            } catch (DocTableException e) {
                // It stays prepared, and undecided means that a recovery rolls it back.
                reason.addSuppressed(e);
            }
        }
    }

    private void commit(String id) {
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.add(new Outcome(decider.toString(), State.COMMITTED));
        DocTableException failure = null;
        for (int i = 0; i < others.size(); i++) {
            State state = State.COMMITTED;
            try {
                commitPart(others.get(i), part(id, i));
            } catch (DocTableException e) {
                state = State.PREPARED;
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
            outcomes.add(new Outcome(others.get(i).toString(), state));
        }
        if (failure != null) {
            throw new PartialCommitException(
                    "it is decided to commit " + id + ", but not every database could be told; recover() will do it",
                    outcomes,
                    failure);
        }
        decisions.deleteById(id);
    }

    private static void commitPart(Engine engine, String part) {
        try {
            engine.prepared().commit(part);
        } catch (NoSuchElementException e) {
            // A recovery that ran beside us has committed it, for that was decided.
        }
    }

    /**
     * Ends the transactions of this name that are in doubt, because who ran them died or lost its connections: commits
     * those that were decided to be committed, and rolls back the others, which can then never be committed. To be called
     * when a program starts, and after the exceptions of {@link #run}.
     *
     * @param olderThan leaves younger ones alone: they may be under way
     * @return what was ended
     * @throws DocTableException if a database cannot be reached
     */
    public List<Recovered> recover(Duration olderThan) {
        List<Recovered> ended = new ArrayList<>();
        for (Engine each : others) {
            for (PreparedTransaction transaction : each.prepared().list()) {
                String part = transaction.id();
                if (part.startsWith(PREFIX + name + ":") && transaction.age().compareTo(olderThan) >= 0) {
                    boolean committed = decisions.isCommitted(part.substring(0, part.lastIndexOf(':')));
                    end(each, part, committed);
                    ended.add(new Recovered(each.toString(), part, committed));
                }
            }
        }
        return ended;
    }

    private static void end(Engine engine, String part, boolean committed) {
        try {
            if (committed) {
                engine.prepared().commit(part);
            } else {
                engine.prepared().rollback(part);
            }
        } catch (NoSuchElementException e) {
            // Another recovery was faster, and ended it in the same way.
        }
    }
}
