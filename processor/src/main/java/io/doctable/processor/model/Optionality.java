package io.doctable.processor.model;

/** Which {@code java.util.Optional} type, if any, a component wraps its value in. */
public enum Optionality {
    /** None: the component's type is the value's type. */
    NONE,
    /** {@code Optional<T>}. */
    OPTIONAL,
    /** {@code OptionalInt}. */
    OPTIONAL_INT,
    /** {@code OptionalLong}. */
    OPTIONAL_LONG,
    /** {@code OptionalDouble}. */
    OPTIONAL_DOUBLE
}
