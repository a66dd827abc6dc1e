package io.doctable.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says about one component's column what its Java type does not say.
 *
 * <p>Every attribute is optional; a component without {@code @Column} is a column all the same.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Column {
    /** The column's name; empty for the snake_case of the component's name. */
    String name() default "";

    /** The column's type in the table's DDL, verbatim; it never changes how values are converted. Empty for the default. */
    String type() default "";

    /** The largest number of code points of a text, 1 or more; -1 for no limit. */
    int length() default -1;

    /** The number of decimal digits of a {@code BigDecimal} or {@code BigInteger}, 1 or more; -1 for no limit. */
    int precision() default -1;

    /** The number of digits after the decimal point of a {@code BigDecimal}, 0 to precision; -1 for not fixed. */
    int scale() default -1;

    /** Whether no two rows may hold the same value. */
    boolean unique() default false;

    /** Whether an index over this column is made. */
    boolean index() default false;

    /** An SQL expression that the database uses when a row is inserted without this column; empty for none. */
    String defaultSql() default "";

    /**
     * An SQL condition that every row must meet, as in {@code "price >= 0"}; empty for none. In an {@link Embeddable}
     * record it names the record's own columns without the prefix that they get where the record is embedded.
     */
    String check() default "";

    /** The collation that sorts and compares this column; empty for the database's. */
    String collation() default "";

    /** Whether an insert sends this column; if not, the database fills it. */
    boolean insertable() default true;

    /** Whether an update sends this column. */
    boolean updatable() default true;

    /** Whether the value is kept out of every log line and exception message. */
    boolean sensitive() default false;

    /**
     * The name this column had before it was renamed; empty for none. A table that still has it is reported with the
     * statement that renames it, which {@code engine.repair(table).renameColumns()} runs.
     */
    String renamedFrom() default "";

    /** A comment stored with the column where the database can. */
    String comment() default "";
}
