package io.doctable.internal.rows;

import io.doctable.internal.dialect.SqlText;
import io.doctable.row.RowReader;
import io.doctable.row.RowShape;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What another form returns for each row, with the row's place in an order.
 *
 * @param form the other form
 * @param order the order
 * @param <V> what the other form returns
 */
record PlacedForm<V extends @Nullable Object>(RowForm<V> form, KeysetOrder order)
        implements RowForm<PlacedForm.Placed<V>> {
    @Override
    public void appendTo(SqlText sql) {
        form.appendTo(sql);
        for (KeyColumn each : order.columns()) {
            sql.append(", ").column(each.column());
        }
    }

    @Override
    public RowShape results() {
        return form.results()
                .followedBy(order.columns().stream().map(KeyColumn::column).toList());
    }

    @Override
    public Placed<V> read(RowReader in) throws SQLException {
        V value = form.read(in);
        List<@Nullable Object> place = new ArrayList<>(order.columns().size());
        for (KeyColumn each : order.columns()) {
            place.add(each.read(in));
        }
        return new Placed<>(value, place);
    }

    /**
     * A result and the place of its row.
     *
     * @param value the result
     * @param place the row's values of the columns of the order
     * @param <V> the type of the result
     */
    record Placed<V extends @Nullable Object>(V value, List<@Nullable Object> place) {}
}
