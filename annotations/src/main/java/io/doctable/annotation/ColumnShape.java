package io.doctable.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes one column in a {@link TableShape}. Written by the processor only. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface ColumnShape {
    /** The column's name. */
    String name();

    /**
     * The component's name; dots separate the names of embedded records, as in {@code "address.street"}. By default the
     * column's name.
     */
    String component() default "";

    /** The Java type as source text with full names, as in {@code "java.lang.String"}. */
    String javaType();

    /** The name of the scalar type that the column stores, as in {@code "LONG"}. */
    String storage();

    /** Whether the column may be NULL. */
    boolean nullable() default false;

    /** Whether the database or the client generates the value. */
    boolean generated() default false;

    /** Whether the column is the primary key or part of it. */
    boolean key() default false;

    /** Whether the column alone is unique. */
    boolean unique() default false;

    /** The number of decimal digits; -1 for no limit. */
    int precision() default -1;

    /** The number of digits after the decimal point; -1 if not fixed. */
    int scale() default -1;

    /** Whether the value is hidden in logs and exception messages. */
    boolean sensitive() default false;
}
