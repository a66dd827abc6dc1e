package io.doctable.processor.check;

import io.doctable.processor.model.Constraint;
import io.doctable.processor.model.Constraint.ForeignKey;
import io.doctable.processor.model.Constraint.Index;
import io.doctable.processor.model.Constraint.IndexColumn;
import io.doctable.processor.model.Constraint.Unique;
import io.doctable.processor.model.RecordModel;
import io.doctable.processor.problem.ConstraintRule;
import io.doctable.processor.problem.Origin;
import io.doctable.processor.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Checks the column lists and the names of constraints and indexes. */
final class ConstraintCheck {
    private ConstraintCheck() {}

    static void check(RecordModel model, Problems problems) {
        for (Unique unique : model.uniques()) {
            named(model, "a unique constraint", unique.columns(), unique, problems);
        }
        for (ForeignKey key : model.foreignKeys()) {
            named(model, "a foreign key", key.columns(), key, problems);
        }
        for (Index index : model.indexes()) {
            named(model, "an index", namesOf(index), index, problems);
        }
        Set<Constraint> doubled = new HashSet<>();
        doubled.addAll(doubledUniques(model, problems));
        doubled.addAll(doubledKeys(model, problems));
        doubled.addAll(redundantIndexes(model, problems));
        differentNames(model, doubled, problems);
    }

    private static void named(
            RecordModel model, String what, List<String> columns, Constraint constraint, Problems problems) {
        if (columns.isEmpty()) {
            Origin place = constraint.origin().attribute("columns");
            problems.add(ConstraintRule.NO_COLUMNS, place, what, model.type().canonicalName());
        }
        columns(model, what, columns, constraint::columnOrigin, problems);
    }

    /** Checks that each name is a column's, and none stands twice. */
    static void columns(
            RecordModel model, String what, List<String> names, IntFunction<Origin> origin, Problems problems) {
        Set<String> seen = new HashSet<>();
        Optional<List<String>> known = model.columnNames();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (known.isPresent() && !known.get().contains(name)) {
                unknown(model, name, known.get(), origin.apply(i), problems);
            } else if (model.column(name).isPresent() && !seen.add(name)) {
                problems.add(
                        ConstraintRule.COLUMN_TWICE,
                        origin.apply(i),
                        name,
                        what,
                        model.type().canonicalName());
            }
        }
    }

    private static void unknown(RecordModel model, String name, List<String> known, Origin place, Problems problems) {
        Optional<String> ordered = known.stream()
                .filter(column -> name.toLowerCase(Locale.ROOT).startsWith(column.toLowerCase(Locale.ROOT) + " "))
                .findFirst();
        if (ordered.isPresent()) {
            String order = name.substring(ordered.get().length()).strip();
            problems.add(ConstraintRule.INDEX_ORDER, place, order, ordered.get());
        } else {
            problems.addUnknown(
                    ConstraintRule.UNKNOWN_COLUMN,
                    place,
                    name,
                    known,
                    name,
                    model.table(),
                    model.type().canonicalName(),
                    String.join(", ", known));
        }
    }

    private static List<Unique> doubledUniques(RecordModel model, Problems problems) {
        Set<List<String>> seen = new HashSet<>();
        seen.add(model.primaryKey());
        List<Unique> doubled = model.uniques().stream()
                .filter(unique -> !unique.columns().isEmpty() && !seen.add(unique.columns()))
                .toList();
        doubled.forEach(unique -> doubled(model, unique, unique.columns(), "the same unique or primary key", problems));
        return doubled;
    }

    private static List<ForeignKey> doubledKeys(RecordModel model, Problems problems) {
        Set<List<String>> seen = new HashSet<>();
        List<ForeignKey> doubled = model.foreignKeys().stream()
                .filter(key -> !key.columns().isEmpty() && !seen.add(key.columns()))
                .toList();
        doubled.forEach(key -> doubled(model, key, key.columns(), "the same foreign key", problems));
        return doubled;
    }

    private static void doubled(
            RecordModel model, Constraint constraint, List<String> columns, String what, Problems problems) {
        doubled(model, constraint, columns, what + " twice", "remove one of the two", problems);
    }

    private static void doubled(
            RecordModel model,
            Constraint constraint,
            List<String> columns,
            String found,
            String remedy,
            Problems problems) {
        problems.add(
                ConstraintRule.DOUBLED_CONSTRAINT,
                constraint.origin(),
                String.join(", ", columns),
                model.type().canonicalName(),
                found,
                remedy);
    }

    /** Finds indexes over all rows, in plain order, whose very columns have the index of a key. */
    private static List<Index> redundantIndexes(RecordModel model, Problems problems) {
        Set<List<String>> indexed = new HashSet<>();
        model.uniques().forEach(unique -> indexed.add(unique.columns()));
        indexed.add(model.primaryKey());
        List<Index> redundant = model.indexes().stream()
                .filter(index -> index.where().isEmpty()
                        && index.columns().stream().allMatch(ConstraintCheck::isPlain)
                        && !index.columns().isEmpty()
                        && indexed.contains(namesOf(index)))
                .toList();
        redundant.forEach(index -> {
            boolean primary = namesOf(index).equals(model.primaryKey());
            String found = "an index besides that of their " + (primary ? "primary key" : "unique constraint");
            doubled(model, index, namesOf(index), found, "remove the index", problems);
        });
        return redundant;
    }

    private static boolean isPlain(IndexColumn column) {
        return !column.descending() && column.nulls() == Constraint.Nulls.UNSAID;
    }

    private static List<String> namesOf(Index index) {
        return index.columns().stream().map(IndexColumn::name).toList();
    }

    private static void differentNames(RecordModel model, Set<Constraint> except, Problems problems) {
        Set<String> seen = new HashSet<>();
        Stream.of(model.uniques(), model.foreignKeys(), model.checks(), model.indexes())
                .<Constraint>flatMap(List::stream)
                .filter(constraint -> !except.contains(constraint))
                .filter(constraint -> !seen.add(constraint.name().toLowerCase(Locale.ROOT)))
                .forEach(constraint -> problems.add(
                        ConstraintRule.DOUBLED_NAME,
                        constraint.origin().attribute("name"),
                        constraint.name(),
                        model.type().canonicalName()));
    }
}
