package io.doctable.internal.connection;

import io.doctable.error.MappingException;
import io.doctable.row.RowShape;

/**
 * How many parameters a statement has.
 *
 * @param count -1 where that is not known
 */
record ExpectedParameters(int count) {
    /**
     * Refuses a statement of which a parameter was never written: on SQLite it would silently be NULL.
     *
     * @param written how many were written
     * @param row the columns of one row of parameters
     * @throws MappingException if any is missing
     */
    void require(int written, RowShape row, String statement) {
        // Where the count is not known, rows of many values must at least be whole.
        int size = row.columns().size();
        boolean complete = count >= 0 ? written == count : size == 0 || (written > 0 && written % size == 0);
        if (!complete) {
            throw MappingException.onWriting(
                    row.table(),
                    null,
                    null,
                    written + (count < 0 ? "" : " of " + count) + " parameters were written, not all, for "
                            + statement);
        }
    }
}
