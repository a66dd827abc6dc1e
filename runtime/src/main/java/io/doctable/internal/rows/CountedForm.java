package io.doctable.internal.rows;

import io.doctable.internal.dialect.SqlText;
import io.doctable.row.RowReader;
import io.doctable.row.RowShape;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What another form returns for each row, with the number of all rows, so that both are of the same moment.
 *
 * @param form the other form
 * @param count a query for the number
 * @param <V> what the other form returns
 */
record CountedForm<V extends @Nullable Object>(RowForm<V> form, SqlText count)
        implements RowForm<CountedForm.Counted<V>> {
    private static final ColumnSchema TOTAL =
            ColumnSchema.builder("total", DataType.LONG).build();

    @Override
    public void appendTo(SqlText sql) {
        form.appendTo(sql);
        sql.append(", (").append(count).append(")");
    }

    @Override
    public RowShape results() {
        return form.results().followedBy(List.of(TOTAL));
    }

    @Override
    public Counted<V> read(RowReader in) throws SQLException {
        return new Counted<>(form.read(in), in.getLong());
    }

    /**
     * A result and the number of all results.
     *
     * @param value the result
     * @param total the number
     * @param <V> the type of the result
     */
    record Counted<V extends @Nullable Object>(V value, long total) {}
}
