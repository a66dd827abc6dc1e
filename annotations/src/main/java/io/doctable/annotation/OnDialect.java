package io.doctable.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Overrides {@link Column} on one database: each attribute that is not empty replaces the column's there. */
@Repeatable(OnDialect.Several.class)
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface OnDialect {
    /**
     * The dialect's name, as in an engine URL: {@code "sqlite"} or {@code "postgresql"}. Any other name is a compile error.
     */
    String value();

    /** The column type in this database's DDL; empty for that of {@link Column#type}. */
    String type() default "";

    /** The default expression on this database; by default {@link Column#defaultSql}. */
    String defaultSql() default "";

    /** The check condition on this database; by default {@link Column#check}. */
    String check() default "";

    /** The collation on this database; by default {@link Column#collation}. */
    String collation() default "";

    /** The container of several {@link OnDialect} on one component; created by javac. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
    @interface Several {
        /** The annotations, in source order. */
        OnDialect[] value();
    }
}
