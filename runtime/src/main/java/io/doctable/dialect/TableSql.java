package io.doctable.dialect;

import io.doctable.schema.ColumnSchema;
import io.doctable.schema.Generation;
import io.doctable.schema.TableSchema;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The parts that the statements of one table are put together from. */
record TableSql(Dialect dialect, TableSchema table) {
    String counted(ColumnSchema version, String qualifier) {
        return name(version) + " = " + qualifier + name(version) + " + 1";
    }

    String insert(List<ColumnSchema> columns, int rows) {
        String into = "INSERT INTO " + dialect.table(table);
        if (columns.isEmpty()) {
            return into + " DEFAULT VALUES";
        }
        String row = "(" + repeated("?", columns.size(), ", ") + ")";
        return into + " (" + columns(columns, "") + ") VALUES " + repeated(row, rows, ", ");
    }

    String onConflict(List<ColumnSchema> key) {
        return " ON CONFLICT (" + columns(key, "") + ")";
    }

    String returning(List<ColumnSchema> columns) {
        return columns.isEmpty() ? "" : " RETURNING " + columns(columns, qualifier());
    }

    String qualifier() {
        return dialect.quote(table.name()) + ".";
    }

    String update() {
        return "UPDATE " + dialect.table(table) + " AS t";
    }

    String from() {
        return " FROM " + dialect.table(table) + " AS t";
    }

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

    String columns(List<ColumnSchema> columns, String qualifier) {
        return columns.stream().map(column -> qualifier + name(column)).collect(Collectors.joining(", "));
    }

    static String repeated(String text, int times, String separator) {
        return IntStream.range(0, times).mapToObj(i -> text).collect(Collectors.joining(separator));
    }
}
