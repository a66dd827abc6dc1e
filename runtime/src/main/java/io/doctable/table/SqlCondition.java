package io.doctable.table;

import io.doctable.internal.dialect.FilledTemplate;
import io.doctable.internal.dialect.KnownDialects;
import io.doctable.internal.dialect.SqlPart;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.SqlValue;
import io.doctable.internal.scan.SqlSyntax;
import io.doctable.internal.scan.SqlTemplate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A condition written in SQL. Each database parses it by its own syntax when the condition is used.
 *
 * @param values the values by parameter name
 */
record SqlCondition<R>(String sql, Map<String, SqlValue> values) implements Condition<R>, SqlPart {
    /**
     * Creates a condition.
     *
     * @throws IllegalArgumentException if no database can read it with these values
     */
    static <R> SqlCondition<R> of(String sql, Map<String, ? extends @Nullable Object> values) {
        SqlCondition<R> condition = new SqlCondition<>(sql, SqlValue.named(values));
        condition.requireOneReader();
        return condition;
    }

    private void requireOneReader() {
        IllegalArgumentException first = null;
        for (SqlSyntax syntax : KnownDialects.syntaxes()) {
            try {
                SqlTemplate template = SqlTemplate.condition(syntax, sql);
                FilledTemplate.requireLists(template, template.inOrder(values));
                return;
            } catch (IllegalArgumentException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    @Override
    public void appendTo(SqlText text) {
        SqlTemplate template = SqlTemplate.condition(text.dialect().syntax(), sql);
        List<SqlValue> ordered = template.inOrder(values);
        text.append("(").append(new FilledTemplate(text.dialect(), template, ordered));
        // On a line of its own, because a comment may run to the end of the last line.
        text.append("\n)");
    }
}
