package io.doctable.internal.change;

import io.doctable.error.DocTableException;
import io.doctable.error.RowNotStoredException;
import io.doctable.error.StatementTimeoutException;
import io.doctable.internal.rows.RowStore;
import io.doctable.internal.session.Lease;
import io.doctable.internal.session.LeaseFunction;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Changes many rows, all or none, with several rows per statement, and finds the row that makes a statement fail, which
 * databases do not report: the work is undone and repeated up to the failing statement, whose rows then go one by one.
 * In a transaction of the caller a savepoint makes that possible; otherwise a second transaction, which is always rolled
 * back.
 */
final class AllOrNone {
    /** A statement with arrays has no more rows. */
    static final int MOST_ROWS = 1000;

    /** No step sends more rows. */
    static final int MOST_SEARCHED = 10_000;

    private final RowStore<?> rows;
    private final List<int[]> groups;
    private final Step step;
    private final String statement;
    private final IntFunction<String> names;

    /** Whether the database refused a statement of the rows. */
    private boolean refused;

    private int group;
    private int from;
    /** The number of the first row in messages. */
    private long first;

    /**
     * @param groups the indexes of the rows that may share a statement
     * @param step sends the next rows of a group
     * @param statement the text for exceptions
     * @param names what messages append to the index of a row; may be empty
     */
    AllOrNone(RowStore<?> rows, List<int[]> groups, Step step, String statement, IntFunction<String> names) {
        this.rows = rows;
        this.groups = groups;
        this.step = step;
        this.statement = statement;
        this.names = names;
    }

    /** Numbers the rows in messages from {@code number} on. */
    AllOrNone from(long number) {
        first = number;
        return this;
    }

    /** Returns one group of all rows. */
    static List<int[]> oneGroup(int size) {
        return List.of(IntStream.range(0, size).toArray());
    }

    /** Changes the rows and returns the result. */
    <T> T run(LeaseFunction<T> result) {
        return run(result, any -> true);
    }

    /**
     * Changes the rows and returns the result.
     *
     * @param kept whether the changes are kept
     */
    <T> T run(LeaseFunction<T> result, Predicate<T> kept) {
        return rows.inTransaction() ? inside(result, kept) : alone(result, kept);
    }

    private <T> T inside(LeaseFunction<T> result, Predicate<T> kept) {
        return rows.atomically(lease -> {
            try {
                InnerSavepoint savepoint = InnerSavepoint.set(lease);
                try {
                    walk(lease, groups.size(), 0);
                } catch (SQLException e) {
                    throw found(lease, savepoint, e);
                } catch (RowNotStoredException e) {
                    throw found(lease, savepoint, e);
                }
                T value = result.apply(lease);
                if (kept.test(value)) {
                    savepoint.release();
                } else {
                    savepoint.rollback();
                }
                return value;
            } catch (SQLException e) {
                throw lease.failure(e, statement);
            }
        });
    }

    /** Returns the failure of the row that failed; of the whole statement if no row fails alone. */
    private DocTableException found(Lease lease, InnerSavepoint before, SQLException failure) {
        try {
            before.rollback();
            one(lease);
        } catch (SQLException e) {
            // The connection or its transaction is gone, and with it the means to look closer.
            failure.addSuppressed(e);
        } catch (RowFailure e) {
            return e.failure;
        }
        return atOneOf(lease.failure(failure, statement));
    }

    /** Does the same for a statement that succeeded but stored fewer rows than it was given. */
    private DocTableException found(Lease lease, InnerSavepoint before, RowNotStoredException failure) {
        try {
            before.rollback();
            one(lease);
        } catch (SQLException e) {
            failure.addSuppressed(lease.failure(e, statement));
        } catch (RowFailure e) {
            return e.failure;
        }
        return atOneOf(failure);
    }

