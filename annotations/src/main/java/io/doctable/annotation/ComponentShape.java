package io.doctable.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One component in an {@link EmbeddableShape}: what stood on it. Not for use by hand.
 */
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

    /** The component's {@link Column}, or none. */
    Column[] column() default {};

    /** The component's {@link OnDialect}s. */
    OnDialect[] onDialect() default {};

    /** The component's {@link References}, or none. */
    References[] references() default {};

    /** The component's {@link Json}, or none. */
    Json[] json() default {};

    /** The component's {@link Convert}, or none. */
    Convert[] convert() default {};

    /** The component's {@link Embedded}, or none. */
    Embedded[] embedded() default {};
}
