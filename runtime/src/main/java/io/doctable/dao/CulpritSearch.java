package io.doctable.dao;

import io.doctable.error.DocTableException;
import io.doctable.error.RowNotStoredException;
import io.doctable.internal.session.Lease;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Finds the row that made a statement of many rows fail, because databases do not report it. Undoes the work and
 * repeats it row by row up to the first row that fails; afterwards the transaction can only be rolled back.
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

    /**
     * Returns the failure of the first row that fails, with its index; the failure of the whole statement if no row
     * fails alone.
     */
    DocTableException search(SQLException failure, InnerSavepoint before, Attempt attempt) {
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

    /** Does the same for a statement that succeeded but stored fewer rows than it was given. */
    DocTableException search(RowNotStoredException failure, InnerSavepoint before, Attempt attempt) {
        try {
            return first(before, attempt).orElseGet(() -> atOneOf(failure));
        } catch (SQLException e) {
            failure.addSuppressed(lease.failure(e, statement));
            return atOneOf(failure);
        }
    }

    private Optional<DocTableException> first(InnerSavepoint before, Attempt attempt) throws SQLException {
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

    /** Returns the exception with the row's index added. */
    static DocTableException at(int index, DocTableException e) {
        return e.noting("at row " + index + " of the collection");
    }

    /** Executes the statement for one row. */
    @FunctionalInterface
    interface Attempt {
        void run(int index) throws SQLException;
    }
}
