package io.doctable.internal.statement;

import io.doctable.row.RowShape;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.Generation;
import io.doctable.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;

/** The update of one row. */
final class UpdateStatement {
    private UpdateStatement() {}

    /**
     * Sets these columns of the row that these other columns identify, and counts its version: parameters of the columns,
     * then of those that identify the row.
     */
    static SqlStatement of(TableSql sql, List<ColumnSchema> set, List<ColumnSchema> where) {
        TableSchema table = sql.table();
        List<String> assignments = new ArrayList<>();
        for (ColumnSchema column : set) {
            assignments.add(sql.name(column) + " = ?");
        }
        table.generatedBy(Generation.VERSION).ifPresent(c -> assignments.add(counted(sql.name(c))));
        if (assignments.isEmpty()) {
            // There is nothing to set, but the result must show whether the row exists.
            String name = sql.name(where.get(0));
            assignments.add(name + " = t." + name);
        }
        List<ColumnSchema> parameters = new ArrayList<>(set);
        parameters.addAll(where);
        return new SqlStatement(
                sql.dialect().dml().update(table) + " SET " + String.join(", ", assignments) + " WHERE "
                        + sql.equal(where),
                RowShape.of(table, parameters),
                RowShape.of(table, List.of()));
    }

    private static String counted(String version) {
        return version + " = t." + version + " + 1";
    }
}
