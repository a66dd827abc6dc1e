package io.doctable.sql;

import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.dialect.FilledTemplate;
import io.doctable.internal.dialect.SqlValue;
import io.doctable.internal.scan.RawSql;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.row.RowBinder;
import io.doctable.row.RowShape;
import io.doctable.row.RowWriter;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A statement of raw SQL with a value for each of its parameters. */
final class BoundSql implements RowBinder {
    private static final RowShape NO_RESULTS = new RowShape("the result", List.of(), List.of());

    private final Dialect dialect;
    private final RawSql sql;
    private final FilledTemplate filled;

    private BoundSql(Dialect dialect, RawSql sql, List<SqlValue> values) {
        this.dialect = dialect;
        this.sql = sql;
        this.filled = new FilledTemplate(dialect, sql.template(), values);
    }

    /**
     * Binds a value to each {@code :name}.
     *
     * @throws IllegalArgumentException if the text is not one statement that may run, a name has no value, a value is
     *     unused, or the SQL contains {@code ?}
     */
    static BoundSql named(Dialect dialect, String text, Map<String, ? extends @Nullable Object> values) {
        RawSql sql = RawSql.of(dialect.syntax(), text);
        return new BoundSql(dialect, sql, sql.template().inOrder(SqlValue.named(values)));
    }

    /**
     * Binds a value to each {@code ?}, in order.
     *
     * @throws IllegalArgumentException if the text is not one statement that may run, there are more or fewer values, or
     *     the SQL has a {@code :name}
     */
    static BoundSql positional(Dialect dialect, String text, @Nullable Object... values) {
        RawSql sql = RawSql.of(dialect.syntax(), text);
        return new BoundSql(dialect, sql, sql.template().inOrder(SqlValue.ordered(values)));
    }

    /** Returns the SQL as the user wrote it. */
    RawSql sql() {
        return sql;
    }

    /** Returns the statement to send. */
    SqlStatement statement() {
        return statement(filled.text());
    }

    /** Returns the statement to send if it shall also return a column of the inserted rows. */
    SqlStatement returning(RawSql.InsertTarget target, String column) {
        String text = filled.text();
        int end = text.length() - (sql.text().length() - target.end());
        return statement(dialect.dml().returning(text.substring(0, end), column) + text.substring(end));
    }

    private SqlStatement statement(String text) {
        return new SqlStatement(text, new RowShape("the statement", filled.places(), List.of()), NO_RESULTS);
    }

    @Override
    public void bind(RowWriter out) throws SQLException {
        filled.bind(out);
    }
}
