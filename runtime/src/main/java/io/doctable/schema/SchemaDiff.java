package io.doctable.schema;

import io.doctable.schema.SchemaDifference.Kind;
import io.doctable.schema.SchemaDifference.Severity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All in which an existing table is not as it is wanted.
 *
 * @param table the table's name, with its namespace where one is wanted
 * @param differences what breaks the code first
 * @param notCompared what could not be compared and why, as sentences; empty if all was
 */
public record SchemaDiff(String table, List<SchemaDifference> differences, List<String> notCompared) {
    /** Copies the lists. */
    public SchemaDiff {
        differences = List.copyOf(differences);
        notCompared = List.copyOf(notCompared);
    }

    /** Whether the table is as it is wanted: all was compared, and nothing differs. */
    public boolean isEmpty() {
        return differences.isEmpty() && notCompared.isEmpty();
    }

    /** Whether the code would break on the table. */
    public boolean breaks() {
        return !of(Severity.BREAKS).isEmpty();
    }

    /** The differences of that severity. */
    public List<SchemaDifference> of(Severity severity) {
        return differences.stream().filter(each -> each.severity() == severity).toList();
    }

    /** The differences of that kind. */
    public List<SchemaDifference> of(Kind kind) {
        return differences.stream().filter(each -> each.kind() == kind).toList();
    }

    /** A line for each difference, those that break the code marked, and for each thing that was not compared. */
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
