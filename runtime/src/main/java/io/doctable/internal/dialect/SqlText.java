package io.doctable.internal.dialect;

import io.doctable.row.RowBinder;
import io.doctable.row.RowShape;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.TableSchema;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A statement being built: its text, and in the same order the values for its parameters. Its table has the alias
 * {@code t}. Not thread-safe.
 */
public final class SqlText implements RowBinder {
    private final Dialect dialect;
    private final TableSchema table;
    private final StringBuilder text = new StringBuilder();
    private final List<ColumnSchema> columns = new ArrayList<>();
    private final List<RowBinder> values = new ArrayList<>();

    /** An empty statement about a table. */
    public SqlText(Dialect dialect, TableSchema table) {
        this.dialect = dialect;
        this.table = table;
    }

    /** The dialect that the statement is written in. */
    public Dialect dialect() {
        return dialect;
    }

    /** The table that the statement is about. */
    public TableSchema table() {
        return table;
    }

    /** Appends SQL as it is; never a value. */
    public SqlText append(String sql) {
        text.append(sql);
        return this;
    }

    /** Appends a column of the table, quoted and qualified. */
    public SqlText column(ColumnSchema column) {
        text.append("t.").append(dialect.quote(column.name()));
        return this;
    }

    /**
     * Appends a column to be compared for being equal.
     *
     * @throws io.doctable.error.UnsupportedByDialectException if the database cannot compare such values by what they mean
     */
    public SqlText equatable(ColumnSchema column) {
        dialect.requireEquality(table, column);
        return column(column);
    }

    /**
     * Appends a column to be sorted or compared for being smaller or larger; text goes by its code points.
     *
     * @throws io.doctable.error.UnsupportedByDialectException if the database cannot sort such values by what they mean
     */
    public SqlText sortable(ColumnSchema column) {
        dialect.requireOrder(table, column);
        column(column);
        text.append(dialect.sortCollation(column));
        return this;
    }

    /** Appends the comparison of a text column with a pattern, the same on every database. */
    public SqlText match(ColumnSchema column, TextMatch match, String pattern, boolean ignoreCase) {
        dialect.match(this, column, match, pattern, ignoreCase);
        return this;
    }

    /** Appends a parameter that takes one value of that column. */
    public SqlText bind(ColumnSchema column, RowBinder value) {
        text.append('?');
        columns.add(column);
        values.add(value);
        return this;
    }

    /** Appends SQL of the user with its values. */
    public SqlText append(FilledTemplate filled) {
        text.append(filled.text());
        columns.addAll(filled.places());
        values.add(filled);
        return this;
    }

    /** The text so far. */
    public String text() {
        return text.toString();
    }

    /** The columns of the parameters so far. */
    public RowShape parameters() {
        return RowShape.of(table, columns);
    }

    /** Writes the values of the parameters. */
    @Override
    public void bind(RowWriter out) throws SQLException {
        for (RowBinder value : values) {
            value.bind(out);
        }
    }

    @Override
    public String toString() {
        return text();
    }
}
