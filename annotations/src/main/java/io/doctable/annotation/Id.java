package io.doctable.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the component that is the table's primary key. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Id {
    /**
     * Whether the id is generated: an integer, or a value record of one, by the database's identity; a {@code UUID} as
     * version 7 by the client.
     */
    boolean generated() default false;
}
