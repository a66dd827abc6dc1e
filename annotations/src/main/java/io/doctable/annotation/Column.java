package io.doctable.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Configures the column of a component.
 *
 * <p>Every attribute is optional; a component without {@code @Column} is a column with the defaults.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Column {
    /** The column's name; by default the component's name in snake_case. */
    String name() default "";

    /** The column's type in the table's DDL, verbatim; it never changes how values are converted. Empty for the default. */
    String type() default "";

    /** The maximum length of a text in code points, 1 or more; -1 (the default) for no limit. */
    int length() default -1;

    /**
     * The number of decimal digits of a {@code BigDecimal} or {@code BigInteger}, 1 or more; -1 (the default) for no
     * limit.
     */
    int precision() default -1;

    /**
     * The number of digits after the decimal point of a {@code BigDecimal}, 0 to precision; -1 (the default) if not
     * fixed.
     */
    int scale() default -1;

    /** Whether the column has a unique constraint. */
    boolean unique() default false;

    /** Whether the column has an index. */
    boolean index() default false;

    /**
     * The SQL expression of the column's default, which the database uses if an insert omits the column; empty for
     * none.
     */
    String defaultSql() default "";

    /**
     * The SQL condition of a check that every row must satisfy, as in {@code "price >= 0"}; empty for none. In an
     * {@link Embeddable} record the condition uses the record's column names without the prefix that {@link Embedded}
     * adds.
     */
    String check() default "";

    /** The collation that sorts and compares this column; by default the database's. */
    String collation() default "";

    /** Whether inserts write this column; if not, the database fills it. */
    boolean insertable() default true;

    /** Whether updates write this column. */
    boolean updatable() default true;

    /** Whether the value is hidden in logs and exception messages. */
    boolean sensitive() default false;

    /**
     * The column's name before it was renamed; empty for none. If a table still has the old name, the mismatch report
     * contains the statement that renames it, and {@code engine.repair(table).renameColumns()} runs it.
     */
    String renamedFrom() default "";

    /** The column's comment, stored if the database supports comments. */
    String comment() default "";
}
