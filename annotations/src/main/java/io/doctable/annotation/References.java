package io.doctable.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the component a foreign key to another record's table.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface References {
    /** The record whose table is referenced. */
    Class<?> value();

    /** The referenced column, a primary key or unique column; empty for the table's id. */
    String column() default "";

    /** What happens to this row when the referenced row is deleted. */
    ReferenceAction onDelete() default ReferenceAction.NO_ACTION;

    /** What happens to this row when the referenced key is changed. */
    ReferenceAction onUpdate() default ReferenceAction.NO_ACTION;

    /** Whether an index is made; none is when the column already leads an index, unique or primary key. */
    boolean index() default true;
}
