package io.doctable.internal.rows;

import io.doctable.internal.rows.PlacedForm.Placed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pages of a selection that begin after, or end before, a row whose place a token holds.
 *
 * @param <V> what the selection returns for each row
 */
public final class KeysetPages<V extends @Nullable Object> {
    private final KeysetQuery<V> query;
    private final PageTokens tokens;

    private KeysetPages(KeysetQuery<V> query, PageTokens tokens) {
        this.query = query;
        this.tokens = tokens;
    }

    /**
     * Returns the pages of a selection, in its order, with the primary key added at need.
     *
     * @throws IllegalArgumentException if the selection has a limit or an offset, or a query cannot continue after a row
     *     in its order
     */
    public static <V extends @Nullable Object> KeysetPages<V> of(Selection<?, V> selection) {
        selection.requireWhole("page");
        KeysetQuery<V> query = KeysetQuery.of(selection);
        RowStore<?> rows = selection.rows();
        String bound = new QueryText<>(selection).count() + " ORDER BY " + query.order();
        return new KeysetPages<>(query, new PageTokens(rows.context().tokenKey(), query.order(), bound));
    }

    /** Returns the first page. */
    public Piece<V> first(int size) {
        List<Placed<V>> found = query.read(null, size + 1L, 0);
        return piece(found, size, false, found.size() > size);
    }

    /**
     * Returns the page after that of a token.
     *
     * @throws io.doctable.error.InvalidPageTokenException if it is not a token of this query
     */
    public Piece<V> after(String token, int size) {
        List<Placed<V>> found = query.read(tokens.place(token), size + 1L, 0);
        return piece(found, size, true, found.size() > size);
    }

    /**
     * Returns the page before that of a token.
     *
     * @throws io.doctable.error.InvalidPageTokenException if it is not a token of this query
     */
    public Piece<V> before(String token, int size) {
        List<Placed<V>> found = query.reversed().read(tokens.place(token), size + 1L, 0);
        boolean more = found.size() > size;
        List<Placed<V>> rows = new ArrayList<>(found.subList(0, Math.min(size, found.size())));
        Collections.reverse(rows);
        return piece(rows, size, more, true);
    }

    private Piece<V> piece(List<Placed<V>> found, int size, boolean before, boolean after) {
        List<Placed<V>> rows = found.subList(0, Math.min(size, found.size()));
        List<V> values = new ArrayList<>(rows.size());
        for (Placed<V> each : rows) {
            values.add(each.value());
        }
        return rows.isEmpty()
                ? new Piece<>(values, null, null)
                : new Piece<>(
                        values,
                        before ? tokens.token(rows.get(0).place()) : null,
                        after ? tokens.token(rows.get(rows.size() - 1).place()) : null);
    }

    /**
     * The results of one page.
     *
     * @param rows the results
     * @param previous the token of the page before, null if there is none
     * @param next the token of the page after, null if there is none
     * @param <V> the type of the results
     */
    public record Piece<V extends @Nullable Object>(
            List<V> rows,
            @Nullable String previous,
            @Nullable String next) {}
}
