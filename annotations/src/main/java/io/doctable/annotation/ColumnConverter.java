package io.doctable.annotation;

/**
 * Turns a component's value into what its column stores, and back; named by {@link Convert}.
 *
 * <p>One instance serves all threads. It never sees null: a null component is SQL NULL.
 *
 * @param <J> the component's type
 * @param <S> the type the column stores, one of the scalar types
 */
public interface ColumnConverter<J, S> {
    /** Returns what the column stores for the value; neither is null. */
    S toColumn(J value);

    /** Returns the component's value for what the column holds; neither is null. */
    J fromColumn(S stored);
}
