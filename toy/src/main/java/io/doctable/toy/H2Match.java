package io.doctable.toy;

import io.doctable.internal.dialect.AsciiCase;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.TextMatch;
import io.doctable.row.RowBinder;
import io.doctable.schema.ColumnSchema;

/** Text conditions as H2 spells them; its {@code lower} would change all letters, not only those of ASCII. */
final class H2Match {
    private static final String LOWER = ", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')";

    private H2Match() {}

    static void append(SqlText sql, ColumnSchema column, TextMatch match, String pattern, boolean ignoreCase) {
        String wanted = ignoreCase ? AsciiCase.lower(pattern) : pattern;
        RowBinder value = out -> out.setString(wanted);
        switch (match) {
            case EQUALS -> text(sql, column, ignoreCase).append(" = ").bind(column, value);
            case CONTAINS ->
                text(sql.append("locate(").bind(column, value).append(", "), column, ignoreCase)
                        .append(") > 0");
            case STARTS_WITH -> part("left", sql, column, value, ignoreCase);
            case ENDS_WITH -> part("right", sql, column, value, ignoreCase);
            case LIKE ->
                text(sql, column, ignoreCase)
                        .append(" LIKE ")
                        .bind(column, value)
                        .append(" ESCAPE '\\'");
        }
    }

    private static void part(String which, SqlText sql, ColumnSchema column, RowBinder value, boolean ignoreCase) {
        text(sql.append(which).append("("), column, ignoreCase)
                .append(", char_length(")
                .bind(column, value)
                .append(")) = ")
                .bind(column, value);
    }

    private static SqlText text(SqlText sql, ColumnSchema column, boolean ignoreCase) {
        return ignoreCase ? sql.append("translate(").column(column).append(LOWER) : sql.column(column);
    }
}
