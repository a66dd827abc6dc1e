package io.doctable.internal.postgres;

import io.doctable.internal.dialect.AsciiCase;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.TextMatch;
import io.doctable.row.RowBinder;
import io.doctable.schema.ColumnSchema;

/** Text conditions as PostgreSQL spells them; ILIKE would go by the locale. */
final class PostgresMatch {
    private PostgresMatch() {}

    static void append(SqlText sql, ColumnSchema column, TextMatch match, String pattern, boolean ignoreCase) {
        String wanted = ignoreCase ? AsciiCase.lower(pattern) : pattern;
        RowBinder value = out -> out.setString(wanted);
        switch (match) {
            case EQUALS -> text(sql, column, ignoreCase).append(" = ").bind(column, value);
            case CONTAINS ->
                text(sql.append("strpos("), column, ignoreCase)
                        .append(", ")
                        .bind(column, value)
                        .append(") > 0");
            case STARTS_WITH ->
                text(sql.append("starts_with("), column, ignoreCase)
                        .append(", ")
                        .bind(column, value)
                        .append(")");
            case ENDS_WITH ->
                text(sql.append("right("), column, ignoreCase)
                        .append(", length(")
                        .bind(column, value)
                        .append(")) = ")
                        .bind(column, value);
            case LIKE ->
                text(sql, column, ignoreCase)
                        .append(" LIKE ")
                        .bind(column, value)
                        .append(" ESCAPE '\\'");
        }
    }

    private static SqlText text(SqlText sql, ColumnSchema column, boolean ignoreCase) {
        // In the collation C only ASCII letters have a case.
        return ignoreCase ? sql.append("lower(").column(column).append(" COLLATE \"C\")") : sql.column(column);
    }
}
