package io.doctable.processor.check;

import io.doctable.processor.model.ColumnModel;
import io.doctable.processor.model.Constraint;
import io.doctable.processor.model.Constraint.ForeignKey;
import io.doctable.processor.model.Constraint.Index;
import io.doctable.processor.model.Constraint.IndexColumn;
import io.doctable.processor.model.Constraint.Unique;
import io.doctable.processor.model.RecordModel;
import io.doctable.processor.problem.ConstraintRule;
import io.doctable.processor.problem.Origin;
import io.doctable.processor.problem.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks the column lists and the names of constraints and indexes. */
final class ConstraintCheck {
    private static final String ONE_OF_TWO = "remove one of the two";

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
        Set<Constraint> except = ofDoubledColumns(model);
        except.addAll(doubledUniques(model, except, problems));
        except.addAll(doubledKeys(model, except, problems));
        except.addAll(redundantIndexes(model, except, problems));
        differentNames(model, except, problems);
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

    /** Returns the constraints over columns of one name: only their columns need other names. */
    private static Set<Constraint> ofDoubledColumns(RecordModel model) {
        Set<String> seen = new HashSet<>();
        Set<String> doubled = model.columns().stream()
                .map(ColumnModel::name)
                .filter(name -> !seen.add(name))
                .collect(Collectors.toSet());
        return Stream.of(model.uniques(), model.foreignKeys(), model.indexes())
                .<Constraint>flatMap(List::stream)
                .filter(constraint -> columnsOf(constraint).stream().anyMatch(doubled::contains))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<String> columnsOf(Constraint constraint) {
        if (constraint instanceof Unique unique) {
            return unique.columns();
        }
        if (constraint instanceof ForeignKey key) {
            return key.columns();
        }
        return constraint instanceof Index index ? namesOf(index) : List.of();
    }

    private static List<Unique> doubledUniques(RecordModel model, Set<Constraint> except, Problems problems) {
        Set<List<String>> seen = new HashSet<>();
        seen.add(model.primaryKey());
        List<Unique> doubled = model.uniques().stream()
                .filter(unique -> !except.contains(unique))
                .filter(unique -> !unique.columns().isEmpty() && !seen.add(unique.columns()))
                .toList();
        doubled.forEach(unique -> {
            boolean primary = unique.columns().equals(model.primaryKey());
            String found = primary ? "both a primary key and a unique constraint" : "two unique constraints";
            String remedy = primary ? "remove the unique constraint; a primary key is already unique" : ONE_OF_TWO;
            doubled(model, unique, unique.columns(), found, remedy, problems);
        });
        return doubled;
    }

    private static List<ForeignKey> doubledKeys(RecordModel model, Set<Constraint> except, Problems problems) {
        Set<List<String>> seen = new HashSet<>();
        List<ForeignKey> doubled = model.foreignKeys().stream()
                .filter(key -> !except.contains(key))
                .filter(key -> !key.columns().isEmpty() && !seen.add(key.columns()))
                .toList();
        doubled.forEach(key -> doubled(model, key, key.columns(), "two foreign keys", ONE_OF_TWO, problems));
        return doubled;
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
                (columns.size() == 1 ? "column \"" : "columns \"") + String.join("\", \"", columns) + "\"",
                model.type().canonicalName(),
                found,
                remedy);
    }

    /** Finds indexes over all rows, in plain order, whose columns are those of a primary key or unique constraint. */
    private static List<Index> redundantIndexes(RecordModel model, Set<Constraint> except, Problems problems) {
        Set<List<String>> indexed = new HashSet<>();
        model.uniques().forEach(unique -> indexed.add(unique.columns()));
        indexed.add(model.primaryKey());
        List<Index> redundant = model.indexes().stream()
                .filter(index -> !except.contains(index)
                        && index.where().isEmpty()
                        && index.columns().stream().allMatch(ConstraintCheck::isPlain)
                        && !index.columns().isEmpty()
                        && indexed.contains(namesOf(index)))
                .toList();
        redundant.forEach(index -> {
            String key = namesOf(index).equals(model.primaryKey()) ? "primary key" : "unique constraint";
            String remedy = "remove the index; the " + key + " already has one";
            doubled(model, index, namesOf(index), "both a " + key + " and an index", remedy, problems);
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
        Map<String, Constraint> seen = new HashMap<>();
        Stream.of(model.uniques(), model.foreignKeys(), model.checks(), model.indexes())
                .<Constraint>flatMap(List::stream)
                .filter(constraint -> !except.contains(constraint))
                .forEach(constraint -> {
                    Constraint first = seen.putIfAbsent(constraint.name().toLowerCase(Locale.ROOT), constraint);
                    if (first != null) {
                        problems.add(
                                ConstraintRule.DOUBLED_NAME,
                                constraint.origin().attribute("name"),
                                both(first, constraint),
                                model.type().canonicalName(),
                                isNamed(first) || isNamed(constraint) ? "" : "automatic ",
                                constraint.name());
                    }
                });
    }

    /** Returns whether the user gave the constraint its name. */
    private static boolean isNamed(Constraint constraint) {
        return !constraint.origin().attribute("name").equals(constraint.origin());
    }

    private static String both(Constraint first, Constraint second) {
        String one = noun(first);
        String other = noun(second);
        String twice = one.endsWith("x") ? "two indexes" : "two " + one + "s";
        return one.equals(other) ? twice : article(one) + " and " + article(other);
    }

    private static String article(String noun) {
        return noun.equals("index") ? "an index" : "a " + noun;
    }

    private static String noun(Constraint constraint) {
        if (constraint instanceof Unique) {
            return "unique constraint";
        }
        if (constraint instanceof ForeignKey) {
            return "foreign key";
        }
        return constraint instanceof Index ? "index" : "check";
    }
}
