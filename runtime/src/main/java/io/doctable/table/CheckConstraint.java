package io.doctable.table;

import io.doctable.schema.Constraint;
import java.util.List;

/**
 * A check of a table.
 *
 * @param table the table's name
 * @param name the constraint's name in the database
 * @param <R> the record whose table it is
 */
public record CheckConstraint<R>(String table, String name) implements Constraint {
    @Override
    public List<String> columns() {
        return List.of();
    }
}
