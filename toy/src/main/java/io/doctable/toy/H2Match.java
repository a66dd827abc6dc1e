package io.doctable.toy;

import io.doctable.internal.dialect.AsciiCase;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.TextMatch;
import io.doctable.internal.dialect.ValuePart;
import io.doctable.row.RowBinder;

/** Text conditions as H2 spells them; its {@code lower} would change all letters, not only those of ASCII. */
final class H2Match {
    private static final String LOWER = ", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')";

    private H2Match() {}

    static void append(SqlText sql, ValuePart<?> operand, TextMatch match, String pattern, boolean ignoreCase) {
        String wanted = ignoreCase ? AsciiCase.lower(pattern) : pattern;
        RowBinder value = out -> out.setString(wanted);
        switch (match) {
            case EQUALS -> text(sql, operand, ignoreCase).append(" = ").bind(operand.place(), value);
            case CONTAINS ->
                text(sql.append("locate(").bind(operand.place(), value).append(", "), operand, ignoreCase)
                        .append(") > 0");
            case STARTS_WITH -> part("left", sql, operand, value, ignoreCase);
            case ENDS_WITH -> part("right", sql, operand, value, ignoreCase);
            case LIKE ->
                text(sql, operand, ignoreCase)
                        .append(" LIKE ")
                        .bind(operand.place(), value)
                        .append(" ESCAPE '\\'");
        }
    }

    private static void part(String which, SqlText sql, ValuePart<?> operand, RowBinder value, boolean ignoreCase) {
        text(sql.append(which).append("("), operand, ignoreCase)
                .append(", char_length(")
                .bind(operand.place(), value)
                .append(")) = ")
                .bind(operand.place(), value);
    }

    private static SqlText text(SqlText sql, ValuePart<?> operand, boolean ignoreCase) {
        return ignoreCase ? sql.append("translate(").value(operand).append(LOWER) : sql.value(operand);
    }
}
