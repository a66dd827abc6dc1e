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
