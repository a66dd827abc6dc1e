package io.doctable.sql;

import io.doctable.error.MappingException;
import io.doctable.internal.row.ResultShape;
import io.doctable.internal.row.ValueRowReader;
import io.doctable.internal.tables.Similar;
import io.doctable.row.Row;
import io.doctable.row.RowReader;
import io.doctable.row.RowShape;
import io.doctable.schema.ColumnSchema;
import io.doctable.table.Projection;
import io.doctable.table.RowMapping;
import io.doctable.table.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of raw SQL as records, matching columns by name.
 *
 * @param target the table or projection, as messages name it
 * @param wanted the columns of a record
 * @param reading reads a record from values in the order of these columns
 */
record Records<R>(String target, RowShape wanted, Reading<R> reading) {
    /** Reads the record of one row. */
    interface Reading<R> {
        R read(RowReader in) throws SQLException;
    }

    /** Returns the records of a table. */
    static <R> Records<R> of(Table<R> table) {
        return new Records<>(table.toString(), RowShape.of(table.schema()), RowMapping.of(table)::read);
    }

    /** Returns the records of a projection. */
    static <P> Records<P> of(Projection<P> projection) {
        RowShape columns = new RowShape(projection.rows(), projection.columns(), List.of());
        return new Records<>(projection.toString(), columns, projection::read);
    }

    /**
     * Returns all rows of a result as records and closes the result.
     *
     * @throws MappingException if the result does not have exactly the columns of the records
     */
    List<R> read(Result result, String sql) {
        try (result) {
            Function<Row, R> form = form(result.shape(), sql);
            List<R> records = new ArrayList<>();
            for (Row row : result) {
                records.add(form.apply(row));
            }
            return records;
        }
    }

    /**
     * Returns the rows of a result as a stream of records, which closes the result.
     *
     * @throws MappingException if the result does not have exactly the columns of the records; the result is closed
     */
    Stream<R> stream(Result result, String sql) {
        try {
            return result.stream().map(form(result.shape(), sql));
        } catch (RuntimeException | Error e) {
            result.close();
            throw e;
        }
    }

    /** Returns how rows with these columns are read as records. */
    private Function<Row, R> form(ResultShape found, String sql) {
        int[] places = wanted.columns().stream()
                .mapToInt(column -> place(found, column, sql))
                .toArray();
        requireAllRead(found, places, sql);
        return row -> record(row, places, found);
    }

    private R record(Row row, int[] places, ResultShape found) {
        @Nullable Object[] values = new Object[places.length];
        for (int i = 0; i < places.length; i++) {
            values[i] = row.get(places[i]);
        }
        try {
            return reading.read(new ValueRowReader(values, wanted, found.json()));
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read a row of " + target + ", although it is in memory", e);
        }
    }

    /** Returns the index in the result of a column of the records. */
    private int place(ResultShape found, ColumnSchema column, String sql) {
        if (!found.has(column.name())) {
            List<String> others = new ArrayList<>(found.names());
            names().forEach(name -> others.removeIf(name::equalsIgnoreCase));
            String meant = Similar.nearest(column.name(), others)
                    .map(name -> ": did you mean \"" + name + "\"?")
                    .orElse(".");
            throw refused(
                    column,
                    "the SQL returns no column \"" + column.name() + "\" for component " + column.component() + " of "
                            + target + meant + " It returns " + found.names() + "; the record needs " + names()
                            + ". Select the column, or name one with AS",
                    sql);
        }
        if (found.isAmbiguous(column.name())) {
            throw refused(
                    column,
                    "the SQL returns several columns \"" + column.name() + "\" for component " + column.component()
                            + " of " + target + "; give each its own name with AS: " + found.names(),
                    sql);
        }
        return found.index(column.name());
    }

    private void requireAllRead(ResultShape found, int[] places, String sql) {
        List<String> surplus = IntStream.range(0, found.columns().size())
                .filter(index -> IntStream.of(places).noneMatch(place -> place == index))
                .mapToObj(found.names()::get)
                .toList();
        if (!surplus.isEmpty()) {
            throw refused(
                    null,
                    "the SQL returns " + surplus + ", which are not columns of " + target + "; the record needs "
                            + names() + ". Leave them out, or use execute for rows of any shape",
                    sql);
        }
    }

    private List<String> names() {
        return wanted.columns().stream().map(ColumnSchema::name).toList();
    }

    private MappingException refused(@Nullable ColumnSchema column, String problem, String sql) {
        return MappingException.onColumns(
                wanted.table(),
                column == null ? null : column.name(),
                column == null ? null : column.component(),
                problem,
                sql);
    }
}
