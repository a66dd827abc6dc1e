package io.doctable.table;

import io.doctable.schema.Constraint;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * Columns that refer to a row of another table (or of their own).
 *
 * @param <R> the record whose table it is
 * @param <T> the record that it refers to
 */
public final class ForeignKey<R, T> implements Constraint {
    private final String table;
    private final String name;
    private final Supplier<? extends Table<T>> target;
    private final List<String> columns;

    /**
     * A foreign key.
     *
     * @param table the table's name
     * @param name the constraint's name in the database
     * @param target gives the table referred to; asked after all generated classes are initialised, never before
     * @param columns in the constraint's order
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public ForeignKey(String table, String name, Supplier<? extends Table<T>> target, Column<R, ?>... columns) {
        this.table = table;
        this.name = name;
        this.target = target;
        this.columns = Arrays.stream(columns).map(Column::name).toList();
    }

    /** The table referred to. */
    public Table<T> target() {
        return target.get();
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
