package io.doctable.processor.check;

import com.palantir.javapoet.ClassName;
import io.doctable.processor.model.ColumnModel;
import io.doctable.processor.model.Constraint.ForeignKey;
import io.doctable.processor.model.RecordModel;
import io.doctable.processor.problem.Origin;
import io.doctable.processor.problem.Problems;
import io.doctable.processor.problem.SchemaRule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The references of all records of a compilation that are never NULL, to find circles of them. */
final class ReferenceCircles {
    private final Map<ClassName, List<Edge>> edges = new HashMap<>();

    private record Edge(String text, ClassName target, Origin origin) {}

    /** Adds the references of a table, and reports the first that closes a circle with those of earlier records. */
    void add(RecordModel model, Problems problems) {
        List<Edge> own = new ArrayList<>();
        for (ForeignKey key : model.foreignKeys()) {
            key.target()
                    .filter(target -> !target.record().equals(model.type()) && isNeverNull(model, key))
                    .ifPresent(target -> own.add(new Edge(
                            model.table() + "." + String.join(", ", key.columns()), target.record(), key.origin())));
        }
        edges.put(model.type(), own);
        own.stream()
                .flatMap(edge -> pathBack(edge, model.type()).stream())
                .findFirst()
                .ifPresent(path -> problems.add(
                        SchemaRule.REFERENCE_CIRCLE,
                        path.get(0).origin(),
                        Stream.concat(path.stream().map(Edge::text), Stream.of(model.table()))
                                .collect(Collectors.joining(" → "))));
    }

    private static boolean isNeverNull(RecordModel model, ForeignKey key) {
        List<ColumnModel> columns = key.columns().stream()
                .flatMap(name -> model.column(name).stream())
                .toList();
        return !columns.isEmpty()
                && columns.size() == key.columns().size()
                && columns.stream().noneMatch(ColumnModel::columnNullable);
    }

    /** Returns the shortest way from a reference back to a record, that reference first; empty if there is none. */
    private Optional<List<Edge>> pathBack(Edge start, ClassName home) {
        Set<ClassName> seen = new HashSet<>();
        Deque<List<Edge>> open = new ArrayDeque<>(List.of(List.of(start)));
        while (!open.isEmpty()) {
            List<Edge> path = open.remove();
            ClassName here = path.get(path.size() - 1).target();
            if (here.equals(home)) {
                return Optional.of(path);
            }
            if (seen.add(here)) {
                for (Edge next : edges.getOrDefault(here, List.of())) {
                    open.add(Stream.concat(path.stream(), Stream.of(next)).toList());
                }
            }
        }
        return Optional.empty();
    }
}
