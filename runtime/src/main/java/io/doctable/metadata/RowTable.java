package io.doctable.metadata;

import io.doctable.internal.row.ResultRow;
import io.doctable.internal.row.ResultShape;
import io.doctable.internal.session.EngineContext;
import io.doctable.row.ColumnType;
import io.doctable.row.ResultColumn;
import io.doctable.row.Row;
import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.schema.TableSchema;
import io.doctable.table.RowMapping;
import io.doctable.table.Stamp;
import io.doctable.table.Table;
import io.doctable.table.ValueColumn;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table without a record, whose rows are {@link Row}s. */
final class RowTable extends Table<Row> {
    private final List<ValueColumn<Row, Object>> columns;

    /** @param reflected whether the schema was read from the database and not described by code */
    RowTable(EngineContext engine, TableSchema schema, boolean reflected) {
        this(schema, new Rows(schema, columns(schema), shape(engine, schema), reflected));
    }

    private RowTable(TableSchema schema, Rows rows) {
        super(schema, Row.class, rows, null, List.of(), List.of());
        this.columns = rows.columns();
    }

    private static List<ValueColumn<Row, Object>> columns(TableSchema schema) {
        return schema.columns().stream()
                .map(column -> new ValueColumn<Row, Object>(schema, column.name(), ColumnType.anyOf(column.type())))
                .toList();
    }

    private static ResultShape shape(EngineContext engine, TableSchema schema) {
        return new ResultShape(
                schema.columns().stream()
                        .map(column ->
                                new ResultColumn(column.name(), engine.dialect().typeWord(column)))
                        .toList(),
                engine.jsonCodec());
    }

    List<ValueColumn<Row, Object>> columns() {
        return columns;
    }

    /** Writes and reads the rows column by column. */
    private record Rows(
            TableSchema schema, List<ValueColumn<Row, Object>> columns, ResultShape shape, boolean reflected)
            implements RowMapping<Row> {
        @Override
        public boolean hasRecord() {
            return false;
        }

        @Override
        public boolean isReflected() {
            return reflected;
        }

        @Override
        public Row read(RowReader in) throws SQLException {
            @Nullable Object[] values = new @Nullable Object[columns.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = columns.get(i).readOrNull(in);
            }
            return new ResultRow(shape, values);
        }

        @Override
        public void write(RowWriter out, Row row) throws SQLException {
            for (ValueColumn<Row, Object> column : columns) {
                column.write(out, row.get(column.name()));
            }
        }

        @Override
        public Row normalize(Row row) {
            @Nullable Object[] values = new @Nullable Object[columns.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] =
                        columns.get(i).normalizeOrNull(row.get(columns.get(i).name()));
            }
            return new ResultRow(shape, values);
        }

        @Override
        public void writeUpdate(RowWriter out, Row row, Stamp stamp) {
            throw wholeRow();
        }

        @Override
        public Row updated(Row row, Stamp stamp) {
            throw wholeRow();
        }

        private IllegalStateException wholeRow() {
            return new IllegalStateException("table " + schema.qualifiedName()
                    + " has no record, so whole rows cannot be updated: update by column with"
                    + " where(...).update(...)");
        }
    }
}
