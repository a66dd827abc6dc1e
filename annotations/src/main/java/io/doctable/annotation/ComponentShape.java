package io.doctable.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Holds the annotations of one component in an {@link EmbeddableShape}. Written by the processor only. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface ComponentShape {
    /** The component's name. */
    String name();

    /** Whether the component carries an annotation named {@code Nullable}. */
    boolean nullable() default false;

    /** Whether the elements of the component's list or array carry an annotation named {@code Nullable}. */
    boolean nullableElements() default false;

    /** The component's {@link Column}, if any. */
    Column[] column() default {};

    /** The component's {@link OnDialect}s. */
    OnDialect[] onDialect() default {};

    /** The component's {@link References}, if any. */
    References[] references() default {};

    /** The component's {@link Json}, if any. */
    Json[] json() default {};

    /** The component's {@link Convert}, if any. */
    Convert[] convert() default {};

    /** The component's {@link Embedded}, if any. */
    Embedded[] embedded() default {};
}
