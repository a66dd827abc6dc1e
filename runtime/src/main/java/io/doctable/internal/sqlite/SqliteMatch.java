package io.doctable.internal.sqlite;

import io.doctable.internal.dialect.AsciiCase;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.TextMatch;
import io.doctable.internal.dialect.ValuePart;
import io.doctable.row.RowBinder;

/** Text conditions as SQLite spells them; its LIKE would ignore the case of ASCII letters always. */
final class SqliteMatch {
    private SqliteMatch() {}

    static void append(SqlText sql, ValuePart<?> operand, TextMatch match, String pattern, boolean ignoreCase) {
        String wanted = ignoreCase ? AsciiCase.lower(pattern) : pattern;
        RowBinder value = out -> out.setString(wanted);
        switch (match) {
            case EQUALS -> text(sql, operand, ignoreCase).append(" = ").bind(operand.place(), value);
            case CONTAINS ->
                text(sql.append("instr("), operand, ignoreCase)
                        .append(", ")
                        .bind(operand.place(), value)
                        .append(") > 0");
            case STARTS_WITH ->
                text(sql.append("substr("), operand, ignoreCase)
                        .append(", 1, length(")
                        .bind(operand.place(), value)
                        .append(")) = ")
                        .bind(operand.place(), value);
            case ENDS_WITH ->
                // Counted from the front, for the last 0 characters would be all of them.
                text(sql.append("substr("), operand, ignoreCase)
                        .append(", length(")
                        .value(operand)
                        .append(") - length(")
                        .bind(operand.place(), value)
                        .append(") + 1) = ")
                        .bind(operand.place(), value);
            case LIKE -> {
                String glob = glob(wanted);
                text(sql, operand, ignoreCase).append(" GLOB ").bind(operand.place(), out -> out.setString(glob));
            }
        }
    }

    private static SqlText text(SqlText sql, ValuePart<?> operand, boolean ignoreCase) {
        return ignoreCase ? sql.append("lower(").value(operand).append(")") : sql.value(operand);
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
