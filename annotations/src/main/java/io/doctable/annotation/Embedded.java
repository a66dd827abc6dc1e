package io.doctable.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Embeds an {@link Embeddable} record: the components of the embedded record become columns of this table.
 *
 * <p>A nullable embedded component makes all its columns nullable and is null if all of them are NULL. A compile error
 * therefore rejects a nullable embedded record whose components are all nullable.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Embedded {
    /** The prefix of the embedded columns' names, as in {@code "billing_"}; by default none. */
    String prefix() default "";
}
