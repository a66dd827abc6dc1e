package io.doctable.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An index of a table, inside {@link DocTable#indexes}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Index {
    /**
     * The column names, in order; each may be followed by {@code asc} or {@code desc} and by {@code nulls first} or
     * {@code nulls last}, as in {@code "published_at desc nulls last"}.
     */
    String[] columns();

    /** The index's name; empty for one made of the table's and the columns' names. */
    String name() default "";

    /** Whether no two rows, among those that meet {@link #where}, may hold the same values. */
    boolean unique() default false;

    /** An SQL condition: only rows that meet it are in the index. Empty for all rows. */
    String where() default "";
}
