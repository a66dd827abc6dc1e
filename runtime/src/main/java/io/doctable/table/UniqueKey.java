package io.doctable.table;

import io.doctable.schema.Constraint;
import java.util.List;

/**
 * Columns that identify a row: a unique constraint or the primary key.
 *
 * @param <R> the record whose table it is
 */
public class UniqueKey<R> implements Constraint {
    private final String table;
    private final String name;
    private final List<String> columns;

    /**
     * Creates a key.
     *
     * @param table the table's name
     * @param name the constraint's name in the database
     * @param columns the columns, in the constraint's order
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public UniqueKey(String table, String name, Column<R, ?>... columns) {
        this.table = table;
        this.name = name;
        String[] names = new String[columns.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = columns[i].name();
        }
        this.columns = List.of(names);
    }

    @Override
    public final String table() {
        return table;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final List<String> columns() {
        return columns;
    }

    @Override
    public final String toString() {
        return table + "." + name + columns;
    }
}
