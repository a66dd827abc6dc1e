package io.doctable.processor.plan;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * The primary key.
 *
 * @param name the constraint's name in the database
 * @param type the type of a key: the column's, primitive where it is, or {@code XKey} when there are several columns
 * @param columns its columns, in the key's order
 */
public record KeyPlan(String name, TypeName type, List<ColumnPlan> columns) {
    /** Copies the columns. */
    public KeyPlan {
        columns = List.copyOf(columns);
    }

    /** Returns whether it has several columns, and so a class {@code XKey}. */
    public boolean isComposite() {
        return columns.size() > 1;
    }
}
