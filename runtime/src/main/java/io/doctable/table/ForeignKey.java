package io.doctable.table;

import io.doctable.schema.Constraint;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * A foreign key: columns that reference a row of another table, or of the same one.
 *
 * @param <R> the record whose table it is
 * @param <T> the record of the referenced table
 */
public final class ForeignKey<R, T> implements Constraint {
    private final String table;
    private final String name;
    private final Supplier<? extends Table<T>> target;
    private final List<String> columns;

    /**
     * Creates a foreign key.
     *
     * @param table the table's name
     * @param name the constraint's name in the database
     * @param target supplies the referenced table; called after all generated classes are initialised, never before
     * @param columns the columns, in the constraint's order
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public ForeignKey(String table, String name, Supplier<? extends Table<T>> target, Column<R, ?>... columns) {
        this.table = table;
        this.name = name;
        this.target = target;
        this.columns = Arrays.stream(columns).map(Column::name).toList();
    }

    /** Returns the referenced table. */
    public Table<T> target() {
        return target.get();
    }

    /**
     * Returns a value of the referenced row; for a query that joins along this key, and NULL where a left join finds no
     * row. A query without that join throws {@link IllegalArgumentException} when it runs.
     */
    public <V> Expression<R, V> target(Expression<T, V> value) {
        return Computed.target(columns, value);
    }

    /** Returns an integer of the referenced row; see {@link #target(Expression)}. */
    public <N extends Number> WholeExpression<R, N> target(WholeExpression<T, N> value) {
        return ComputedNumber.target(columns, value);
    }

    /** Returns a floating-point number of the referenced row; see {@link #target(Expression)}. */
    public DoubleExpression<R> target(DoubleExpression<T> value) {
        return ComputedNumber.target(columns, value);
    }

    /** Returns a decimal number of the referenced row; see {@link #target(Expression)}. */
    public DecimalExpression<R> target(DecimalExpression<T> value) {
        return ComputedNumber.target(columns, value);
    }

    /** Returns a text of the referenced row; see {@link #target(Expression)}. */
    public TextExpression<R> target(TextExpression<T> value) {
        return Computed.Text.target(columns, value);
    }

    @Override
    public String table() {
        return table;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public String toString() {
        return table + "." + name + columns;
    }
}
