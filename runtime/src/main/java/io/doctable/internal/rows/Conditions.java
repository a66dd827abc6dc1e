package io.doctable.internal.rows;

import io.doctable.internal.dialect.SqlPart;
import io.doctable.internal.dialect.SqlText;
import io.doctable.table.Condition;
import io.doctable.table.OptionalCondition;
import java.util.ArrayList;
import java.util.List;

/**
 * Conditions that must all be true.
 *
 * @param <R> what the rows of the table are read as
 * @param all the conditions; none selects every row
 */
public record Conditions<R>(List<Condition<R>> all) {
    /** Returns no conditions. */
    public static <R> Conditions<R> none() {
        return new Conditions<>(List.of());
    }

    /** Returns these conditions and requires at least one: a change without conditions would affect every row. */
    public static <R> Conditions<R> atLeastOne(List<Condition<R>> conditions) {
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException(
                    "where(…) needs at least one condition; to select every row, call all()");
        }
        return new Conditions<>(List.copyOf(conditions));
    }

    /** Returns these conditions and the ones in {@code more} that are not absent. */
    public Conditions<R> and(List<? extends OptionalCondition<R>> more) {
        List<Condition<R>> joined = new ArrayList<>(all);
        for (OptionalCondition<R> each : more) {
            each.asOptional().ifPresent(joined::add);
        }
        return new Conditions<>(joined);
    }

    /** Appends {@code WHERE} and the conditions, if there are any. */
    public void appendTo(SqlText sql) {
        String word = " WHERE ";
        for (Condition<R> each : all) {
            sql.append(word);
            SqlPart.append(each, sql);
            word = " AND ";
        }
    }

    /** Returns the number of conditions, in words. */
    @Override
    public String toString() {
        return all.isEmpty() ? "every row" : all.size() == 1 ? "1 condition" : all.size() + " conditions";
    }

    /** Returns the arguments of a method that takes at least one as a list. */
    @SafeVarargs
    public static <T> List<T> listOf(T first, T... more) {
        List<T> list = new ArrayList<>(more.length + 1);
        list.add(first);
        for (T each : more) {
            list.add(each);
        }
        return list;
    }
}
