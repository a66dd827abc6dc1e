package io.doctable.dao;

import io.doctable.error.MappingException;
import io.doctable.error.RowNotFoundException;
import io.doctable.error.TooManyRowsException;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.rows.Chunks;
import io.doctable.internal.rows.ColumnsForm;
import io.doctable.internal.rows.KeysetPages;
import io.doctable.internal.rows.NumberedPage;
import io.doctable.internal.rows.OpenRows;
import io.doctable.internal.rows.RowGrid;
import io.doctable.internal.rows.Selection;
import io.doctable.row.ResultColumn;
import io.doctable.row.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A query that is ready to run: a {@link Select} of whole rows, a {@link JoinedSelect} of pairs of rows, or a {@link
 * ValueSelect} of values. Immutable. The methods that run it throw {@link io.doctable.error.UnsupportedByDialectException} if the database cannot evaluate a condition
 * or order by value, and {@link MappingException} for a row that cannot be read.
 *
 * @param <V> what the query returns for each row
 */
public abstract sealed class Query<V extends @Nullable Object> permits RowQuery {
    Query() {}

    abstract Selection<?, V> selection();

    /**
     * Sets how many rows the database sends at a time when the results are streamed (default 1,000), if it sends them in
     * parts at all. Choose fewer for rows of many kilobytes.
     *
     * @throws IllegalArgumentException if {@code rows} is not positive
     */
    public abstract Query<V> fetchSize(int rows);

    /** Runs the query and returns the results in a new list that the caller may change. */
    public final List<V> list() {
        return selection().list();
    }

    /** Runs the query and returns the first result, or empty if there is no row or its value is NULL. */
    public final Optional<@NonNull V> first() {
        return Optional.ofNullable(selection().firstOrNull());
    }

    /**
     * Runs the query and returns its only result.
     *
     * @throws RowNotFoundException if no row matches
     * @throws TooManyRowsException if several rows match
     * @throws MappingException if the value is NULL; call {@link #optional} where it may be
     */
    public final @NonNull V one() {
        SqlText sql = queryForTwo();
        List<V> found = atMostOne(sql);
        if (found.isEmpty()) {
            throw new RowNotFoundException(
                    "no row of " + tableName()
                            + " matches a query for exactly one row; use optional() if there may be none",
                    sql.text(),
                    null);
        }
        V only = found.get(0);
        if (only == null) {
            throw MappingException.onReading(
                    tableName(), null, null, null, "the only result is NULL; use optional() if it may be NULL", null);
        }
        return only;
    }

    /**
     * Runs the query and returns its only result, or empty if there is no row or its value is NULL.
     *
     * @throws TooManyRowsException if several rows match
     */
    public final Optional<@NonNull V> optional() {
        List<V> found = atMostOne(queryForTwo());
        return found.isEmpty() ? Optional.empty() : Optional.ofNullable(found.get(0));
    }

    /**
     * Runs the query and returns a stream of the results, which are read from the database in parts while the stream is
     * used. Close it, preferably with try-with-resources; it is also closed by reading it to its end and by an exception
     * of its consumer. Outside a transaction the stream has a connection of its own; inside one it ends with the
     * transaction, and a later change in it may first read the remaining results into memory. The stream is read by the
     * thread that uses it, also if it is {@linkplain Stream#parallel parallel}.
     *
     * <p>Reading throws what {@link #list} throws, and {@link io.doctable.error.ClosedException} after the stream, its
     * transaction or its engine is closed. A connection that is lost after the first result is not replaced.
     */
    public final Stream<V> stream() {
        return selection().stream().stream();
    }

    /**
     * Runs the query and passes each result to the consumer, reading them in parts as {@link #stream} does. An exception
     * of the consumer ends the query and is rethrown.
     */
    public final void forEach(Consumer<? super V> consumer) {
        try (OpenRows<V> results = selection().stream()) {
            results.forEachRemaining(consumer);
        }
    }

