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

    /**
     * Whether a generated integer may be given again after its row was deleted. It saves SQLite a second table to look
     * at and to write with each insert, which is then up to 1.4 times as fast: the new id is the largest in the table plus
     * one, so if the row with the largest id is deleted, the next row gets its id. Leave it false if anything outside of
     * the table keeps ids, such as a log, a URL or another system. Has no effect on PostgreSQL, which never gives an id
     * twice.
     */
    boolean reuse() default false;
}
