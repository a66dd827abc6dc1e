package io.doctable.internal.rows;

import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.rows.PlacedForm.Placed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A selection that is read piece by piece, each by a query of its own that continues after the last row of the piece
 * before.
 *
 * @param selection the rows, without regard to its order, limit and offset
 * @param form what a query returns for each row
 * @param order the order, in which each row has a place of its own
 */
record KeysetQuery<V extends @Nullable Object>(Selection<?, V> selection, PlacedForm<V> form, KeysetOrder order) {
    /**
     * Returns the selection in its own order, with the primary key added at need.
     *
     * @throws IllegalArgumentException if a query cannot continue after a row in this order
     */
    static <V extends @Nullable Object> KeysetQuery<V> of(Selection<?, V> selection) {
        new QueryText<>(selection).requireRows();
        KeysetOrder order = KeysetOrder.of(selection.rows().schema(), selection.orders());
        return new KeysetQuery<>(selection, new PlacedForm<>(selection.form(), order), order);
    }

    /** Returns the same rows in the opposite order. */
    KeysetQuery<V> reversed() {
        return new KeysetQuery<>(selection, form, order.reversed());
    }

    /**
     * Returns some rows.
     *
     * @param place the place after which they are, null for the first ones
     * @param most how many, at most
     * @param skipped how many rows to leave out before
     */
    List<Placed<V>> read(@Nullable List<@Nullable Object> place, long most, long skipped) {
        SqlText sql = new QueryText<>(selection)
                .after(form, order, place == null ? null : text -> order.appendAfter(text, place), most, skipped);
        RowStore<?> rows = selection.rows();
        return selection.run(lease -> rows.list(lease, rows.statement(sql, form.results()), sql, form));
    }
}
