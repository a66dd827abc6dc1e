package io.doctable.multi;

import io.doctable.engine.Engine;
import io.doctable.error.CommitOutcomeUnknownException;
import io.doctable.error.DocTableException;
import io.doctable.error.PartialCommitException;
import io.doctable.error.PartialCommitException.Outcome;
import io.doctable.error.PartialCommitException.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs one transaction on each of several databases and commits them one after the other. A failure before the first
 * commit rolls back all of them. A commit that fails after another one has succeeded cannot be undone;
 * {@link PartialCommitException} reports the state of each database. If that is not sufficient, use
 * {@link TwoPhaseTransaction}. Immutable and thread-safe.
 */
public final class BestEffortTransaction {
    private final List<Engine> engines;

    private BestEffortTransaction(List<Engine> engines) {
        this.engines = engines;
    }

    /**
     * Returns transactions on these engines.
     *
     * @param first the engine that commits first: choose the one whose commit is most likely to fail, as nothing is
     *     stored elsewhere then
     * @throws IllegalArgumentException if an engine is given twice
     */
    public static BestEffortTransaction of(Engine first, Engine second, Engine... more) {
        return new BestEffortTransaction(Engines.distinct(first, second, more));
    }

    /**
     * Runs work in a transaction of each engine: commits in the given order when it returns, rolls back all when it
     * throws, and rethrows.
     *
     * @throws PartialCommitException if a commit failed after another one had succeeded, or may have succeeded
     * @throws IllegalStateException if a transaction of one of the engines runs on this thread already
     * @throws DocTableException if a transaction cannot begin, or the first commit fails; nothing is stored then
     */
    public <E extends Exception> void run(MultiBody<E> body) throws E {
        Engines.requireFree(engines);
        State[] states = new State[engines.size()];
        Arrays.fill(states, State.ROLLED_BACK);
        try {
            // The innermost transaction commits first.
            run(engines.size() - 1, body, states);
        } catch (RuntimeException | Error e) {
            if (Arrays.stream(states).allMatch(State.ROLLED_BACK::equals)) {
                throw e;
            }
            throw new PartialCommitException(
                    "the work on several databases was not committed on all of them: check and repair each database,"
                            + " or use TwoPhaseTransaction. Outcomes",
                    outcomes(states),
                    e);
        }
    }

    private <E extends Exception> void run(int index, MultiBody<E> body, State[] states) throws E {
        if (index < 0) {
            body.run();
            return;
        }
        boolean[] worked = {false};
        try {
            engines.get(index).<E>transaction(tx -> {
                run(index - 1, body, states);
                worked[0] = true;
            });
            states[index] = State.COMMITTED;
        } catch (RuntimeException | Error e) {
            // Any other exception of this library means that the commit was refused.
            boolean refused = e instanceof DocTableException && !(e instanceof CommitOutcomeUnknownException);
            states[index] = worked[0] && !refused ? State.UNKNOWN : State.ROLLED_BACK;
            throw e;
        }
    }

    private List<Outcome> outcomes(State[] states) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < states.length; i++) {
            outcomes.add(new Outcome(engines.get(i).toString(), states[i]));
        }
        return outcomes;
    }
}
