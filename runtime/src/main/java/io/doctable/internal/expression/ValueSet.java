package io.doctable.internal.expression;

import io.doctable.error.UnsupportedByDialectException;
import io.doctable.internal.dialect.ListedValues;
import io.doctable.internal.dialect.SqlPart;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.ValuePart;
import io.doctable.row.ColumnType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Builds the SQL of {@code IN} and {@code NOT IN} for any number of values, with few different statement texts. */
public final class ValueSet<T> implements SqlPart, ListedValues {
    private final ValuePart<T> value;
    private final List<T> values;
    private final boolean in;

    /** @param values none of them null */
    public ValueSet(ValuePart<T> value, Collection<? extends T> values, boolean in) {
        this.value = value;
        this.values = new ArrayList<>(values);
        this.in = in;
    }

    /**
     * Returns the arguments of a method that takes at least one as a list; keeps nulls so that the set can report them.
     */
    @SafeVarargs
    public static <T> List<T> listOf(T first, T... more) {
        List<T> list = new ArrayList<>(more.length + 1);
        list.add(first);
        for (T each : more) {
            list.add(each);
        }
        return list;
    }

    @Override
    public void appendTo(SqlText sql) {
        if (values.isEmpty()) {
            sql.append(in ? "1 = 0" : "1 = 1");
        } else {
            sql.dialect().dml().in(sql, this, in);
        }
    }

    @Override
    public ValuePart<?> value() {
        return value;
    }

    @Override
    public int size() {
        return values.size();
    }

    @Override
    public void bindList(SqlText sql, int from, int to) {
        ColumnType<List<T>> list = ColumnType.listOf(value.type());
        List<T> bound = values.subList(from, to);
        sql.bind(value.place(), out -> list.write(out, bound));
    }

    @Override
    public void bindEach(SqlText sql, int most) {
        if (values.size() > most) {
            throw new UnsupportedByDialectException(
                    sql.dialect().name() + " accepts at most " + most + " values of "
                            + sql.table().qualifiedName() + "." + value.place().name() + " in one condition, not "
                            + values.size() + "; split the values over several queries",
                    null,
                    null);
        }
        // Filled up to the next power of two with the last value, which changes nothing.
        int slots = values.size() == 1 ? 1 : Integer.highestOneBit(values.size() - 1) * 2;
        for (int i = 0; i < Math.min(slots, most); i++) {
            T each = values.get(Math.min(i, values.size() - 1));
            sql.append(i == 0 ? "" : ", ")
                    .bind(value.place(), out -> value.type().write(out, each));
        }
    }
}
