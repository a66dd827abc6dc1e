package io.doctable.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A record annotated {@code @Projection}, as read.
 *
 * @param rows the record, as a table without keys and constraints
 * @param of the record whose table it is a projection of; empty for one of raw SQL
 * @param table what is known of that table; empty if there is none, or if its record is broken
 * @param named the components whose {@code @Column} gives a name
 */
public record ProjectionModel(RecordModel rows, Optional<ClassName> of, Optional<TableFacts> table, Set<String> named) {
    public ProjectionModel {
        named = Set.copyOf(named);
    }

    /** Returns this projection with these components. */
    public ProjectionModel with(List<ComponentModel> components) {
        return new ProjectionModel(rows.with(components), of, table, named);
    }

    /** Returns this projection marked as broken. */
    public ProjectionModel asBroken() {
        return new ProjectionModel(rows.asBroken(), of, table, named);
    }
}
