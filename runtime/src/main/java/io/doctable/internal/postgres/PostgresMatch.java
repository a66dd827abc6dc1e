package io.doctable.internal.postgres;

import io.doctable.internal.dialect.AsciiCase;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.TextMatch;
import io.doctable.internal.dialect.ValuePart;
import io.doctable.row.RowBinder;

/** Text conditions as PostgreSQL spells them; ILIKE would go by the locale. */
final class PostgresMatch {
    private PostgresMatch() {}

    static void append(SqlText sql, ValuePart<?> operand, TextMatch match, String pattern, boolean ignoreCase) {
        String wanted = ignoreCase ? AsciiCase.lower(pattern) : pattern;
        RowBinder value = out -> out.setString(wanted);
        switch (match) {
            case EQUALS -> text(sql, operand, ignoreCase).append(" = ").bind(operand.place(), value);
            case CONTAINS ->
                text(sql.append("strpos("), operand, ignoreCase)
                        .append(", ")
                        .bind(operand.place(), value)
                        .append(") > 0");
            case STARTS_WITH ->
                text(sql.append("starts_with("), operand, ignoreCase)
                        .append(", ")
                        .bind(operand.place(), value)
                        .append(")");
            case ENDS_WITH ->
                text(sql.append("right("), operand, ignoreCase)
                        .append(", length(")
                        .bind(operand.place(), value)
                        .append(")) = ")
                        .bind(operand.place(), value);
            case LIKE ->
                text(sql, operand, ignoreCase)
                        .append(" LIKE ")
                        .bind(operand.place(), value)
                        .append(" ESCAPE '\\'");
        }
    }

    private static SqlText text(SqlText sql, ValuePart<?> operand, boolean ignoreCase) {
        // In the collation C only ASCII letters have a case.
        return ignoreCase ? sql.append("lower(").value(operand).append(" COLLATE \"C\")") : sql.value(operand);
    }
}
