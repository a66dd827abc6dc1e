package io.doctable.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares the component as a foreign key to another record's table. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface References {
    /** The record whose table is referenced. */
    Class<?> value();

    /** The referenced column, a primary key or unique column; by default the table's id. */
    String column() default "";

    /** What happens to this row if the referenced row is deleted. */
    ReferenceAction onDelete() default ReferenceAction.NO_ACTION;

    /** What happens to this row if the referenced key changes. */
    ReferenceAction onUpdate() default ReferenceAction.NO_ACTION;

    /**
     * Whether an index over the column is created; none is created if an index, unique constraint or primary key
     * already begins with it.
     */
    boolean index() default true;
}
