package io.doctable.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a unique constraint of a table, inside {@link DocTable#uniques}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Unique {
    /** The column names, in order. */
    String[] columns();

    /** The constraint's name; by default built from the names of the table and the columns. */
    String name() default "";
}
