package io.doctable.internal.rows;

import io.doctable.internal.dialect.SqlText;
import io.doctable.row.ColumnType;
import io.doctable.row.RowReader;
import io.doctable.row.RowShape;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Every column of a row and of the row that it references.
 *
 * @param pair makes one value of both
 * @param <R> the row's record
 * @param <T> the other row's record
 * @param <V> the value
 */
public record JoinedForm<R, T, V>(RowStore<R> rows, Target<T> target, BiFunction<R, Optional<T>, V> pair)
        implements RowForm<V> {
    private static final ColumnSchema FOUND =
            ColumnSchema.builder("found", DataType.INT).build();

    @Override
    public void appendTo(SqlText sql) {
        sql.append(rows.statements().allColumns());
        sql.target(inner -> {
            if (target.join().left()) {
                inner.append(", CASE WHEN ").column(referenced()).append(" IS NULL THEN 0 ELSE 1 END");
            }
            for (ColumnSchema column : inner.table().columns()) {
                inner.append(", ").column(column);
            }
        });
    }

    private ColumnSchema referenced() {
        return target.rows().schema().column(target.join().key().targetColumns().get(0));
    }

    @Override
    public RowShape results() {
        RowShape other = target.rows().statements().selectAll().results();
        List<ColumnSchema> columns = new ArrayList<>(other.columns());
        if (target.join().left()) {
            columns.add(0, FOUND);
        }
        return rows.statements().selectAll().results().and(new RowShape(other.table(), columns, List.of()));
    }

    @Override
    public V read(RowReader in) throws SQLException {
        R row = rows.mapping().read(in);
        if (!target.join().left() || in.getLong() == 1) {
            return pair.apply(row, Optional.of(target.rows().mapping().read(in)));
        }
        // More values may follow.
        for (ColumnSchema column : target.rows().schema().columns()) {
            ColumnType.anyOf(column.type()).read(in);
        }
        return pair.apply(row, Optional.empty());
    }
}
