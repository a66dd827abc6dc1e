package io.doctable.conformance.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks into records: compares them to the last bit, arrays by content, and copies them with one value changed. */
public final class Rows {
    private Rows() {}

    /** Fails unless both hold the same values: -0.0 is not 0.0, 1.0 is not 1.00, arrays are what they contain. */
    public static void assertSame(Record actual, Record expected) {
        assertThat(values(actual)).isEqualTo(values(expected));
    }

    /** The components by name. */
    public static Map<String, @Nullable Object> values(Record row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            values.put(component.getName(), comparable(value(row, component)));
        }
        return values;
    }

    /** A copy of the row in which one component holds another value. */
    public static <R extends Record> R with(R row, String name, @Nullable Object value) {
        @SuppressWarnings("unchecked") // a record's class is final
        Class<R> type = (Class<R>) row.getClass();
        List<Class<?>> types = new ArrayList<>();
        List<@Nullable Object> values = new ArrayList<>();
        boolean found = false;
        for (RecordComponent component : type.getRecordComponents()) {
            boolean wanted = component.getName().equals(name);
            found |= wanted;
            types.add(component.getType());
            values.add(wanted ? value : value(row, component));
        }
        assertThat(found).as("a component %s in %s", name, type).isTrue();
        try {
            return type.getDeclaredConstructor(types.toArray(Class<?>[]::new)).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object value(Record row, RecordComponent component) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object comparable(@Nullable Object value) {
        if (value == null || !value.getClass().isArray()) {
            return value;
        }
        List<@Nullable Object> elements = new ArrayList<>();
        for (int i = 0; i < Array.getLength(value); i++) {
            elements.add(Array.get(value, i));
        }
        return elements;
    }
}
