package io.doctable.internal.rows;

import io.doctable.internal.dialect.RowLock;
import io.doctable.internal.dialect.SqlPart;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.ValuePart;
import io.doctable.internal.expression.SortPart;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the statements of one selection. In a query of groups, a value that has parameters is repeated by its number in
 * the select list: to the database, two parameters are never the same value.
 */
final class QueryText<R, V extends @Nullable Object> {
    private final Selection<R, V> selection;
    private final RowStore<R> rows;
    private final Groups groups;
    private final List<ValuePart<?>> values;
    private final List<ValuePart<?>> by;
    private final boolean grouped;

    QueryText(Selection<R, V> selection) {
        this.selection = selection;
        this.rows = selection.rows();
        this.groups = selection.groups();
        this.values = selection.form().values();
        boolean aggregates = !values.isEmpty() && values.stream().anyMatch(ValuePart::isAggregate);
        if (groups.distinct() && (aggregates || !groups.by().isEmpty())) {
            throw refused("returns one result for each group; remove distinct()");
        }
        this.by = groups.distinct() ? values : groups.by();
        this.grouped = aggregates || !by.isEmpty() || !groups.having().isEmpty();
        if (grouped) {
            values.forEach(this::requireGrouped);
        }
    }

    SqlText query(long most) {
        return query(most, null);
    }

    /** @param also a further condition on the rows, null for none */
    SqlText query(long most, @Nullable SqlPart also) {
        SqlText sql = start().append("SELECT ");
        selectList(sql);
        append(sql, selection.orders(), most, also);
        lock(sql);
        return sql;
    }

    boolean isGrouped() {
        return grouped;
    }

    /** Refuses groups, which have no place in an order of rows. */
    void requireRows() {
        if (grouped) {
            throw refused("returns groups of rows or different values, which pages and chunks cannot continue after;"
                    + " use list() or stream()");
        }
    }

    /**
     * Returns a query for something else of the same rows, in another order.
     *
     * @param after a further condition on the rows, null for none
     */
    SqlText after(RowForm<?> form, KeysetOrder order, @Nullable SqlPart after, long most, long skipped) {
        SqlText sql = start().append("SELECT ");
        form.appendTo(sql);
        rows(sql, after);
        order.appendTo(sql.append(" ORDER BY "));
        rows.dialect().dml().limit(sql, most, skipped);
        lock(sql);
        return sql;
    }

    private void lock(SqlText sql) {
        if (selection.lock() != RowLock.NONE) {
            rows.dialect().dml().lock(sql, selection.lock());
        }
    }

    SqlText count() {
        boolean whole = !selection.isLimited() && selection.offset() == 0;
        if (whole && !grouped) {
            SqlText sql = start().append("SELECT count(*)");
            return append(sql, List.of(), Selection.NO_LIMIT);
        }
        SqlText sql = start().append("SELECT count(*) FROM (SELECT ");
        one(sql);
        return append(sql, List.of(), selection.limit()).append(") AS counted");
    }

    SqlText any() {
        SqlText sql = start().append("SELECT ");
        one(sql);
        return append(sql, List.of(), Math.min(selection.limit(), 1));
    }

    private SqlText start() {
        SqlText sql = rows.text();
        return selection.target() == null ? sql : sql.join(selection.target().join());
    }

    private void one(SqlText sql) {
        if (grouped) {
            selectList(sql);
        } else {
            sql.append("1");
        }
    }

    private void selectList(SqlText sql) {
        if (!grouped) {
            selection.form().appendTo(sql);
            return;
        }
        int number = 0;
        for (ValuePart<?> value : values) {
            sql.append(number++ == 0 ? "" : ", ");
            if (hasParameters(value) && !value.isAggregate()) {
                // Sorted by its number, so that it needs its order here.
                sql.sortable(value);
            } else {
                sql.value(value);
            }
            sql.append(" AS v" + number);
        }
    }

    private SqlText append(SqlText sql, List<SortPart> orders, long most) {
        return append(sql, orders, most, null);
    }

    /** Appends the tables and the conditions on rows. */
    private void rows(SqlText sql, @Nullable SqlPart also) {
        sql.append(rows.dialect().dml().from(rows.schema()));
        Target<?> target = selection.target();
        if (target != null) {
            target.appendTo(sql);
        }
        List<Object> conditions = new ArrayList<>(selection.conditions().all());
        if (target != null) {
            conditions.addAll(target.parts());
        }
        if (also != null) {
            conditions.add(also);
        }
        all(sql, " WHERE ", conditions);
    }

    private SqlText append(SqlText sql, List<SortPart> orders, long most, @Nullable SqlPart also) {
        rows(sql, also);
        String word = " GROUP BY ";
        for (ValuePart<?> each : by) {
            group(sql.append(word), each);
            word = ", ";
        }
        all(sql, " HAVING ", groups.having());
        word = " ORDER BY ";
        for (SortPart order : orders) {
            order(sql.append(word), order);
            word = ", ";
        }
        if (most != Selection.NO_LIMIT || selection.offset() > 0) {
            // Some databases take no OFFSET without a LIMIT, so there is one, however large.
            rows.dialect().dml().limit(sql, most, selection.offset());
        }
        return sql;
    }

    private static void all(SqlText sql, String word, List<?> conditions) {
        String before = word;
        for (Object each : conditions) {
            SqlPart.append(each, sql.append(before));
            before = " AND ";
        }
    }

    private void group(SqlText sql, ValuePart<?> value) {
        int number = values.indexOf(value);
        if (number >= 0 && hasParameters(value)) {
            sql.append(rows.dialect().dml().groupedBy(number + 1));
        } else {
            sql.equatable(value);
        }
    }

    private void order(SqlText sql, SortPart order) {
        ValuePart<?> value = order.value();
        if (!grouped) {
            if (value.isAggregate()) {
                throw refused(
                        "is sorted by " + value + " but selects single rows; select aggregates, or call groupBy(…)");
            }
            order.appendTo(sql);
            return;
        }
        requireGrouped(value);
        int number = values.indexOf(value);
        if (hasParameters(value) && !value.isAggregate()) {
            if (number < 0) {
                throw refused("is sorted by " + value + ", which it does not select; select it too");
            }
            order.appendByNumber(sql, number + 1);
        } else {
            order.appendTo(sql);
        }
    }

    private void requireGrouped(ValuePart<?> value) {
        if (!value.isAggregate() && !by.contains(value)) {
            throw refused("returns groups of rows, which have no single "
                    + value.place().name()
                    + (groups.distinct()
                            ? "; sort by values that it selects"
                            : "; add it to groupBy(…), or use its min() or max()"));
        }
    }

    private boolean hasParameters(ValuePart<?> value) {
        SqlText alone = start();
        value.appendTo(alone);
        return !alone.hasNoParameters();
    }

    private IllegalArgumentException refused(String reason) {
        return new IllegalArgumentException("a query of " + rows.schema().qualifiedName() + " " + reason);
    }
}
