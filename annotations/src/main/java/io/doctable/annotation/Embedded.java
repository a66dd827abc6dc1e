package io.doctable.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component's record, an {@link Embeddable} one, is no column of its own: its components become columns here.
 *
 * <p>A nullable embedded component makes all its columns nullable, and is null when all of them are NULL; therefore one
 * whose components are all nullable themselves is refused.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Embedded {
    /** What is put before each of its column names, as in {@code "billing_"}. */
    String prefix() default "";
}
