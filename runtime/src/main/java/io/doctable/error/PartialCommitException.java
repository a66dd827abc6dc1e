package io.doctable.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when work on several databases was committed on some of them but not, or not yet, on others; {@link #outcomes}
 * lists the state of each.
 */
public final class PartialCommitException extends DocTableException {
    private static final long serialVersionUID = 1L;

    private final transient List<Outcome> outcomes;

    /**
     * Creates the exception.
     *
     * @param message the problem and its remedy
     * @param outcomes the outcome on each database
     * @param cause why the commit was not completed
     */
    public PartialCommitException(String message, List<Outcome> outcomes, @Nullable Throwable cause) {
        super(message + ": " + outcomes, "COMMIT", cause);
        this.outcomes = List.copyOf(outcomes);
    }

    /** Returns the outcome on each database, in the order in which the engines were given. */
    public List<Outcome> outcomes() {
        return outcomes;
    }

    /**
     * The outcome of the work on one database.
     *
     * @param database the database, without secrets
     * @param state the state of the work
     */
    public record Outcome(String database, State state) {
        @Override
        public String toString() {
            return database + " " + state;
        }
    }

    /** The state of the work on a database. */
    public enum State {
        /** The work is stored. */
        COMMITTED,
        /** None of the work is stored. */
        ROLLED_BACK,
        /** The work is prepared, and a recovery will commit it. */
        PREPARED,
        /** The connection broke during the commit: the work may or may not be stored. */
        UNKNOWN
    }
}
