package io.doctable.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Maps a record to a table: each component is a column, in the order of declaration.
 *
 * <p>For a record {@code Article} the processor generates the descriptor {@code ArticleTable}, the DAO {@code
 * ArticleDao} and, if the database or the runtime generates a component, the insert type {@code NewArticle}. They have
 * the record's package and visibility. Components of reference types are NOT NULL unless they carry an annotation named
 * {@code Nullable} or are {@code Optional}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface DocTable {
    /** The table's name; by default the record's simple name in snake_case. */
    String name() default "";

    /**
     * The table's schema, which must exist: DocTable creates tables, not schemas. On SQLite, the name of an attached
     * database. By default the connection's default schema.
     */
    String schema() default "";

    /** The columns of a primary key over several columns, in order; use {@link Id} for a key of one column. */
    String[] primaryKey() default {};

    /** Indexes over one or more columns. */
    Index[] indexes() default {};

    /** Unique constraints over one or more columns. */
    Unique[] uniques() default {};

    /** Check constraints of the table. */
    Check[] checks() default {};

    /** Foreign keys over one or more columns; {@link References} is the short form for one column. */
    ForeignKey[] foreignKeys() default {};

    /** The table's comment, stored if the database supports comments. */
    String comment() default "";

    /** Whether SQLite creates the table as {@code STRICT} and rejects values of a wrong type; true by default. */
    boolean strict() default true;

    /** Whether SQLite creates the table {@code WITHOUT ROWID}; requires a primary key that is not generated. */
    boolean withoutRowid() default false;
}
