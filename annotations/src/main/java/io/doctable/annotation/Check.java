package io.doctable.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A check constraint of a table, inside {@link DocTable#checks}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Check {
    /** The SQL condition that every row must satisfy, as in {@code "valid_from < valid_to"}. */
    String sql();

    /** The constraint's name; by default built from the table's name and a number. */
    String name() default "";
}
