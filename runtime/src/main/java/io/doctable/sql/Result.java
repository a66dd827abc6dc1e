package io.doctable.sql;

import io.doctable.error.RowNotFoundException;
import io.doctable.error.TooManyRowsException;
import io.doctable.internal.row.ResultShape;
import io.doctable.internal.rows.OpenRows;
import io.doctable.internal.rows.RowSource;
import io.doctable.row.ColumnType;
import io.doctable.row.ResultColumn;
import io.doctable.row.Row;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The result of a raw SQL statement: rows to read once, or the number of changed rows. A query's result may hold a
 * connection, which is returned when the result is closed or read to its end, and so after every method here except
 * {@link #iterator}, {@link #partitions} and {@link #stream}. The result of a change holds none: its rows (from
 * {@code RETURNING}) are already in memory. A result has the rows that existed when its query ran, even if its connection
 * changes them before they are read. A result ends with its transaction or connection. At its end there are no more rows;
 * reading after close throws {@link io.doctable.error.ClosedException}. Used by one thread at a time.
 *
 * <p>All methods that return rows throw {@link IllegalStateException} if the statement has none, and
 * {@link io.doctable.error.DocTableException} if the database fails while they read.
 */
public final class Result implements Iterable<Row>, AutoCloseable {
    private final String sql;
    private final @Nullable ResultShape shape;
    private final long rowCount;
    private final List<Long> generatedKeys;
    private final OpenRows<Row> rows;

    private Result(
            String sql, @Nullable ResultShape shape, long rowCount, List<Long> generatedKeys, OpenRows<Row> rows) {
        this.sql = sql;
        this.shape = shape;
        this.rowCount = rowCount;
        this.generatedKeys = List.copyOf(generatedKeys);
        this.rows = rows;
    }

    /** Returns the result of a statement without rows. */
    static Result changed(String sql, long rowCount, List<Long> generatedKeys) {
        OpenRows<Row> none = new OpenRows<>("the result", sql, RowSource.of(List.of()));
        return new Result(sql, null, rowCount, generatedKeys, none);
    }

    /** Returns the result of a statement with rows. */
    static Result of(String sql, ResultShape shape, long rowCount, OpenRows<Row> rows) {
        return new Result(sql, shape, rowCount, List.of(), rows);
    }

    /** Returns whether the statement has rows, even if there are none this time. */
    public boolean returnsRows() {
        return shape != null;
    }

    /** Returns the columns of the rows, in order; empty for a statement without rows. */
    public List<ResultColumn> columns() {
        return shape == null ? List.of() : shape.columns();
    }

    /**
     * Returns how many rows an {@code INSERT}, {@code UPDATE}, {@code DELETE} or {@code MERGE} changed, including those
     * that it returns; 0 for statements that change only tables or settings; -1 for a query, and where {@code WITH}
     * hides the count.
     */
    public long rowCount() {
        return rowCount;
    }

    /**
     * Returns the ids of the rows that an {@code INSERT … VALUES} stored, in order, if the table has a column that the
     * database counts (an identity, a sequence, an {@code INTEGER PRIMARY KEY} of SQLite). Only of this statement: an
     * ignored row has none, a row that was updated instead ({@code ON CONFLICT DO UPDATE}) has its own. Empty for other
     * statements; with {@code INSERT … SELECT} use {@code RETURNING}.
     */
    public List<Long> generatedKeys() {
        return generatedKeys;
    }

    /** Returns an iterator over the rows not read yet. A later iterator continues where the earlier one stopped. */
    @Override
    public Iterator<Row> iterator() {
        requireRows();
        return rows;
    }

    /** Returns the next row, empty if there is none, and closes the result. */
    public Optional<Row> first() {
        Row row = fetch();
        end("its first row was read");
        return Optional.ofNullable(row);
    }

    /**
     * Returns the only row and closes the result.
     *
     * @throws RowNotFoundException if there is none
     * @throws TooManyRowsException if there are several
     */
    public Row one() {
        Row row = oneOrNull();
        if (row == null) {
            throw new RowNotFoundException(
                    "the statement returned no row, but exactly one was expected; use oneOrNull() or first()",
                    sql,
                    null);
        }
        return row;
    }

    /**
     * Returns the only row, null if there is none, and closes the result.
     *
     * @throws TooManyRowsException if there are several
     */
    public @Nullable Row oneOrNull() {
        Row row = fetch();
        boolean several = row != null && fetch() != null;
        end("its only row was read");
        if (several) {
            throw new TooManyRowsException(
                    "the statement returned several rows, but at most one was expected; use first() or all()",
                    sql,
                    null);
        }
        return row;
    }

    /** Returns the first value of the next row, null if it is NULL or there is no row, and closes the result. */
    public @Nullable Object scalar() {
        return first().map(row -> row.get(0)).orElse(null);
    }

    /**
     * Returns the first value of the next row as {@code type}, null if it is NULL or there is no row; closes the
     * result.
     */
    public <T> @Nullable T scalar(Class<T> type) {
        Row row = first().orElse(null);
        return row == null ? null : row.get(0, type);
    }

    /** Returns the first value of each remaining row; NULL is null. */
    public List<@Nullable Object> scalars() {
        return list(row -> row.get(0));
    }

    /** Returns the first value of each remaining row as {@code type}; NULL is null. */
    public <T> List<@Nullable T> scalars(Class<T> type) {
        ColumnType<T> known = ColumnType.of(type);
        return list(row -> row.get(0, known));
    }

    /** Returns the remaining rows in a new, modifiable list. */
    public List<Row> all() {
        return list(row -> row);
    }

    /**
     * Returns the remaining rows, each as a map from column names to values, in order.
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
     * Returns the remaining rows in lists of {@code size} rows; the last list may be shorter.
     *
     * @throws IllegalArgumentException if {@code size} is not positive
     */
    public Iterable<List<Row>> partitions(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("size must be 1 or more, not " + size);
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

    /**
     * Returns the remaining rows as a stream. Closing the stream, reading it to its end or an exception of its consumer
     * closes the result.
     */
    public Stream<Row> stream() {
        requireRows();
        return rows.stream();
    }

    /** Returns the columns of the rows. */
    ResultShape shape() {
        return requireRows();
    }

    private ResultShape requireRows() {
        if (shape == null) {
            throw new IllegalStateException("the statement returns no rows; read rowCount() instead: " + sql);
        }
        return shape;
    }

    /** Returns the next row, null at the end. */
    private @Nullable Row fetch() {
        requireRows();
        return rows.hasNext() ? rows.next() : null;
    }

    private void end(String reason) {
        rows.end(reason);
    }

    /** Closes the result and returns its connection; closing it twice does nothing. */
    @Override
    public void close() {
        end("close() was called");
    }

    @Override
    public String toString() {
        return "Result[" + (shape == null && !rows.isClosed() ? rowCount + " changed" : rows.state()) + ": " + sql
                + "]";
    }
}