    /**
     * Returns the results in lists of {@code size}; the last one may be shorter, and none is empty. Each list is read by
     * a query of its own that continues after the last row of the list before, so no connection is held between them,
     * and the work may change the rows: even the columns of the conditions, but not those of the order. The order is that
     * of the query, followed by the primary key unless it has all columns of a unique key. The limit and offset of the
     * query apply to all lists together.
     *
     * @return the lists; each iteration reads them again
     * @throws IllegalArgumentException if {@code size} is not positive, the query is not ordered by columns of its table
     *     alone, or the table has no primary key to add
     */
    public final Iterable<List<V>> chunks(int size) {
        return Chunks.of(selection(), size);
    }

    /**
     * Returns one page of the results by its number, with the number of all results, both of the same moment (for
     * groups and distinct results, the number is read afterwards). Give the query an order that makes each place unique, or a row may be on two pages. A page costs more the larger its number
     * is; {@link #page(Keyset)} does not.
     *
     * @param number counted from 1
     * @param size the largest number of results on a page
     * @throws IllegalArgumentException if a number is not positive, or the query has a limit or an offset
     */
    public final Page<V> page(long number, int size) {
        NumberedPage<V> page = NumberedPage.of(selection(), number, size);
        return new Page<>(page.rows(), number, size, page.total());
    }

    /**
     * Returns one page of the results by keyset pagination: the rows after, or before, the place that a token holds. The
     * order is that of the query, followed by the primary key unless it has all columns of a unique key. A token belongs
     * to the table, the order and the form of the conditions; their values may differ.
     *
     * @throws io.doctable.error.InvalidPageTokenException if the token was changed, belongs to another query, or was
     *     issued by an engine with another key; see {@link io.doctable.engine.EngineBuilder#pageTokenKey}
     * @throws IllegalArgumentException if the query has a limit or an offset, is not ordered by columns of its table
     *     alone, or the table has no primary key to add
     */
    public final KeysetPage<V> page(Keyset at) {
        KeysetPages<V> pages = KeysetPages.of(selection());
        String token = at.token();
        KeysetPages.Piece<V> piece = token == null
                ? pages.first(at.size())
                : at.isBackwards() ? pages.before(token, at.size()) : pages.after(token, at.size());
        return new KeysetPage<>(piece.rows(), Optional.ofNullable(piece.next()), Optional.ofNullable(piece.previous()));
    }

    /** Returns the columns of the rows that {@link #streamRows} returns, in order. */
    public final List<ResultColumn> columns() {
        return ColumnsForm.columns(selection().form().results()).stream()
                .map(ColumnsForm::column)
                .toList();
    }

    /**
     * Runs the query and returns a stream of its rows column by column, instead of the records or values that they are
     * read as; see {@link #stream}. Each value has the Java type of its column's data type: {@code Long}, {@code Double},
     * {@code BigDecimal}, {@code String} and so on, the same on every database.
     */
    public final Stream<Row> streamRows() {
        return selection().columns().stream().stream();
    }

    /** Runs the query and returns its first 50 rows as text in columns, each value in at most 40 characters. */
    public final String toTable() {
        return toTable(50, 40);
    }

    /**
     * Runs the query and returns its first rows as text in columns, with a heading and the number of rows: for people to
     * read. Values of sensitive columns are shown as {@code ***}.
     *
     * @param rows the largest number of rows
     * @param width the largest width of a value on a terminal; the rest of it is cut off
     * @throws IllegalArgumentException if a number is not positive
     */
    public final String toTable(int rows, int width) {
        return RowGrid.of(selection(), rows, width);
    }

    /** Returns the number of results of the query. */
    public final long count() {
        return selection().count();
    }

    /** Returns whether the query has any result. */
    public final boolean exists() {
        return selection().exists();
    }

    /** Returns the table's name, the number of conditions, the order, the limit and the offset, without values. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "(" + selection() + ")";
    }

    /** A second row shows that the query does not select one row alone. */
    private SqlText queryForTwo() {
        return selection().query(Math.min(selection().limit(), 2));
    }

    private List<V> atMostOne(SqlText sql) {
        List<V> found = selection().list(sql);
        if (found.size() > 1) {
            throw new TooManyRowsException(
                    "more than one row of " + tableName()
                            + " matches a query for at most one row; use first() or list(), or add conditions",
                    sql.text(),
                    null);
        }
        return found;
    }

    private String tableName() {
        return selection().rows().schema().qualifiedName();
    }
}
