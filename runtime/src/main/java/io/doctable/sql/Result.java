package io.doctable.sql;

import io.doctable.error.ClosedException;
import io.doctable.error.RowNotFoundException;
import io.doctable.error.TooManyRowsException;
import io.doctable.internal.session.OpenResult;
import io.doctable.row.ColumnType;
import io.doctable.row.ResultColumn;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What a statement of raw SQL gave: rows to go through once, or how many it changed. A result of a query may hold a
 * connection, which goes back when the result is closed or read to its end, and so after every method here but
 * {@link #iterator}, {@link #partitions} and {@link #stream}; what changes something holds none, its rows (of
 * {@code RETURNING}) are all there. It ends with the transaction or connection that it runs on. After its end there are
 * no more rows; once closed, asking for one is a {@link ClosedException}. Used by one thread at a time.
 *
 * <p>All methods that give rows throw {@link IllegalStateException} for a statement that gives none, and what a
 * {@link io.doctable.error.DocTableException} says when the database fails on the way.
 */
public final class Result implements Iterable<Row>, AutoCloseable {
    private final String sql;
    private final @Nullable ResultShape shape;
    private final long rowCount;
    private final List<Long> generatedKeys;
    private final RowSource source;
    private @Nullable Runnable whenOver;
    private boolean atEnd;
    /** Why it is closed, null while it is not. */
    private @Nullable String closed;

    private Result(String sql, @Nullable ResultShape shape, long rowCount, List<Long> generatedKeys, RowSource source) {
        this.sql = sql;
        this.shape = shape;
        this.rowCount = rowCount;
        this.generatedKeys = List.copyOf(generatedKeys);
        this.source = source;
    }

    /** The result of a statement that gives no rows. */
    static Result changed(String sql, long rowCount, List<Long> generatedKeys) {
        return new Result(sql, null, rowCount, generatedKeys, RowSource.NOTHING);
    }

    /** The result of a statement that gives rows. */
    static Result of(String sql, ResultShape shape, long rowCount, RowSource source) {
        return new Result(sql, shape, rowCount, List.of(), source);
    }

    /** Returns this result as its connection sees it. */
    OpenResult open() {
        return new OpenResult() {
            @Override
            public void end(String reason) {
                Result.this.end(reason);
            }

            @Override
            public void whenOver(Runnable action) {
                whenOver = action;
            }
        };
    }

    /** Whether the statement gives rows, be it none this time. */
    public boolean returnsRows() {
        return shape != null;
    }

    /** The columns of the rows, in order; empty for a statement that gives none. */
    public List<ResultColumn> columns() {
        return shape == null ? List.of() : shape.columns();
    }

    /**
     * How many rows an {@code INSERT}, {@code UPDATE}, {@code DELETE} or {@code MERGE} changed, those that it returns
     * included; 0 for what changes no rows but tables or settings; -1 for a query, and where {@code WITH} hides it.
     */
    public long rowCount() {
        return rowCount;
    }

    /**
     * The ids of the rows that an {@code INSERT … VALUES} stored, in order, where the database itself counts them by a
     * column (an identity, a sequence, an {@code INTEGER PRIMARY KEY} of SQLite). Of this statement only: a row that was
     * ignored has none, one that was updated instead ({@code ON CONFLICT DO UPDATE}) its own. Empty for every other
     * statement; {@code INSERT … SELECT} can say {@code RETURNING}.
     */
    public List<Long> generatedKeys() {
        return generatedKeys;
    }

    /** Goes on through the rows. Each call of this method goes on where the last one stopped. */
    @Override
    public Iterator<Row> iterator() {
        requireRows();
        return new Iterator<>() {
            private @Nullable Row next;

            @Override
            public boolean hasNext() {
                if (next == null) {
                    next = fetch();
                }
                return next != null;
            }

            @Override
            public Row next() {
                Row row = next == null ? fetch() : next;
                next = null;
                if (row == null) {
                    throw new NoSuchElementException("the result has no more rows");
                }
                return row;
            }
        };
    }

    /** The next row, empty if there is none, and closes the result. */
    public Optional<Row> first() {
        Row row = fetch();
        end("its first row was taken");
        return Optional.ofNullable(row);
    }

