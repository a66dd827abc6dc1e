package io.doctable.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares an index of a table, inside {@link DocTable#indexes}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Index {
    /**
     * The column names, in order; each may be followed by {@code asc} or {@code desc} and by {@code nulls first} or
     * {@code nulls last}, as in {@code "published_at desc nulls last"}.
     */
    String[] columns();

    /** The index's name; by default built from the names of the table and the columns. */
    String name() default "";

    /** Whether the index is unique: no two rows that satisfy {@link #where} may hold the same values. */
    boolean unique() default false;

    /** The SQL condition of a partial index: the index contains only rows that satisfy it. By default all rows. */
    String where() default "";
}