    private <T> T alone(LeaseFunction<T> result, Predicate<T> kept) {
        refused = false;
        try {
            return rows.atomically(lease -> {
                send(lease);
                T value = result.apply(lease);
                if (!kept.test(value)) {
                    throw new Undoing(value);
                }
                return value;
            });
        } catch (Undoing undoing) {
            @SuppressWarnings("unchecked") // thrown above
            T value = (T) Objects.requireNonNull(undoing.result);
            return value;
        } catch (DocTableException e) {
            throw refused && isOfARow(e) ? blamed(e) : e;
        }
    }

    private void send(Lease lease) {
        try {
            walk(lease, groups.size(), 0);
        } catch (SQLException e) {
            refused = true;
            throw lease.failure(e, statement);
        } catch (RowNotStoredException e) {
            refused = true;
            throw e;
        }
    }

    /** Whether a row is to blame, and not the connection, another transaction or the time. */
    private static boolean isOfARow(DocTableException e) {
        return e instanceof RowNotStoredException
                || ((e.vendorCode() != 0 || e.sqlState() != null)
                        && !e.isRetryable()
                        && !(e instanceof StatementTimeoutException));
    }

    /** Finds the row that failed in a second transaction, which is always rolled back; returns its failure. */
    private DocTableException blamed(DocTableException failure) {
        try {
            rows.<Void>atomically(lease -> {
                try {
                    one(lease);
                } catch (SQLException e) {
                    throw lease.failure(e, statement);
                }
                throw new Undoing(null);
            });
        } catch (RowFailure e) {
            return e.failure;
        } catch (Undoing undoing) {
            return atOneOf(failure);
        } catch (DocTableException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    /** Sends the rows before one of a group. */
    private void walk(Lease lease, int untilGroup, int untilRow) throws SQLException {
        for (int i = 0; i < groups.size() && i <= untilGroup; i++) {
            int end = i < untilGroup ? groups.get(i).length : untilRow;
            for (int next = 0; next < end; ) {
                group = i;
                from = next;
                next += step.run(lease, groups.get(i), next);
            }
        }
    }

    /** Repeats the work up to the failing statement, then one by one until a row fails. */
    private void one(Lease lease) throws SQLException {
        int failedGroup = group;
        int failedFrom = from;
        walk(lease, failedGroup, failedFrom);
        group = failedGroup;
        from = failedFrom;
        int[] failed = groups.get(failedGroup);
        for (int i = failedFrom; i < Math.min(failed.length, failedFrom + MOST_SEARCHED); i++) {
            try {
                step.run(lease, new int[] {failed[i]}, 0);
            } catch (SQLException e) {
                throw new RowFailure(at(failed[i], lease.failure(e, statement)));
            } catch (RowNotStoredException e) {
                throw new RowFailure(at(failed[i], e));
            }
        }
    }

    private DocTableException atOneOf(DocTableException e) {
        int[] failed = groups.get(group);
        int last = Math.min(failed.length, from + MOST_SEARCHED) - 1;
        return e.noting("at one of the rows " + (first + failed[from]) + " to " + (first + failed[last])
                + " of the collection");
    }

    /** Returns the exception with the row's index and key added. */
    DocTableException at(int index, DocTableException e) {
        return e.noting("at row " + (first + index) + " of the collection" + names.apply(index));
    }

    /** Sends rows. */
    @FunctionalInterface
    interface Step {
        /**
         * Sends rows of a group, the first of them at {@code from}, in one statement or batch, and returns their number,
         * at least 1.
         */
        int run(Lease lease, int[] group, int from) throws SQLException;
    }

    /** Carries the failure of a row out of the search. */
    private static final class RowFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final DocTableException failure;

        RowFailure(DocTableException failure) {
            super(null, failure, false, false);
            this.failure = failure;
        }
    }

    /** Rolls the transaction back and carries its result. */
    private static final class Undoing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient @Nullable Object result;

        Undoing(@Nullable Object result) {
            super(null, null, false, false);
            this.result = result;
        }
    }
}
