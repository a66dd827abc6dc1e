package io.doctable.annotation;

/**
 * Converts a component's value to the stored value of its column and back; used by {@link Convert}.
 *
 * <p>One instance serves all threads. It never receives null: a null component is stored as SQL NULL.
 *
 * @param <J> the component's type
 * @param <S> the type the column stores, one of the scalar types
 */
public interface ColumnConverter<J, S> {
    /** Returns the stored value for a component's value; neither is null. */
    S toColumn(J value);

    /** Returns the component's value for a stored value; neither is null. */
    J fromColumn(S stored);
}
