package io.doctable.internal.statement;

import io.doctable.internal.dialect.Dialect;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.Generation;
import io.doctable.schema.TableSchema;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The parts that the statements of one table are put together from, alike on all databases. */
record TableSql(Dialect dialect, TableSchema table) {
    String equal(List<ColumnSchema> columns) {
        return columns.stream().map(column -> "t." + name(column) + " = ?").collect(Collectors.joining(" AND "));
    }

    /** Whether an update gives the column a value that comes from the row. */
    boolean isSetByUpdate(ColumnSchema column) {
        return column.updatable()
                && !table.primaryKey().contains(column.name())
                && column.generation() != Generation.IDENTITY
                && column.generation() != Generation.CREATED_AT
                && column.generation() != Generation.VERSION;
    }

    String name(ColumnSchema column) {
        return dialect.quote(column.name());
    }

    /** The columns, quoted and qualified. */
    String columns(List<ColumnSchema> columns) {
        return columns.stream().map(column -> "t." + name(column)).collect(Collectors.joining(", "));
    }

    static String repeated(String text, int times, String separator) {
        return IntStream.range(0, times).mapToObj(i -> text).collect(Collectors.joining(separator));
    }
}
