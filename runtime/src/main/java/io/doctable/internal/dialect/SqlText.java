package io.doctable.internal.dialect;

import io.doctable.row.RowBinder;
import io.doctable.row.RowShape;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.ForeignKeySchema;
import io.doctable.schema.TableSchema;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A statement being built: its text, and in the same order the values for its parameters. Its table has the alias
 * {@code t}. Not thread-safe.
 */
public final class SqlText implements RowBinder {
    /** The alias of the statement's table. */
    public static final String ROW = "t";
    /** The alias of the table that it is joined with. */
    public static final String TARGET = "target";

    private final Dialect dialect;
    /** With room for a query of a few columns, so that its text is not copied while it grows. */
    private final StringBuilder text = new StringBuilder(256);

    private final List<ColumnSchema> columns = new ArrayList<>();
    private final List<RowBinder> values = new ArrayList<>();
    private TableSchema table;
    private String alias = ROW;
    private @Nullable Join join;

    /** An empty statement about a table. */
    public SqlText(Dialect dialect, TableSchema table) {
        this.dialect = dialect;
        this.table = table;
    }

    /** The dialect that the statement is written in. */
    public Dialect dialect() {
        return dialect;
    }

    /** The table that the statement is about; inside of a part about the joined table, that one. */
    public TableSchema table() {
        return table;
    }

    /** Joins the table with another one. */
    public SqlText join(Join with) {
        join = with;
        return this;
    }

    /** Returns the join, or null if there is none. */
    public @Nullable Join join() {
        return join;
    }

    /** Returns whether parts are about the table that is joined. */
    public boolean isTarget() {
        return alias.equals(TARGET);
    }

    /** Returns whether the row that parts are about may be missing. */
    public boolean isOptional() {
        return isTarget() && join != null && join.left();
    }

    /** Appends a part about the table that is joined. */
    public SqlText target(SqlPart part) {
        TableSchema before = table;
        String beforeAlias = alias;
        table = Objects.requireNonNull(join).target();
        alias = TARGET;
        part.appendTo(this);
        table = before;
        alias = beforeAlias;
        return this;
    }

    /** Appends SQL as it is; never a value. */
    public SqlText append(String sql) {
        text.append(sql);
        return this;
    }

    /** Appends a column of the table, quoted and qualified. */
    public SqlText column(ColumnSchema column) {
        text.append(alias).append('.').append(dialect.quote(column.name()));
        return this;
    }

    /** Appends a value. */
    public SqlText value(ValuePart<?> value) {
        value.appendTo(this);
        return this;
    }

    /** Appends a value to be compared for being equal; see {@link ValuePart#appendEquatable}. */
    public SqlText equatable(ValuePart<?> value) {
        value.appendEquatable(this);
        return this;
    }

    /** Appends a value to be sorted or compared by size; see {@link ValuePart#appendSortable}. */
    public SqlText sortable(ValuePart<?> value) {
        value.appendSortable(this);
        return this;
    }

    /**
     * Appends a column to be sorted by; text goes by its code points.
     *
     * @throws io.doctable.error.UnsupportedByDialectException if the database cannot sort such values by what they mean
     */
    public SqlText sortable(ColumnSchema column) {
        dialect.requireOrder(table, column);
        column(column);
        text.append(dialect.sortCollation(column));
        return this;
    }

    /** Appends the comparison of a text with a pattern, the same on every database. */
    public SqlText match(ValuePart<?> value, TextMatch match, String pattern, boolean ignoreCase) {
        dialect.match(this, value, match, pattern, ignoreCase);
        return this;
    }

    /** Appends a parameter that takes one value of that column. */
    public SqlText bind(ColumnSchema column, RowBinder value) {
        text.append('?');
        columns.add(column);
        values.add(value);
        return this;
    }

    /** Appends a parameter of the column's type, where nothing else gives it one. */
    public SqlText bindTyped(ColumnSchema column, RowBinder value) {
        text.append(dialect.parameter(column.type()));
        columns.add(column);
        values.add(value);
        return this;
    }

    /** Returns whether the statement has no parameter yet. */
    public boolean hasNoParameters() {
        return values.isEmpty();
    }

    /** Appends SQL of the user with its values. */
    public SqlText append(FilledTemplate filled) {
        text.append(filled.text());
        columns.addAll(filled.places());
        values.add(filled);
        return this;
    }

    /** Appends another statement with its values, as a part of this one. */
    public SqlText append(SqlText other) {
        text.append(other.text);
        columns.addAll(other.columns);
        values.addAll(other.values);
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

    /**
     * The table that a query's rows are joined with.
     *
     * @param key the foreign key of the rows
     * @param target the table that it references
     * @param left whether rows that reference nothing stay
     */
    public record Join(ForeignKeySchema key, TableSchema target, boolean left) {}
}
