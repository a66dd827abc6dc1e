package io.doctable.internal.rows;

import io.doctable.internal.text.Grid;
import io.doctable.internal.text.ValueText;
import io.doctable.row.Row;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The first rows of a selection as text in columns. */
public final class RowGrid {
    private static final Set<DataType.Kind> NUMBERS = Set.of(
            DataType.Kind.BYTE,
            DataType.Kind.SHORT,
            DataType.Kind.INT,
            DataType.Kind.LONG,
            DataType.Kind.FLOAT,
            DataType.Kind.DOUBLE,
            DataType.Kind.DECIMAL,
            DataType.Kind.BIG_INTEGER);

    private RowGrid() {}

    /**
     * Returns the grid, whose last line has the number of rows.
     *
     * @param most how many rows it has, at most
     * @param width the display width that a longer value is cut to
     */
    public static String of(Selection<?, ?> selection, int most, int width) {
        if (most < 1 || width < 1) {
            throw new IllegalArgumentException(
                    "a table needs room for 1 row and a width of 1 or more, but has " + most + " and " + width);
        }
        boolean cut = selection.limit() > most;
        List<Row> rows =
                selection.columns().limit(cut ? most + 1L : selection.limit()).list();
        List<ColumnSchema> columns = ColumnsForm.columns(selection.form().results());
        Grid grid = new Grid(width);
        columns.forEach(
                each -> grid.heading(each.name(), NUMBERS.contains(each.type().kind())));
        for (Row row : rows.subList(0, Math.min(most, rows.size()))) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                Object value = row.get(i);
                texts.add(columns.get(i).sensitive() && value != null ? ValueText.HIDDEN : text(value));
            }
            grid.line(texts);
        }
        return grid + "(" + (rows.size() > most ? "the first " + most : rows.size())
                + (rows.size() == 1 ? " row)" : " rows)") + "\n";
    }

    private static String text(@Nullable Object value) {
        return value == null
                ? "NULL"
                : value instanceof byte[] bytes
                        ? HexFormat.of().formatHex(bytes)
                        : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
