package io.doctable.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A foreign key of a table over one or more columns, inside {@link DocTable#foreignKeys}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface ForeignKey {
    /** This table's columns, in order. */
    String[] columns();

    /** The record whose table is referenced. */
    Class<?> references();

    /** The referenced columns, in the order of {@link #columns}; empty for the referenced table's primary key. */
    String[] referencedColumns() default {};

    /** The constraint's name; empty for one made of the table's and the columns' names. */
    String name() default "";

    /** What happens to this row when the referenced row is deleted. */
    ReferenceAction onDelete() default ReferenceAction.NO_ACTION;

    /** What happens to this row when the referenced key is changed. */
    ReferenceAction onUpdate() default ReferenceAction.NO_ACTION;

    /** Whether an index is made; none is when the columns already lead an index, unique or primary key. */
    boolean index() default true;
}
