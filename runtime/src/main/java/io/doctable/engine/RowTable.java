package io.doctable.engine;

import io.doctable.row.ColumnType;
import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.schema.TableSchema;
import io.doctable.table.Stamp;
import io.doctable.table.Table;
import io.doctable.table.ValueColumn;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table without a record: its rows are their values, in the order of its columns. */
final class RowTable extends Table<@Nullable Object[]> {
    private final boolean reflected;
    private final List<ValueColumn<Object[], Object>> columns;

    /** @param reflected whether the schema was read from the database, so that no code stands behind it */
    RowTable(TableSchema schema, boolean reflected) {
        super(schema, null, List.of(), List.of());
        this.reflected = reflected;
        this.columns = schema.columns().stream()
                .map(column ->
                        new ValueColumn<Object[], Object>(schema, column.name(), ColumnType.anyOf(column.type())))
                .toList();
    }

    boolean isReflected() {
        return reflected;
    }

    List<ValueColumn<Object[], Object>> columns() {
        return columns;
    }

    @Override
    public Class<Object[]> recordType() {
        return Object[].class;
    }

    @Override
    public @Nullable Object[] read(RowReader in) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).readOrNull(in);
        }
        return values;
    }

    @Override
    public void write(RowWriter out, @Nullable Object[] row) throws SQLException {
        for (int i = 0; i < row.length; i++) {
            columns.get(i).write(out, row[i]);
        }
    }

    @Override
    public @Nullable Object[] normalize(@Nullable Object[] row) {
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).normalizeOrNull(row[i]);
        }
        return values;
    }

    @Override
    public void writeUpdate(RowWriter out, @Nullable Object[] row, Stamp stamp) {
        throw wholeRow();
    }

    @Override
    public @Nullable Object[] updated(@Nullable Object[] row, Stamp stamp) {
        throw wholeRow();
    }

    private IllegalStateException wholeRow() {
        return new IllegalStateException("rows of " + this + ", which has no record, are updated column by column");
    }
}
