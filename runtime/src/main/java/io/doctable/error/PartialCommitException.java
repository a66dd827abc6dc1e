package io.doctable.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Work on several databases was committed on some of them and not, or not yet, on others; it says exactly which. */
public final class PartialCommitException extends DocTableException {
    private static final long serialVersionUID = 1L;

    private final transient List<Outcome> outcomes;

    /**
     * An exception about a commit.
     *
     * @param message what happened and what to do about it
     * @param outcomes what became of the work on each database
     * @param cause why the commit did not come to its end
     */
    public PartialCommitException(String message, List<Outcome> outcomes, @Nullable Throwable cause) {
        super(message + ": " + outcomes, "COMMIT", cause);
        this.outcomes = List.copyOf(outcomes);
    }

    /** What became of the work on each database, in the order in which they were given. */
    public List<Outcome> outcomes() {
        return outcomes;
    }

    /**
     * What became of the work on one database.
     *
     * @param database the database, without secrets
     * @param state what became of it
     */
    public record Outcome(String database, State state) {
        @Override
        public String toString() {
            return database + " " + state;
        }
    }

    /** What became of the work on a database. */
    public enum State {
        /** It is stored. */
        COMMITTED,
        /** Nothing of it is stored. */
        ROLLED_BACK,
        /** It is prepared, and will be committed by a recovery. */
        PREPARED,
        /** The connection broke during the commit: it is stored or not. */
        UNKNOWN
    }
}
