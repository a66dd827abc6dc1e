package io.doctable.processor.plan;

import com.palantir.javapoet.ClassName;
import io.doctable.processor.model.RecordModel;
import java.util.List;
import java.util.Optional;

/**
 * All that is generated for one record.
 *
 * @param model the record
 * @param types the names of the generated types
 * @param components the record's components, in order
 * @param key the primary key, if there is one
 * @param uniques the unique constraints
 * @param foreignKeys the foreign keys
 * @param checks the checks
 * @param schema the name of the private constant that holds the schema
 * @param rows the name of the private constant that holds the row mapping
 * @param insert the name of the constant that holds the insert shape
 * @param newRow what {@code NewX} holds; empty when the record itself is inserted
 * @param patch what {@code XPatch} has; empty when an update by key writes nothing that is given
 * @param finders the methods that find rows by a unique constraint
 * @param listers the methods that list rows by a foreign key
 */
public record RecordPlan(
        RecordModel model,
        GeneratedTypes types,
        List<ComponentPlan> components,
        Optional<KeyPlan> key,
        List<ConstraintPlan> uniques,
        List<ConstraintPlan> foreignKeys,
        List<ConstraintPlan> checks,
        String schema,
        String rows,
        String insert,
        Optional<NewRowPlan> newRow,
        Optional<PatchPlan> patch,
        List<FinderPlan> finders,
        List<FinderPlan> listers) {
    /** Copies the lists. */
    public RecordPlan {
        components = List.copyOf(components);
        uniques = List.copyOf(uniques);
        foreignKeys = List.copyOf(foreignKeys);
        checks = List.copyOf(checks);
        finders = List.copyOf(finders);
        listers = List.copyOf(listers);
    }

    /** Returns the record. */
    public ClassName record() {
        return model.type();
    }

    /** Returns the columns, in order. */
    public List<ColumnPlan> columns() {
        return components.stream().flatMap(ComponentPlan::columns).toList();
    }

    /** Returns the type that is inserted: {@code NewX}, or the record itself. */
    public ClassName inserted() {
        return newRow.isPresent() ? types.newRow() : record();
    }
}
