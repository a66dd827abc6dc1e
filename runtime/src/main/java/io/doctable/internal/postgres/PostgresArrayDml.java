package io.doctable.internal.postgres;

import io.doctable.internal.dialect.ArrayDml;
import io.doctable.internal.dialect.Dialect;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.DataType.Kind;
import io.doctable.schema.Generation;
import io.doctable.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The statements of PostgreSQL on many rows, which come from {@code unnest}. */
final class PostgresArrayDml implements ArrayDml {
    private static final String GIVEN = "doctable_given";
    private static final String STORED = "doctable_stored";

    private final Dialect dialect;
    private final PostgresDml dml;

    PostgresArrayDml(Dialect dialect, PostgresDml dml) {
        this.dialect = dialect;
        this.dml = dml;
    }

    /**
     * Arrays of arrays are flattened, arrays of bytes are sent as long texts, and a type that somebody chose may take no
     * text.
     */
    @Override
    public boolean takes(List<ColumnSchema> columns) {
        return !columns.isEmpty()
                && columns.stream()
                        .allMatch(column -> column.type().kind() != Kind.ARRAY
                                && column.type().kind() != Kind.BYTES
                                && column.on(PostgresDialect.NAME).type() == null);
    }

    @Override
    public String insert(TableSchema table, List<ColumnSchema> columns) {
        return "INSERT INTO " + dialect.table(table) + " (" + names(columns, "") + ") SELECT " + values(columns)
                + " FROM " + rows(columns) + " ORDER BY u.n";
    }

    @Override
    public String insertIfAbsent(
            TableSchema table, List<ColumnSchema> columns, List<ColumnSchema> key, List<ColumnSchema> returned) {
        return numbered(table, columns, key, "DO NOTHING", returned);
    }

    @Override
    public String upsert(
            TableSchema table,
            List<ColumnSchema> columns,
            List<ColumnSchema> key,
            List<ColumnSchema> updated,
            List<ColumnSchema> returned) {
        return numbered(table, columns, key, dml.doUpdate(table, key, updated), returned);
    }

    /** RETURNING of an INSERT has no column of its source, so the row number is found by the key. */
    private String numbered(
            TableSchema table,
            List<ColumnSchema> columns,
            List<ColumnSchema> key,
            String onConflict,
            List<ColumnSchema> returned) {
        List<ColumnSchema> back = new ArrayList<>(key);
        returned.stream().filter(column -> !key.contains(column)).forEach(back::add);
        String given = listed(key.size(), i -> "u.c" + columns.indexOf(key.get(i)));
        String same = IntStream.range(0, key.size())
                .mapToObj(i -> "g.c" + columns.indexOf(key.get(i)) + " = s." + quoted(key.get(i)))
                .collect(Collectors.joining(" AND "));
        return "WITH " + GIVEN + " AS (SELECT * FROM " + rows(columns) + "), " + STORED + " AS (INSERT INTO "
                + dialect.table(table) + " (" + names(columns, "") + ") SELECT " + values(columns) + " FROM " + GIVEN
                + " AS u ORDER BY u.n ON CONFLICT (" + names(key, "") + ") " + onConflict + " RETURNING "
                + names(back, dialect.quote(table.name()) + ".") + ") SELECT g.n"
                + (returned.isEmpty() ? "" : ", " + names(returned, "s.")) + " FROM " + STORED
                + " AS s LEFT JOIN (SELECT min(u.n) AS n, " + given + " FROM " + GIVEN + " AS u GROUP BY " + given
                + ") AS g ON " + same + " ORDER BY g.n";
    }

    @Override
    public String update(TableSchema table, List<ColumnSchema> set, List<ColumnSchema> matched) {
        List<ColumnSchema> all = new ArrayList<>(set);
        all.addAll(matched);
        List<String> assignments = new ArrayList<>();
        for (int i = 0; i < set.size(); i++) {
            assignments.add(quoted(set.get(i)) + " = " + value(i, set.get(i)));
        }
        table.generatedBy(Generation.VERSION)
                .ifPresent(version -> assignments.add(quoted(version) + " = t." + quoted(version) + " + 1"));
        if (assignments.isEmpty()) {
            // There is nothing to set, but the result must show which rows exist.
            assignments.add(quoted(matched.get(0)) + " = t." + quoted(matched.get(0)));
        }
        return "UPDATE " + dialect.table(table) + " AS t SET " + String.join(", ", assignments) + " FROM " + rows(all)
                + " WHERE " + matches(matched, set.size()) + " RETURNING u.n";
    }

    @Override
    public String delete(TableSchema table, List<ColumnSchema> matched) {
        return "DELETE FROM " + dialect.table(table) + " AS t USING " + rows(matched) + " WHERE " + matches(matched, 0)
                + " RETURNING u.n";
    }

    @Override
    public String isAny(List<ColumnSchema> columns) {
        return columns.size() == 1
                ? "t." + quoted(columns.get(0)) + " = ANY (?::" + arrayType(columns.get(0)) + ")"
                : "(" + names(columns, "t.") + ") IN (SELECT * FROM unnest(" + parameters(columns) + "))";
    }

    private String matches(List<ColumnSchema> matched, int first) {
        return IntStream.range(0, matched.size())
                .mapToObj(i -> "t." + quoted(matched.get(i)) + " = " + value(first + i, matched.get(i)))
                .collect(Collectors.joining(" AND "));
    }

    /** {@code unnest(?::int8[], …) WITH ORDINALITY AS u(c0, …, n)}. */
    private static String rows(List<ColumnSchema> columns) {
        return "unnest(" + parameters(columns) + ") WITH ORDINALITY AS u(" + listed(columns.size(), i -> "c" + i)
                + ", n)";
    }

    private static String parameters(List<ColumnSchema> columns) {
        return listed(columns.size(), i -> "?::" + arrayType(columns.get(i)));
    }

    private static String arrayType(ColumnSchema column) {
        String chosen = PostgresTypes.chosen(column);
        return (chosen == null ? elementType(column.type()) : chosen) + "[]";
    }

    private static String values(List<ColumnSchema> columns) {
        return listed(columns.size(), i -> value(i, columns.get(i)));
    }

    private static String value(int index, ColumnSchema column) {
        return "u.c" + index + (column.type().kind() == Kind.JSON ? "::jsonb" : "");
    }

    /** The type of the elements that carry values of a column. */
    static String elementType(DataType type) {
        return switch (type.kind()) {
            case TEXT, JSON -> "text";
            default -> PostgresRowWriter.shortName(type);
        };
    }

    private String names(List<ColumnSchema> columns, String qualifier) {
        return listed(columns.size(), i -> qualifier + quoted(columns.get(i)));
    }

    private String quoted(ColumnSchema column) {
        return dialect.quote(column.name());
    }

    private static String listed(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(", "));
    }
}
