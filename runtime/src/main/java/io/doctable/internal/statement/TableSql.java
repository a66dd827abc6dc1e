package io.doctable.internal.statement;

import io.doctable.internal.dialect.Dialect;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.Generation;
import io.doctable.schema.TableSchema;
import java.util.Collections;
import java.util.List;

/** The parts that the statements of one table are put together from, alike on all databases. */
record TableSql(Dialect dialect, TableSchema table) {
    String equal(List<ColumnSchema> columns) {
        StringBuilder conditions = new StringBuilder();
        for (ColumnSchema column : columns) {
            conditions
                    .append(conditions.isEmpty() ? "t." : " AND t.")
                    .append(name(column))
                    .append(" = ?");
        }
        return conditions.toString();
    }

    /** Whether an update gives the column a value that comes from the row. */
    boolean isSetByUpdate(ColumnSchema column) {
        return column.updatable()
                && !table.primaryKey().contains(column.name())
                && column.generation() != Generation.IDENTITY
                && column.generation() != Generation.CREATED_AT
                && column.generation() != Generation.VERSION;
    }

    List<ColumnSchema> named(List<String> names) {
        return names.stream().map(table::column).toList();
    }

    String name(ColumnSchema column) {
        return dialect.quote(column.name());
    }

    /** The columns, quoted and qualified. */
    String columns(List<ColumnSchema> columns) {
        StringBuilder names = new StringBuilder();
        for (ColumnSchema column : columns) {
            names.append(names.isEmpty() ? "t." : ", t.").append(name(column));
        }
        return names.toString();
    }

    static String repeated(String text, int times, String separator) {
        return String.join(separator, Collections.nCopies(times, text));
    }
}
