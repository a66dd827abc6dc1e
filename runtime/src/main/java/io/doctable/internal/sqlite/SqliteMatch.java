package io.doctable.internal.sqlite;

import io.doctable.internal.dialect.AsciiCase;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.TextMatch;
import io.doctable.row.RowBinder;
import io.doctable.schema.ColumnSchema;

/** Text conditions as SQLite spells them; its LIKE would ignore the case of ASCII letters always. */
final class SqliteMatch {
    private SqliteMatch() {}

    static void append(SqlText sql, ColumnSchema column, TextMatch match, String pattern, boolean ignoreCase) {
        String wanted = ignoreCase ? AsciiCase.lower(pattern) : pattern;
        RowBinder value = out -> out.setString(wanted);
        switch (match) {
            case EQUALS -> text(sql, column, ignoreCase).append(" = ").bind(column, value);
            case CONTAINS ->
                text(sql.append("instr("), column, ignoreCase)
                        .append(", ")
                        .bind(column, value)
                        .append(") > 0");
            case STARTS_WITH ->
                text(sql.append("substr("), column, ignoreCase)
                        .append(", 1, length(")
                        .bind(column, value)
                        .append(")) = ")
                        .bind(column, value);
            case ENDS_WITH ->
                // Counted from the front, for the last 0 characters would be all of them.
                text(sql.append("substr("), column, ignoreCase)
                        .append(", length(")
                        .column(column)
                        .append(") - length(")
                        .bind(column, value)
                        .append(") + 1) = ")
                        .bind(column, value);
            case LIKE -> {
                String glob = glob(wanted);
                text(sql, column, ignoreCase).append(" GLOB ").bind(column, out -> out.setString(glob));
            }
        }
    }

    private static SqlText text(SqlText sql, ColumnSchema column, boolean ignoreCase) {
        return ignoreCase ? sql.append("lower(").column(column).append(")") : sql.column(column);
    }

    /** A LIKE pattern as one for GLOB, which respects case. */
    private static String glob(String like) {
        StringBuilder glob = new StringBuilder(like.length());
        for (int i = 0; i < like.length(); i++) {
            char c = like.charAt(i);
            if (c == '%') {
                glob.append('*');
            } else if (c == '_') {
                glob.append('?');
            } else {
                if (c == '\\' && i + 1 < like.length()) {
                    c = like.charAt(++i);
                }
                if (c == '*' || c == '?' || c == '[') {
                    glob.append('[').append(c).append(']');
                } else {
                    glob.append(c);
                }
            }
        }
        return glob.toString();
    }
}
