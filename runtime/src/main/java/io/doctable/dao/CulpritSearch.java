package io.doctable.dao;

import io.doctable.engine.Lease;
import io.doctable.error.DocTableException;
import io.doctable.error.RowNotStoredException;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Finds the row to blame when a statement of many rows failed: databases do not tell. The work is undone and done again
 * row by row, up to the first that fails; its transaction can only be rolled back afterwards.
 */
final class CulpritSearch {
    private final Lease lease;
    private final String statement;
    private final int[] indexes;

    /**
     * @param statement the text of the one that failed
     * @param indexes which of the caller's rows it was about, in order
     */
    CulpritSearch(Lease lease, String statement, int[] indexes) {
        this.lease = lease;
        this.statement = statement;
        this.indexes = indexes;
    }

    /** The failure of the row to blame, with its index; that of the whole statement if no row fails alone. */
    DocTableException search(SQLException failure, Savepoint before, Attempt attempt) {
        try {
            Optional<DocTableException> found = first(before, attempt);
            if (found.isPresent()) {
                return found.get();
            }
        } catch (SQLException e) {
            // The connection or its transaction is gone, and with it the means to look closer.
            failure.addSuppressed(e);
        }
        return atOneOf(lease.failure(failure, statement));
    }

    /** The same for a statement that succeeded, but stored fewer rows than it was given. */
    DocTableException search(RowNotStoredException failure, Savepoint before, Attempt attempt) {
        try {
            return first(before, attempt).orElseGet(() -> atOneOf(failure));
        } catch (SQLException e) {
            failure.addSuppressed(lease.failure(e, statement));
            return atOneOf(failure);
        }
    }

    private Optional<DocTableException> first(Savepoint before, Attempt attempt) throws SQLException {
        before.rollback();
        for (int index : indexes) {
            try {
                attempt.run(index);
            } catch (SQLException e) {
                return Optional.of(at(index, lease.failure(e, statement)));
            } catch (RowNotStoredException e) {
                return Optional.of(at(index, e));
            }
        }
        return Optional.empty();
    }

    private DocTableException atOneOf(DocTableException e) {
        return e.noting(
                "at one of the rows " + indexes[0] + " to " + indexes[indexes.length - 1] + " of the collection");
    }

    /** The exception, with the index of the row that it is about. */
    static DocTableException at(int index, DocTableException e) {
        return e.noting("at row " + index + " of the collection");
    }

    /** Does the work for one row. */
    @FunctionalInterface
    interface Attempt {
        void run(int index) throws SQLException;
    }
}
