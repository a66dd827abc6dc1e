package io.doctable.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes a table for other compilations; the processor puts it on a nested type of the generated descriptor
 * {@code XTable}.
 *
 * <p>A record in a class file is known only by this shape, because javac 17 does not report a class file's annotations
 * on types. Written by the processor only.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TableShape {
    /** The table's name. */
    String name();

    /** The table's schema; by default the connection's default schema. */
    String schema() default "";

    /** The columns, in order. */
    ColumnShape[] columns();

    /** The names of the primary key's columns, in order; empty if there is none. */
    String[] primaryKey() default {};

    /** The unique constraints, by columns, including those of one column. */
    Unique[] uniques() default {};
}
