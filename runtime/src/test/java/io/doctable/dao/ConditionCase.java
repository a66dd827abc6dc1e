package io.doctable.dao;

import io.doctable.sample.Specimen;
import io.doctable.table.Column;
import io.doctable.table.Condition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A condition, and what it means in Java.
 *
 * @param meaning true, false, or null where SQL says neither
 */
record ConditionCase(String name, Condition<Specimen> condition, Function<Specimen, @Nullable Boolean> meaning) {

    /** A test of a column's value; neither true nor false for NULL. */
    static <T> ConditionCase of(
            String name, Condition<Specimen> condition, Function<Specimen, @Nullable T> value, Predicate<T> test) {
        return new ConditionCase(name, condition, row -> {
            T present = value.apply(row);
            return present == null ? null : test.test(present);
        });
    }

    /** The comparisons by size that every column has, with each of those values. */
    static <T> List<ConditionCase> comparisons(
            Column<Specimen, T> column, Function<Specimen, @Nullable T> value, List<T> values, Comparator<T> order) {
        List<ConditionCase> cases = new ArrayList<>();
        for (T each : values) {
            cases.add(of(column + " = " + each, column.eq(each), value, v -> order.compare(v, each) == 0));
            cases.add(of(column + " <> " + each, column.ne(each), value, v -> order.compare(v, each) != 0));
            cases.add(of(column + " < " + each, column.lt(each), value, v -> order.compare(v, each) < 0));
            cases.add(of(column + " <= " + each, column.le(each), value, v -> order.compare(v, each) <= 0));
            cases.add(of(column + " > " + each, column.gt(each), value, v -> order.compare(v, each) > 0));
            cases.add(of(column + " >= " + each, column.ge(each), value, v -> order.compare(v, each) >= 0));
            T high = values.get(values.size() / 2);
            cases.add(of(
                    column + " between " + each + " and " + high,
                    column.between(each, high),
                    value,
                    v -> order.compare(v, each) >= 0 && order.compare(v, high) <= 0));
        }
        for (int size = 1; size <= values.size(); size++) {
            List<T> some = values.subList(0, size);
            Predicate<T> among = v -> some.stream().anyMatch(each -> order.compare(v, each) == 0);
            cases.add(of(column + " in " + some, column.in(some), value, among));
            cases.add(of(column + " not in " + some, column.notIn(some), value, among.negate()));
        }
        cases.add(new ConditionCase(column + " in nothing", column.in(List.of()), row -> false));
        cases.add(new ConditionCase(column + " not in nothing", column.notIn(List.of()), row -> true));
        cases.addAll(nulls(column, value));
        return cases;
    }

    /** The questions for NULL. */
    static <T> List<ConditionCase> nulls(Column<Specimen, T> column, Function<Specimen, @Nullable T> value) {
        return List.of(
                new ConditionCase(column + " is null", column.isNull(), row -> value.apply(row) == null),
                new ConditionCase(column + " is not null", column.isNotNull(), row -> value.apply(row) != null));
    }

    /** Texts by their code points. */
    static int byCodePoints(String a, String b) {
        int[] left = a.codePoints().toArray();
        int[] right = b.codePoints().toArray();
        return Arrays.compare(left, right);
    }

    /** Decimal numbers by value. */
    static int byValue(BigDecimal a, BigDecimal b) {
        return a.compareTo(b);
    }

    /** The opposite: unknown stays unknown. */
    ConditionCase not() {
        return new ConditionCase("not (" + name + ")", condition.not(), row -> {
            Boolean truth = meaning.apply(row);
            return truth == null ? null : !truth;
        });
    }

    ConditionCase and(ConditionCase other) {
        return new ConditionCase("(" + name + " and " + other.name + ")", condition.and(other.condition), row -> {
            Boolean a = meaning.apply(row);
            Boolean b = other.meaning.apply(row);
            return (Boolean.FALSE.equals(a) || Boolean.FALSE.equals(b))
                    ? Boolean.FALSE
                    : (a == null || b == null) ? null : Boolean.TRUE;
        });
    }

    ConditionCase or(ConditionCase other) {
        return new ConditionCase("(" + name + " or " + other.name + ")", condition.or(other.condition), row -> {
            Boolean a = meaning.apply(row);
            Boolean b = other.meaning.apply(row);
            return (Boolean.TRUE.equals(a) || Boolean.TRUE.equals(b))
                    ? Boolean.TRUE
                    : (a == null || b == null) ? null : Boolean.FALSE;
        });
    }

    /** Whether SQL takes the row. */
    boolean takes(Specimen row) {
        return Boolean.TRUE.equals(meaning.apply(row));
    }
}
