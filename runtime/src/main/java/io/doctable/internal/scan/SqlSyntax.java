package io.doctable.internal.scan;

/**
 * Where databases differ in how SQL is cut into words, texts and comments.
 *
 * @param brackets whether {@code [a name]} is a quoted name, and not a place in an array
 * @param backticks whether {@code `a name`} is a quoted name, and not an operator
 * @param escapes whether a backslash escapes inside {@code E'…'}
 * @param dollarQuotes whether {@code $tag$…$tag$} is a text
 * @param nestedComments whether a comment may hold comments
 * @param returnEndsComment whether a lone carriage return ends a comment of one line
 * @param parameterSigns with what names of the database's own parameters begin, such as {@code @name}
 */
public record SqlSyntax(
        boolean brackets,
        boolean backticks,
        boolean escapes,
        boolean dollarQuotes,
        boolean nestedComments,
        boolean returnEndsComment,
        String parameterSigns) {
    /** As SQLite reads. */
    public static final SqlSyntax SQLITE = new SqlSyntax(true, true, false, false, false, false, "$@");
    /** As PostgreSQL reads. */
    public static final SqlSyntax POSTGRESQL = new SqlSyntax(false, false, true, true, true, true, "");
}
