package io.doctable.schema;

import io.doctable.schema.SchemaDifference.Kind;
import io.doctable.schema.SchemaDifference.Severity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists every difference between the actual table and the expected schema.
 *
 * @param table the table's name, with its schema if the expected one has a schema
 * @param differences the differences, the breaking ones first
 * @param notCompared sentences that explain what could not be compared and why; empty if everything was compared
 */
public record SchemaDiff(String table, List<SchemaDifference> differences, List<String> notCompared) {
    /** Creates it with copies of the lists. */
    public SchemaDiff {
        differences = List.copyOf(differences);
        notCompared = List.copyOf(notCompared);
    }

    /** Returns whether the table matches the expected schema: everything was compared and nothing differs. */
    public boolean isEmpty() {
        return differences.isEmpty() && notCompared.isEmpty();
    }

    /** Returns whether any difference breaks the code. */
    public boolean breaks() {
        return !of(Severity.BREAKS).isEmpty();
    }

    /** Returns the differences of this severity. */
    public List<SchemaDifference> of(Severity severity) {
        return differences.stream().filter(each -> each.severity() == severity).toList();
    }

    /** Returns the differences of this kind. */
    public List<SchemaDifference> of(Kind kind) {
        return differences.stream().filter(each -> each.kind() == kind).toList();
    }

    /**
     * Returns one line for each difference, with the breaking ones marked, and one for each thing that was not
     * compared.
     */
    @Override
    public String toString() {
        if (isEmpty()) {
            return table + ": no difference";
        }
        return Stream.concat(
                        differences.stream().map(each -> (each.severity() == Severity.BREAKS ? "! " : "  ") + each),
                        notCompared.stream().map(each -> "? " + each))
                .collect(Collectors.joining("\n"));
    }
}
