package io.doctable.internal.rows;

import io.doctable.internal.dialect.ColumnPart;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.ValuePart;
import io.doctable.row.RowReader;
import io.doctable.row.RowShape;
import io.doctable.schema.TableSchema;
import io.doctable.table.Column;
import io.doctable.table.Selectable;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value of each row; null where it is NULL.
 *
 * @param <T> the value
 */
public record ValueForm<T>(ValuePart<T> value, RowShape results) implements RowForm<@Nullable T> {
    /** Returns the form for a column or expression of a table. */
    public static <T> ValueForm<T> of(TableSchema table, Selectable<?, T> selected) {
        ValuePart<T> value = part(selected);
        return new ValueForm<>(value, RowShape.of(table, List.of(value.place())));
    }

    private static <T> ValuePart<T> part(Selectable<?, T> selected) {
        return selected instanceof Column<?, T> column
                ? new ColumnPart<>(column.schema(), column.type())
                : ValuePart.of(selected);
    }

    @Override
    public void appendTo(SqlText sql) {
        value.appendTo(sql);
    }

    @Override
    public @Nullable T read(RowReader in) throws SQLException {
        return value.type().read(in);
    }
}
