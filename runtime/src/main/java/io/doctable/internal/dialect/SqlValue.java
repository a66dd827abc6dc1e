package io.doctable.internal.dialect;

import io.doctable.row.Bind;
import io.doctable.row.RowBinder;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the user passes for a parameter of raw SQL: a value, or a collection, whose elements are copied. Its type is known
 * to be one that can be sent.
 */
public final class SqlValue {
    /** One element for a value; the elements of a collection, which may be none. */
    private final List<Element> elements;

    private SqlValue(List<Element> elements) {
        this.elements = elements;
    }

    /**
     * Returns values by the names of their parameters.
     *
     * @throws IllegalArgumentException if values of this class cannot be sent; the message does not show the value
     */
    public static Map<String, SqlValue> named(Map<String, ? extends @Nullable Object> values) {
        Map<String, SqlValue> named = new LinkedHashMap<>();
        values.forEach((name, value) -> named.put(name, of(":" + name, value)));
        return named;
    }

    /**
     * Returns values in the order of their parameters.
     *
     * @throws IllegalArgumentException if values of this class cannot be sent; the message does not show the value
     */
    public static List<SqlValue> ordered(@Nullable Object... values) {
        return Arrays.stream(values).map(value -> of("?", value)).toList();
    }

    private static SqlValue of(String parameter, @Nullable Object value) {
        if (!(value instanceof Collection<?> collection)) {
            return new SqlValue(List.of(Element.of(parameter, value, null)));
        }
        List<Element> elements = new ArrayList<>(collection.size());
        Element before = null;
        for (Object each : collection) {
            before = Element.of(parameter, each, before);
            elements.add(before);
        }
        return new SqlValue(elements);
    }

    /** Returns whether it is an empty collection. */
    boolean isEmpty() {
        return elements.isEmpty();
    }

    List<Element> elements() {
        return elements;
    }

    /** Shows no value. */
    @Override
    public String toString() {
        return elements.size() == 1 ? "?" : elements.size() + " values";
    }

    /**
     * One value to send.
     *
     * @param place the parameter as a column, for messages and listeners
     * @param binder writes the value
     * @param typed whether the user gave the type
     */
    record Element(ColumnSchema place, RowBinder binder, boolean typed) {
        /** Returns the element that follows {@code before} in a collection, or the only one. */
        static Element of(String parameter, @Nullable Object value, @Nullable Element before) {
            if (value instanceof Bind<?> bind) {
                return new Element(place(parameter, bind.dataType(), before), bind.binder(), true);
            }
            DataType type = LooseValue.dataType(parameter, value);
            return new Element(place(parameter, type, before), LooseValue.binder(parameter, value), false);
        }

        private static ColumnSchema place(String parameter, DataType type, @Nullable Element before) {
            if (before != null && before.place.type().equals(type)) {
                return before.place;
            }
            // Which column the value is compared with is unknown, so it may be a secret.
            return ColumnSchema.builder(parameter, type).nullable().sensitive().build();
        }
    }
}