    /**
     * The only row; the result is closed then.
     *
     * @throws RowNotFoundException if there is none
     * @throws TooManyRowsException if there are several
     */
    public Row one() {
        Row row = oneOrNull();
        if (row == null) {
            throw new RowNotFoundException("the statement gives no row where one was asked for", sql, null);
        }
        return row;
    }

    /**
     * The only row, null if there is none; the result is closed then.
     *
     * @throws TooManyRowsException if there are several
     */
    public @Nullable Row oneOrNull() {
        Row row = fetch();
        boolean several = row != null && fetch() != null;
        end("its one row was taken");
        if (several) {
            throw new TooManyRowsException(
                    "the statement gives several rows where one was asked for; use first() or all()", sql, null);
        }
        return row;
    }

    /** The first value of the next row, null if it is NULL or there is no row; the result is closed then. */
    public @Nullable Object scalar() {
        return first().map(row -> row.get(0)).orElse(null);
    }

    /** The first value of the next row as that class, null if it is NULL or there is no row; the result is closed then. */
    public <T> @Nullable T scalar(Class<T> type) {
        Row row = first().orElse(null);
        return row == null ? null : row.get(0, type);
    }

    /** The first value of each row that is left; NULL is null. */
    public List<@Nullable Object> scalars() {
        return list(row -> row.get(0));
    }

    /** The first value of each row that is left, as that class; NULL is null. */
    public <T> List<@Nullable T> scalars(Class<T> type) {
        ColumnType<T> known = ColumnType.of(type);
        return list(row -> row.get(0, known));
    }

    /** The rows that are left, in a list of the caller's own. */
    public List<Row> all() {
        return list(row -> row);
    }

    /**
     * The rows that are left, each as a map of its values by the names of their columns, in order.
     *
     * @throws IllegalArgumentException if two columns have the same name
     */
    public List<Map<String, @Nullable Object>> maps() {
        return list(Row::asMap);
    }

    private <T extends @Nullable Object> List<T> list(Function<Row, T> form) {
        List<T> list = new ArrayList<>();
        try {
            for (Row row = fetch(); row != null; row = fetch()) {
                list.add(form.apply(row));
            }
        } catch (RuntimeException | Error e) {
            end("reading it failed");
            throw e;
        }
        return list;
    }

    /**
     * Goes through the rows in lists of {@code size}, the last of which may be shorter.
     *
     * @throws IllegalArgumentException if {@code size} is not positive
     */
    public Iterable<List<Row>> partitions(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("a part of a result has at least one row, not " + size);
        }
        Iterator<Row> rows = iterator();
        return () -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public List<Row> next() {
                List<Row> part = new ArrayList<>(List.of(rows.next()));
                while (part.size() < size && rows.hasNext()) {
                    part.add(rows.next());
                }
                return part;
            }
        };
    }

    /** Goes through the rows as a stream, which closes the result when it is closed; reading it to its end does as well. */
    public Stream<Row> stream() {
        Spliterator<Row> rows =
                Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(rows, false).onClose(this::close);
    }

    /** The columns of the rows. */
    ResultShape shape() {
        return requireRows();
    }

    private ResultShape requireRows() {
        if (shape == null) {
            throw new IllegalStateException("the statement gives no rows; rowCount() says how many it changed: " + sql);
        }
        return shape;
    }

    /** The next row, null at the end. */
    private @Nullable Row fetch() {
        ResultShape columns = requireRows();
        if (closed != null) {
            throw new ClosedException("the result is closed: " + closed, sql, null);
        }
        if (atEnd) {
            return null;
        }
        @Nullable Object @Nullable [] values;
        try {
            values = source.next();
        } catch (RuntimeException | Error e) {
            end("reading it failed");
            throw e;
        }
        if (values == null) {
            atEnd = true;
            release();
            return null;
        }
        return new Row(columns, values);
    }

    /** Ends it for a reason, unless it is closed. */
    private void end(String reason) {
        if (closed == null) {
            closed = reason;
        }
        release();
    }

    private void release() {
        Runnable action = whenOver;
        whenOver = null;
        if (action != null) {
            action.run();
        }
        source.close();
    }

    /** Gives back what it holds; doing it twice does nothing. */
    @Override
    public void close() {
        end("close() was called");
    }

    @Override
    public String toString() {
        String state = closed != null ? "closed" : atEnd ? "read" : shape == null ? rowCount + " changed" : "open";
        return "Result[" + state + ": " + sql + "]";
    }
}
