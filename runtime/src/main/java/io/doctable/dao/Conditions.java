package io.doctable.dao;

import io.doctable.dialect.SqlText;
import io.doctable.table.Condition;
import io.doctable.table.OptionalCondition;
import java.util.ArrayList;
import java.util.List;

/** Conditions that must all be true. */
record Conditions<R>(List<Condition<R>> all) {
    static <R> Conditions<R> none() {
        return new Conditions<>(List.of());
    }

    /** These conditions, of which there must be one, for a change that forgot its conditions would hit every row. */
    static <R> Conditions<R> atLeastOne(List<Condition<R>> conditions) {
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException("where(…) was given no condition; every row is meant by all()");
        }
        return new Conditions<>(List.copyOf(conditions));
    }

    /** These and those that are there among {@code more}. */
    Conditions<R> and(List<? extends OptionalCondition<R>> more) {
        List<Condition<R>> joined = new ArrayList<>(all);
        for (OptionalCondition<R> each : more) {
            each.asOptional().ifPresent(joined::add);
        }
        return new Conditions<>(joined);
    }

    /** Appends {@code WHERE} and the conditions, if there are any. */
    void appendTo(SqlText sql) {
        String word = " WHERE ";
        for (Condition<R> each : all) {
            sql.append(word);
            each.appendTo(sql);
            word = " AND ";
        }
    }

    /** How many there are, in words. */
    @Override
    public String toString() {
        return all.isEmpty() ? "every row" : all.size() == 1 ? "1 condition" : all.size() + " conditions";
    }

    /** The arguments of a method that takes at least one. */
    @SafeVarargs
    static <T> List<T> listOf(T first, T... more) {
        List<T> list = new ArrayList<>(more.length + 1);
        list.add(first);
        for (T each : more) {
            list.add(each);
        }
        return list;
    }
}
