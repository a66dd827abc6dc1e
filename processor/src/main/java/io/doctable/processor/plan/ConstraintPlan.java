package io.doctable.processor.plan;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * A constraint that {@code XTable} has a constant for.
 *
 * @param constant the constant's name
 * @param name the constraint's name in the database
 * @param columns its columns, in order; none for a check
 * @param target the record that a foreign key leads to, and its descriptor; empty for other constraints
 */
public record ConstraintPlan(String constant, String name, List<ColumnPlan> columns, Optional<Target> target) {
    /** Copies the columns. */
    public ConstraintPlan {
        columns = List.copyOf(columns);
    }

    /**
     * Where a foreign key leads to.
     *
     * @param record the record
     * @param descriptor its {@code XTable}
     */
    public record Target(ClassName record, ClassName descriptor) {}
}
