package io.doctable.processor.check;

import io.doctable.processor.model.ColumnModel;
import io.doctable.processor.model.Constraint.ForeignKey;
import io.doctable.processor.model.RecordModel;
import io.doctable.processor.model.ReferenceAction;
import io.doctable.processor.model.TableFacts;
import io.doctable.processor.model.TableFacts.ColumnFacts;
import io.doctable.processor.problem.ConstraintRule;
import io.doctable.processor.problem.Origin;
import io.doctable.processor.problem.Problems;
import io.doctable.processor.problem.SchemaRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks that foreign keys lead to keys of the same types, and that their actions are possible. */
final class ForeignKeyCheck {
    private ForeignKeyCheck() {}

    static void check(RecordModel model, Problems problems) {
        for (ForeignKey key : model.foreignKeys()) {
            key.target().ifPresent(target -> target(model, key, target, problems));
            key.target().ifPresent(target -> generated(model, key, target, problems));
            action(model, key, "onDelete", key.onDelete(), problems);
            action(model, key, "onUpdate", key.onUpdate(), problems);
        }
    }

    private static void target(RecordModel model, ForeignKey key, TableFacts target, Problems problems) {
        List<String> wanted = key.targetColumns();
        String record = target.record().canonicalName();
        Origin place = key.origin().attribute("value").attribute("references");
        if (wanted.isEmpty()) {
            problems.add(ConstraintRule.NO_TARGET_KEY, place, target.name(), record);
        } else if (key.columns().size() == 1 && wanted.size() > 1 && wanted.equals(target.primaryKey())) {
            problems.add(ConstraintRule.COMPOSITE_TARGET, place, target.name(), record, String.join(", ", wanted));
        } else if (!key.columns().isEmpty() && key.columns().size() != wanted.size()) {
            problems.add(
                    ConstraintRule.REFERENCE_ARITY,
                    key.origin(),
                    String.valueOf(key.columns().size()),
                    String.valueOf(wanted.size()),
                    target.name(),
                    String.join(", ", wanted));
        } else if (known(key, target, problems)) {
            unique(key, target, problems);
            types(model, key, target, problems);
        }
    }

    private static void generated(RecordModel model, ForeignKey key, TableFacts target, Problems problems) {
        boolean itself = target.record().equals(model.type()) && key.columns().equals(key.targetColumns());
        key.columns().stream()
                .flatMap(name -> model.column(name).stream())
                .filter(column -> column.filling().isGeneratedId() && !itself)
                .findFirst()
                .ifPresent(column -> problems.add(
                        SchemaRule.GENERATED_REFERENCE,
                        key.origin(),
                        column.name(),
                        model.type().canonicalName(),
                        target.name()));
    }

    private static boolean known(ForeignKey key, TableFacts target, Problems problems) {
        boolean all = true;
        for (int i = 0; i < key.targetColumns().size(); i++) {
            String name = key.targetColumns().get(i);
            if (target.column(name).isEmpty()) {
                all = false;
                List<String> columns =
                        target.columns().stream().map(ColumnFacts::name).toList();
                problems.addUnknown(
                        ConstraintRule.UNKNOWN_TARGET_COLUMN,
                        targetOrigin(key, i),
                        name,
                        columns,
                        name,
                        target.name(),
                        target.record().canonicalName(),
                        String.join(", ", columns));
            }
        }
        return all;
    }

    private static void unique(ForeignKey key, TableFacts target, Problems problems) {
        Set<String> wanted = Set.copyOf(key.targetColumns());
        boolean isUnique = Stream.concat(Stream.of(target.primaryKey()), target.uniques().stream())
                .anyMatch(columns -> Set.copyOf(columns).equals(wanted));
        if (!isUnique) {
            problems.add(
                    ConstraintRule.TARGET_NOT_UNIQUE,
                    targetOrigin(key, 0),
                    String.join(", ", key.targetColumns()),
                    target.name(),
                    target.record().canonicalName());
        }
    }

    private static void types(RecordModel model, ForeignKey key, TableFacts target, Problems problems) {
        for (int i = 0; i < key.columns().size(); i++) {
            Optional<ColumnModel> column = model.column(key.columns().get(i));
            ColumnFacts there = target.column(key.targetColumns().get(i)).orElseThrow();
            if (column.isPresent() && !column.get().type().storage().equals(there.storage())) {
                problems.add(
                        ConstraintRule.REFERENCE_TYPE,
                        key.columnOrigin(i),
                        column.get().name(),
                        column.get().type().javaType().toString(),
                        there.name(),
                        target.name(),
                        there.javaType(),
                        there.javaType());
            }
        }
    }

    private static void action(
            RecordModel model, ForeignKey key, String attribute, ReferenceAction action, Problems problems) {
        Stream<ColumnModel> notNull = key.columns().stream()
                .flatMap(name -> model.column(name).stream())
                .filter(column -> !column.columnNullable());
        Origin place = key.origin().attribute(attribute);
        if (action == ReferenceAction.SET_NULL) {
            notNull.findFirst()
                    .ifPresent(
                            column -> problems.add(ConstraintRule.SET_NULL_NOT_NULL, place, attribute, column.name()));
        } else if (action == ReferenceAction.SET_DEFAULT) {
            notNull.filter(column -> !column.settings().hasDefault())
                    .findFirst()
                    .ifPresent(column ->
                            problems.add(ConstraintRule.SET_DEFAULT_NO_DEFAULT, place, attribute, column.name()));
        }
    }

    /** Returns where the i-th referenced column is named: in {@code @References} or in {@code @ForeignKey}. */
    private static Origin targetOrigin(ForeignKey key, int index) {
        return key.origin().attribute("column").attribute("referencedColumns").item(index);
    }
}
