package io.doctable.multi;

import io.doctable.engine.Engine;
import io.doctable.error.CommitOutcomeUnknownException;
import io.doctable.error.DocTableException;
import io.doctable.error.PartialCommitException;
import io.doctable.error.PartialCommitException.Outcome;
import io.doctable.error.PartialCommitException.State;
import io.doctable.error.UnsupportedByDialectException;
import io.doctable.option.PreparedTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Runs a transaction on several databases that is stored on all of them or on none, whatever fails (two-phase commit).
 * All engines except the first prepare their part ({@link io.doctable.engine.Transaction#prepare}); then the first
 * commits together with a row in its table {@code doctable_decision}; then the others commit their prepared parts. If
 * the program dies in between, {@link #recover} commits or rolls back the prepared parts according to that row. The
 * first database need not support two-phase commit; it may be SQLite. Immutable and thread-safe.
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
     * Returns transactions on these engines.
     *
     * @param name distinguishes these transactions from those of other programs on the same servers: 1 to 80 letters,
     *     digits and {@code . _ -}; a recovery processes those of the same name and engines
     * @param decider the engine whose commit decides; it must be the same for a recovery
     * @param other an engine that supports two-phase commit, as all further ones must
     * @throws IllegalArgumentException if the name is invalid, an engine is given twice or does not support two-phase
     *     commit
     */
    public static TwoPhaseTransaction of(String name, Engine decider, Engine other, Engine... more) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "the name of a TwoPhaseTransaction must be 1 to 80 letters, digits and . _ -, not \"" + name
                            + "\"");
        }
        List<Engine> all = Engines.distinct(decider, other, more);
        List<Engine> others = all.subList(1, all.size());
        for (Engine each : others) {
            requireTwoPhase(each);
        }
        return new TwoPhaseTransaction(name, decider, others);
    }

    private static void requireTwoPhase(Engine engine) {
        try {
            engine.prepared();
        } catch (UnsupportedByDialectException e) {
            throw new IllegalArgumentException(
                    engine + " cannot prepare a transaction: only the first engine, which decides, may be on a database"
                            + " without two-phase commit. Pass it first, or use BestEffortTransaction",
                    e);
        }
    }

    /**
     * Runs work in a transaction of each engine: commits all when it returns, rolls back all when it throws, and
     * rethrows.
     *
     * @throws PartialCommitException if the commit was decided but could not be completed on a database;
     *     {@link #recover} completes it
     * @throws CommitOutcomeUnknownException if the decision itself cannot be read now; {@link #recover} completes it
     * @throws UnsupportedByDialectException if a server is not configured for prepared transactions
     * @throws IllegalStateException if a transaction of one of the engines runs on this thread already
     * @throws DocTableException if something fails before the decision; nothing is stored then
     */
    public <E extends Exception> void run(MultiBody<E> body) throws E {
        Engines.requireFree(others);
        Engines.requireFree(List.of(decider));
        String id = PREFIX + name + ":" + UUID.randomUUID();
        List<Engine> prepared = new ArrayList<>();
        boolean committed = true;
        boolean[] decided = {false};
        try {
            decider.<E>transaction(tx -> {
                prepare(0, id, body, prepared);
                decisions.commit(id);
                decided[0] = true;
            });
        } catch (CommitOutcomeUnknownException e) {
            committed = learn(id, e);
            if (!committed) {
                rollBack(id, prepared, e);
                throw e;
            }
        } catch (Throwable t) {
            if (decided[0] && !(t instanceof DocTableException)) {
                endAsDecided(id, prepared, t);
            } else {
                rollBack(id, prepared, t);
            }
            throw t;
        }
        commit(id);
    }

    /**
     * Nests the transactions of the other engines around the work; each is prepared when what it contains has finished.
     */
    private <E extends Exception> void prepare(int index, String id, MultiBody<E> body, List<Engine> prepared)
            throws E {
        if (index == others.size()) {
            body.run();
            return;
        }
        others.get(index).<E>transaction(tx -> {
            prepare(index + 1, id, body, prepared);
            // Before the request: it may be prepared even if the answer is lost.
            prepared.add(others.get(index));
            tx.prepare(part(id, index));
        });
    }

    private static String part(String id, int index) {
        return id + ":" + (index + 1);
    }

    /**
     * Ends the prepared parts after a failure that is no answer of the deciding database, which may have committed the
     * decision.
     */
    private void endAsDecided(String id, List<Engine> prepared, Throwable reason) {
        try {
            if (decisions.isCommitted(id)) {
                commit(id);
            } else {
                rollBack(id, prepared, reason);
            }
        } catch (DocTableException e) {
            // What is left stays prepared until a recovery.
            reason.addSuppressed(e);
        }
    }

    private boolean learn(String id, CommitOutcomeUnknownException e) {
        try {
            return decisions.isCommitted(id);
        } catch (DocTableException unreachable) {
            e.addSuppressed(unreachable);
            throw (CommitOutcomeUnknownException) e.noting("the decision about " + id
                    + " cannot be read now; call recover() to commit it everywhere or nowhere");
        }
    }

    private void rollBack(String id, List<Engine> prepared, Throwable reason) {
        for (Engine each : prepared) {
            try {
                each.prepared().rollback(part(id, others.indexOf(each)));
            } catch (NoSuchElementException e) {
                // It was not prepared after all.
            } catch (DocTableException e) {
                // It stays prepared; without a decision a recovery rolls it back.
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
                    "the commit of " + id
                            + " is decided but not completed on every database; call recover() to complete it",
                    outcomes,
                    failure);
        }
        decisions.deleteById(id);
    }

    private static void commitPart(Engine engine, String part) {
        try {
            engine.prepared().commit(part);
        } catch (NoSuchElementException e) {
            // A concurrent recovery has committed it, as was decided.
        }
    }

    /**
     * Ends the in-doubt transactions of this name, whose program died or lost its connections: commits those that were
     * decided to commit and rolls back the others, which can then never be committed. Call it when a program starts,
     * and after the exceptions of {@link #run}.
     *
     * @param olderThan the minimum age; younger transactions may still be running and are skipped
     * @return the transactions that were ended
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
