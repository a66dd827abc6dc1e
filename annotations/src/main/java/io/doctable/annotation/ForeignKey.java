package io.doctable.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a foreign key over one or more columns, inside {@link DocTable#foreignKeys}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface ForeignKey {
    /** This table's columns, in order. */
    String[] columns();

    /** The record whose table is referenced. */
    Class<?> references();

    /** The referenced columns, in the order of {@link #columns}; by default the referenced table's primary key. */
    String[] referencedColumns() default {};

    /** The constraint's name; by default built from the names of the table and the columns. */
    String name() default "";

    /** What happens to this row if the referenced row is deleted. */
    ReferenceAction onDelete() default ReferenceAction.NO_ACTION;

    /** What happens to this row if the referenced key changes. */
    ReferenceAction onUpdate() default ReferenceAction.NO_ACTION;

    /**
     * Whether an index over the columns is created; none is created if an index, unique constraint or primary key
     * already begins with them.
     */
    boolean index() default true;
}
