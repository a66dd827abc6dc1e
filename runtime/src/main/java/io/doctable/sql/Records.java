package io.doctable.sql;

import io.doctable.internal.row.ResultShape;
import io.doctable.internal.row.ValueRowReader;
import io.doctable.row.Row;
import io.doctable.row.RowShape;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.TableSchema;
import io.doctable.table.RowMapping;
import io.doctable.table.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the rows of raw SQL as records of a table, matching columns by name. */
final class Records<R> {
    private final Table<R> table;
    private final RowMapping<R> mapping;
    private final ResultShape found;
    private final RowShape wanted;
    /** The index in the result of each column of the table. */
    private final int[] places;

    private Records(Table<R> table, ResultShape found) {
        TableSchema schema = table.schema();
        this.table = table;
        this.mapping = RowMapping.of(table);
        this.found = found;
        this.wanted = RowShape.of(schema);
        this.places = new int[schema.columns().size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = place(schema.columns().get(i));
        }
        if (found.columns().size() > places.length) {
            throw surplus(schema);
        }
    }

    private int place(ColumnSchema column) {
        if (!found.has(column.name())) {
            throw new IllegalArgumentException("the SQL returns no column \"" + column.name() + "\" for " + table
                    + "; it returns " + found.names() + ". Select all columns of the table, or use execute");
        }
        return found.index(column.name());
    }

    private IllegalArgumentException surplus(TableSchema schema) {
        List<String> names = new ArrayList<>(found.names());
        schema.columns().forEach(column -> names.removeIf(column.name()::equalsIgnoreCase));
        return new IllegalArgumentException("the SQL returns " + names + ", which are not columns of " + table
                + "; leave them out, or use execute for rows of any shape");
    }

    /** Returns all rows of a result as records and closes the result. */
    static <R> List<R> read(Table<R> table, Result result) {
        try (result) {
            List<R> records = new ArrayList<>();
            Records<R> form = new Records<>(table, result.shape());
            for (Row row : result) {
                records.add(form.recordInMemory(row));
            }
            return records;
        }
    }

    /** Returns the rows of a result as a stream of records, which closes the result. */
    static <R> Stream<R> stream(Table<R> table, Result result) {
        try {
            Records<R> form = new Records<>(table, result.shape());
            return result.stream().map(form::recordInMemory);
        } catch (RuntimeException | Error e) {
            result.close();
            throw e;
        }
    }

    private R recordInMemory(Row row) {
        try {
            return record(row);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read a row of " + table + ", although it is in memory", e);
        }
    }

    private R record(Row row) throws SQLException {
        @Nullable Object[] values = new Object[places.length];
        for (int i = 0; i < places.length; i++) {
            values[i] = row.get(places[i]);
        }
        return mapping.read(new ValueRowReader(values, wanted, found.json()));
    }
}
