package io.doctable.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record the description of a table: its components are the columns, one after the other.
 *
 * <p>For a record {@code Article} the processor generates, into the record's own package and with its visibility, the
 * descriptor {@code ArticleTable}, the insert shape {@code NewArticle} (when the database or the runtime fills a
 * component) and the typed {@code ArticleDao}. Components of reference types are NOT NULL unless they carry an
 * annotation named {@code Nullable} or are {@code Optional}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface DocTable {
    /** The table's name; empty for the snake_case of the record's simple name. */
    String name() default "";

    /**
     * The schema the table lives in, which must exist: DocTable creates tables, not schemas. On SQLite the name of an
     * attached database. Empty for the connection's default schema.
     */
    String schema() default "";

    /** The primary key's columns, in order, for a key of several columns; a key of one column is {@link Id}. */
    String[] primaryKey() default {};

    /** Indexes over one or more columns. */
    Index[] indexes() default {};

    /** Unique constraints over one or more columns. */
    Unique[] uniques() default {};

    /** Check constraints of the table. */
    Check[] checks() default {};

    /** Foreign keys over one or more columns; a key of one column is {@link References}. */
    ForeignKey[] foreignKeys() default {};

    /** A comment stored with the table where the database can. */
    String comment() default "";

    /** Whether SQLite creates the table as {@code STRICT}, refusing values of a wrong type. */
    boolean strict() default true;

    /** Whether SQLite creates the table {@code WITHOUT ROWID}; needs a primary key that is not generated. */
    boolean withoutRowid() default false;
}
