package io.doctable.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record that holds the rows of a query: each component is read from the column that has its name.
 *
 * <p>For a record {@code TopCustomer} the processor generates {@code TopCustomerProjection}, whose constant {@code
 * PROJECTION} is passed to {@code query} with raw SQL, and to {@code select} if the record is a projection {@link #of}
 * a table. Components may have every type that a {@link DocTable} record stores, and the annotations {@link Column}
 * (with {@code name}, {@code precision}, {@code scale} and {@code sensitive}), {@link Convert}, {@link Embedded} and
 * {@link Json}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Projection {
    /**
     * The record with {@link DocTable} whose columns the components are. A component is the column of the table's
     * component with the same name, or else the column with its name; {@link Column#name} names the column directly.
     * The compiler checks that the column exists, and that its values and its NULLs can be read. By default a
     * projection belongs to no table and is read from raw SQL only.
     */
    Class<?> of() default void.class;
}
