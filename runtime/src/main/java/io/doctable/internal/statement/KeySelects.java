package io.doctable.internal.statement;

import io.doctable.internal.dialect.SqlText;
import io.doctable.row.RowShape;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;

/** Makes the statements that select every column of the rows with certain keys, or in the order of a key. */
final class KeySelects {
    private static final ColumnSchema LIMIT =
            ColumnSchema.builder("limit", DataType.of(DataType.Kind.LONG)).build();

    private final TableSql sql;
    private final TableSchema table;
    private final SqlStatement all;

    /** @param all the statement that selects every column of all rows */
    KeySelects(TableSql sql, SqlStatement all) {
        this.sql = sql;
        this.table = sql.table();
        this.all = all;
    }

    /** Selects the rows with one of several keys. */
    SqlStatement any(List<String> key, int keys) {
        List<ColumnSchema> columns = sql.named(key);
        String condition = columns.size() == 1 && keys > 1
                ? "t." + sql.name(columns.get(0)) + " IN (" + TableSql.repeated("?", keys, ", ") + ")"
                : TableSql.repeated(sql.equal(columns), keys, " OR ");
        return selecting(" WHERE " + condition, columns);
    }

    /** Selects at most so many rows in the order of a key, from the first or after one. */
    SqlStatement inOrder(List<String> key, boolean afterOne) {
        List<ColumnSchema> columns = sql.named(key);
        String where = afterOne
                ? " WHERE (" + sortable(columns, "") + ") > (" + TableSql.repeated("?", key.size(), ", ") + ")"
                : "";
        List<ColumnSchema> parameters = new ArrayList<>(afterOne ? columns : List.of());
        parameters.add(LIMIT);
        return selecting(
                where + " ORDER BY " + sortable(columns, "")
                        + sql.dialect().dml().limit("?"),
                parameters);
    }

    /** Selects the row with the largest key. */
    SqlStatement last(List<String> key) {
        return selecting(
                " ORDER BY " + sortable(sql.named(key), " DESC")
                        + sql.dialect().dml().limit("1"),
                List.of());
    }

    private SqlStatement selecting(String rest, List<ColumnSchema> parameters) {
        return new SqlStatement(all.text() + rest, RowShape.of(table, parameters), all.results());
    }

    private String sortable(List<ColumnSchema> columns, String direction) {
        List<String> texts = new ArrayList<>();
        for (ColumnSchema column : columns) {
            texts.add(new SqlText(sql.dialect(), table).sortable(column).text() + direction);
        }
        return String.join(", ", texts);
    }
}
