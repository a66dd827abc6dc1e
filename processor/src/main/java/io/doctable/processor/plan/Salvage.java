package io.doctable.processor.plan;

import io.doctable.processor.model.ColumnModel;
import io.doctable.processor.model.ColumnSettings;
import io.doctable.processor.model.ComponentModel;
import io.doctable.processor.model.Constraint;
import io.doctable.processor.model.Filling;
import io.doctable.processor.model.Optionality;
import io.doctable.processor.model.RecordModel;
import io.doctable.processor.model.TypeModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a broken record sound, for the skeletons of its types: what cannot be told is left out, and a component that
 * could not be read counts as a column of any value, so that its name and Java type are there.
 */
final class Salvage {
    private Salvage() {}

    /** The record with sound components and constraints; still broken. */
    static RecordModel of(RecordModel broken) {
        List<ComponentModel> components = components(broken);
        List<String> columns = components.stream()
                .flatMap(ComponentModel::columns)
                .map(ColumnModel::name)
                .toList();
        List<Constraint.Unique> uniques = broken.uniques().stream()
                .filter(unique -> isSound(unique.columns(), columns))
                .toList();
        List<Constraint.ForeignKey> foreignKeys = broken.foreignKeys().stream()
                .filter(key -> isSound(key.columns(), columns))
                .toList();
        return new RecordModel(
                broken.origin(),
                broken.type(),
                broken.isPublic(),
                broken.table(),
                broken.schema(),
                broken.comment(),
                broken.strict(),
                broken.withoutRowid(),
                components,
                broken.primaryKey().stream()
                        .filter(columns::contains)
                        .distinct()
                        .toList(),
                uniques,
                List.of(),
                broken.checks(),
                foreignKeys,
                broken.withers(),
                true);
    }

    private static List<ComponentModel> components(RecordModel broken) {
        Map<String, ComponentModel> byName = new LinkedHashMap<>();
        broken.components().forEach(component -> byName.putIfAbsent(component.name(), component));
        Map<String, Integer> uses = new LinkedHashMap<>();
        broken.columns().forEach(column -> uses.merge(column.name(), 1, Integer::sum));
        return byName.values().stream()
                .map(component -> sound(broken, component, uses))
                .toList();
    }

    /** Columns of one name would be one to the plan: they get the names of their components. */
    private static ComponentModel sound(RecordModel broken, ComponentModel component, Map<String, Integer> uses) {
        return component.match(new ComponentModel.Cases<>() {
            @Override
            public ComponentModel column(ComponentModel.Column leaf) {
                ColumnModel column = leaf.column();
                return new ComponentModel.Column(
                        leaf.origin(),
                        leaf.name(),
                        leaf.javaType(),
                        Integer.valueOf(1).equals(uses.get(column.name()))
                                ? column
                                : column.named("?" + column.component()));
            }

            @Override
            public ComponentModel embedded(ComponentModel.Embedded group) {
                return group.with(each -> sound(broken, each, uses));
            }

            @Override
            public ComponentModel unreadable(ComponentModel.Unreadable unknown) {
                ColumnModel any = new ColumnModel(
                        unknown.origin(),
                        broken.type(),
                        "?" + unknown.name(),
                        List.of(unknown.name()),
                        new TypeModel.JsonType(unknown.javaType()),
                        Optionality.NONE,
                        false,
                        false,
                        Filling.GIVEN,
                        ColumnModel.UTC,
                        Optional.empty(),
                        ColumnSettings.DEFAULT);
                return new ComponentModel.Column(unknown.origin(), unknown.name(), unknown.javaType(), any);
            }
        });
    }

    private static boolean isSound(List<String> names, List<String> columns) {
        return !names.isEmpty() && columns.containsAll(names);
    }
}
