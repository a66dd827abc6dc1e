package io.doctable.internal.rows;

import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.expression.SortPart;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.TableSchema;
import io.doctable.schema.UniqueSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An order in which no two rows of a table have the same place, so that a query can continue after a row.
 *
 * @param columns the columns to sort by, the first one first; together unique
 */
record KeysetOrder(List<KeyColumn> columns) {
    private static final Set<DataType.Kind> WITHOUT_ORDER = Set.of(DataType.Kind.JSON, DataType.Kind.ARRAY);

    /**
     * Returns an order, followed by the primary key unless it has the columns of a unique key.
     *
     * @throws IllegalArgumentException if the order is not by columns alone, or the table has no primary key to add
     */
    static KeysetOrder of(TableSchema table, List<SortPart> orders) {
        List<KeyColumn> columns = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (SortPart order : orders) {
            ColumnSchema column = order.column();
            if (column == null) {
                throw new IllegalArgumentException("pages and chunks of " + table.qualifiedName()
                        + " continue after the values of columns, but the query is ordered by " + order
                        + ": order by columns of the table, or use page(number, size)");
            }
            if (names.add(column.name())) {
                columns.add(new KeyColumn(column, order.descending(), order.nullsAreFirst()));
            }
        }
        if (!isUnique(table, names)) {
            boolean descending =
                    !columns.isEmpty() && columns.get(columns.size() - 1).descending();
            for (String key : keyOf(table)) {
                if (names.add(key)) {
                    columns.add(new KeyColumn(table.column(key), descending, !descending));
                }
            }
        }
        columns.forEach(each -> requireOrder(table, each.column()));
        return new KeysetOrder(List.copyOf(columns));
    }

    private static boolean isUnique(TableSchema table, Set<String> names) {
        if (!table.primaryKey().isEmpty() && names.containsAll(table.primaryKey())) {
            return true;
        }
        for (UniqueSchema unique : table.uniques()) {
            // NULL equals no other NULL, so several rows may have it.
            if (names.containsAll(unique.columns())
                    && unique.columns().stream()
                            .noneMatch(name -> table.column(name).nullable())) {
                return true;
            }
        }
        return false;
    }

    private static List<String> keyOf(TableSchema table) {
        if (table.primaryKey().isEmpty()) {
            throw new IllegalArgumentException(
                    "pages and chunks need an order in which no two rows have the same place,"
                            + " but " + table.qualifiedName()
                            + " has no primary key: order by all columns of a unique key"
                            + " without NULL, or use stream() or page(number, size)");
        }
        return table.primaryKey();
    }

    private static void requireOrder(TableSchema table, ColumnSchema column) {
        if (WITHOUT_ORDER.contains(column.type().kind())) {
            throw new IllegalArgumentException("pages and chunks cannot be ordered by " + table.qualifiedName() + "."
                    + column.name() + ", whose type is " + column.type() + ": order by columns of single values");
        }
    }

    /** Returns the opposite order. */
    KeysetOrder reversed() {
        return new KeysetOrder(columns.stream().map(KeyColumn::reversed).toList());
    }

    /** Appends the columns to sort by, after {@code ORDER BY}. */
    void appendTo(SqlText sql) {
        String comma = "";
        for (KeyColumn each : columns) {
            each.appendOrder(sql.append(comma));
            comma = ", ";
        }
    }

    /**
     * Appends the condition that a row comes after another one.
     *
     * @param place the other row's values of these columns
     */
    void appendAfter(SqlText sql, List<@Nullable Object> place) {
        if (comparesAsOne()) {
            appendRowComparison(sql, place);
            return;
        }
        Object first = place.get(0);
        if (first != null && !columns.get(0).column().nullable() && columns.size() > 1) {
            // Implied by the rest, but the only part that a database can look up in an index.
            KeyColumn leading = columns.get(0);
            sql.append("(").sortable(leading.column()).append(leading.descending() ? " <= " : " >= ");
            leading.appendValue(sql, first);
            sql.append(" AND ");
            appendAfter(sql, place, 0);
            sql.append(")");
        } else {
            appendAfter(sql, place, 0);
        }
    }

    /** Whether one comparison of rows says it: all columns go in one direction, and none is ever NULL. */
    private boolean comparesAsOne() {
        boolean descending = columns.get(0).descending();
        return columns.stream()
                .allMatch(each ->
                        each.descending() == descending && !each.column().nullable());
    }

    private void appendRowComparison(SqlText sql, List<@Nullable Object> place) {
        String open = columns.size() > 1 ? "(" : "";
        String close = columns.size() > 1 ? ")" : "";
        String comma = open;
        for (KeyColumn each : columns) {
            sql.append(comma).sortable(each.column());
            comma = ", ";
        }
        sql.append(close).append(columns.get(0).operator());
        comma = open;
        for (int i = 0; i < columns.size(); i++) {
            sql.append(comma);
            columns.get(i).appendValue(sql, Objects.requireNonNull(place.get(i)));
            comma = ", ";
        }
        sql.append(close);
    }

    private void appendAfter(SqlText sql, List<@Nullable Object> place, int from) {
        KeyColumn column = columns.get(from);
        column.appendAfter(sql.append("("), place.get(from));
        if (from + 1 < columns.size()) {
            column.appendSame(sql.append(" OR ("), place.get(from));
            appendAfter(sql.append(" AND "), place, from + 1);
            sql.append(")");
        }
        sql.append(")");
    }

    /** Returns the columns with their directions. */
    @Override
    public String toString() {
        return columns.stream().map(KeyColumn::toString).collect(Collectors.joining(", "));
    }
}
