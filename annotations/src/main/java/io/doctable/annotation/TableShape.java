package io.doctable.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What another compilation must know of a table; the processor puts it on the generated descriptor {@code XTable}.
 *
 * <p>A record that is read from a class file is known only by this shape, for javac 17 does not show a class file's
 * annotations on types. Not for use by hand.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TableShape {
    /** The table's name. */
    String name();

    /** The table's schema; empty for the connection's default schema. */
    String schema() default "";

    /** The columns, in order. */
    ColumnShape[] columns();

    /** The names of the primary key's columns, in order; empty when there is none. */
    String[] primaryKey() default {};

    /** The unique constraints, by columns; those of one column are listed here too. */
    Unique[] uniques() default {};
}
