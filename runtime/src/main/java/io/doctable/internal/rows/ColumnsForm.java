package io.doctable.internal.rows;

import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.ValuePart;
import io.doctable.internal.row.ResultRow;
import io.doctable.internal.row.ResultShape;
import io.doctable.json.JsonCodec;
import io.doctable.row.ColumnType;
import io.doctable.row.ResultColumn;
import io.doctable.row.Row;
import io.doctable.row.RowReader;
import io.doctable.row.RowShape;
import io.doctable.schema.ColumnSchema;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The columns that another form selects, each read as the Java type of its data type, the same on every database.
 *
 * @param form the other form
 * @param types reads each column
 * @param shape the columns by name
 */
public record ColumnsForm(RowForm<?> form, List<ColumnType<Object>> types, ResultShape shape) implements RowForm<Row> {
    /** Returns the form for the columns of another one. */
    static ColumnsForm of(RowForm<?> form, JsonCodec json) {
        List<ColumnSchema> columns = columns(form.results());
        return new ColumnsForm(
                form,
                columns.stream().map(each -> ColumnType.anyOf(each.type())).toList(),
                new ResultShape(columns.stream().map(ColumnsForm::column).toList(), json));
    }

    /** Returns all columns of a shape; the names of those of a joined table begin with the name of the table. */
    public static List<ColumnSchema> columns(RowShape shape) {
        List<ColumnSchema> columns = new ArrayList<>(shape.columns());
        RowShape joined = shape.joined();
        if (joined != null) {
            for (ColumnSchema each : columns(joined)) {
                ColumnSchema.Builder named = ColumnSchema.builder(joined.table() + "." + each.name(), each.type())
                        .nullable();
                columns.add((each.sensitive() ? named.sensitive() : named).build());
            }
        }
        return columns;
    }

    /** Returns a column of a table as a column of a result. */
    public static ResultColumn column(ColumnSchema column) {
        return new ResultColumn(column.name(), column.type().kind().name().toLowerCase(Locale.ROOT));
    }

    @Override
    public void appendTo(SqlText sql) {
        form.appendTo(sql);
    }

    @Override
    public RowShape results() {
        return form.results();
    }

    @Override
    public List<ValuePart<?>> values() {
        return form.values();
    }

    @Override
    public Row read(RowReader in) throws SQLException {
        @Nullable Object[] values = new Object[types.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = types.get(i).read(in);
        }
        return new ResultRow(shape, values);
    }
}
