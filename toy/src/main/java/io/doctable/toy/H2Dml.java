package io.doctable.toy;

import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.dialect.ListedValues;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.TableDml;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.DataType.Kind;
import io.doctable.schema.TableSchema;
import java.util.List;
import java.util.stream.Collectors;

/** The statements of H2: FINAL TABLE instead of RETURNING, MERGE instead of ON CONFLICT, arrays for lists. */
final class H2Dml extends TableDml {
    private static final int MOST_ELEMENTS = 65_536;

    H2Dml(Dialect dialect) {
        super(dialect);
    }

    @Override
    public String returning(TableSchema table, String change, List<ColumnSchema> columns) {
        return columns.isEmpty() ? change : "SELECT " + names(columns, "") + " FROM FINAL TABLE (" + change + ")";
    }

    @Override
    public String returning(String insert, String column) {
        return "SELECT " + dialect.quote(column) + " FROM FINAL TABLE (" + insert + ")";
    }

    @Override
    public String insertIfAbsent(TableSchema table, List<ColumnSchema> columns, List<ColumnSchema> key) {
        return merge(table, columns, key) + whenNew(columns);
    }

    @Override
    public String upsert(
            TableSchema table, List<ColumnSchema> columns, List<ColumnSchema> key, List<ColumnSchema> updated) {
        return merge(table, columns, key) + " WHEN MATCHED THEN UPDATE SET "
                + assignments(
                        table,
                        key,
                        updated,
                        "t.",
                        column -> columns.contains(column) ? "n." + dialect.quote(column.name()) : "DEFAULT")
                + whenNew(columns);
    }

    private String merge(TableSchema table, List<ColumnSchema> columns, List<ColumnSchema> key) {
        String row = columns.stream().map(column -> parameter(column.type())).collect(Collectors.joining(", "));
        String same = key.stream()
                .map(column -> dialect.quote(column.name()))
                .map(name -> "t." + name + " = n." + name)
                .collect(Collectors.joining(" AND "));
        return "MERGE INTO " + dialect.table(table) + " AS t USING (VALUES (" + row + ")) AS n (" + names(columns, "")
                + ") ON " + same;
    }

    private String whenNew(List<ColumnSchema> columns) {
        return " WHEN NOT MATCHED THEN INSERT (" + names(columns, "") + ") VALUES (" + names(columns, "n.") + ")";
    }

    /** A parameter that has a type although nothing around it gives it one. */
    String parameter(DataType type) {
        return "CAST(? AS " + H2Types.of(new DataType(type.kind(), 0, 0, 0, type.element())) + ")";
    }

    @Override
    public String groupedBy(int selected) {
        return "v" + selected;
    }

    @Override
    public void in(SqlText sql, ListedValues values, boolean in) {
        if (values.value().place().type().kind() == Kind.ARRAY) {
            super.in(sql, values, in);
            return;
        }
        // An array has at most 65,536 elements.
        for (int from = 0; from < values.size(); from += MOST_ELEMENTS) {
            sql.append(from == 0 ? "(" : in ? " OR " : " AND ")
                    .equatable(values.value())
                    .append(in ? " = ANY (CAST(" : " <> ALL (CAST(");
            values.bindList(sql, from, Math.min(values.size(), from + MOST_ELEMENTS));
            // Elements without a type of their own are texts.
            sql.append(" AS " + H2Types.of(values.value().place().type()) + " ARRAY))");
        }
        sql.append(")");
    }
}
