package io.doctable.processor.plan;

import com.palantir.javapoet.TypeName;
import io.doctable.processor.model.ColumnModel;
import io.doctable.processor.model.ComponentModel;
import io.doctable.processor.model.Constraint;
import io.doctable.processor.model.ConstraintNames;
import io.doctable.processor.model.MemberName;
import io.doctable.processor.model.RecordModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The third phase: names all that is generated for a record, and says what it holds. */
public final class RecordPlanner {
    private static final List<String> OF_TABLE = List.of("TABLE", "PRIMARY_KEY");
    private static final List<String> OF_PROJECTION = List.of("PROJECTION");

    private final RecordModel model;
    private final GeneratedTypes types;
    private final Names constants;
    /** By column name, in order. */
    private final Map<String, ColumnPlan> columns = new LinkedHashMap<>();

    private RecordPlanner(RecordModel checked, List<String> fixed) {
        this.model = checked.broken() ? Salvage.of(checked) : checked;
        this.constants = new Names(fixed);
        this.types = GeneratedTypes.of(model.type());
    }

    /** Returns the plan of a checked record; of a broken one, with what can be told of it. */
    public static RecordPlan plan(RecordModel checked) {
        return new RecordPlanner(checked, OF_TABLE).plan();
    }

    /** Returns the plan of the rows of a projection. */
    static RecordPlan planProjection(RecordModel checked) {
        return new RecordPlanner(checked, OF_PROJECTION).plan();
    }

    private RecordPlan plan() {
        planColumns();
        List<ComponentPlan> components = model.components().stream()
                .map(component -> component(component, ""))
                .toList();
        Optional<KeyPlan> key = key();
        List<ConstraintPlan> uniques =
                model.uniques().stream().map(this::unique).toList();
        List<ConstraintPlan> foreignKeys =
                model.foreignKeys().stream().map(this::foreignKey).toList();
        List<ConstraintPlan> checks = checks();
        // In the skeleton of a broken record, a unique column named id must not take the search by the key.
        Names methods = new Names(key.isPresent() ? List.of("findById") : List.of());
        return new RecordPlan(
                model,
                types,
                components,
                key,
                uniques,
                foreignKeys,
                checks,
                constants.claim("SCHEMA"),
                constants.claim("ROWS"),
                constants.claim("INSERT"),
                NewRowPlanner.plan(components),
                PatchPlanner.plan(components, types),
                finders(MemberName::finder, uniques, methods),
                finders(MemberName::lister, foreignKeys, methods));
    }

    private void planColumns() {
        int defaults = 0;
        for (ColumnModel column : model.columns()) {
            boolean leavable =
                    column.settings().insertable() && column.settings().hasDefault();
            columns.put(
                    column.name(),
                    new ColumnPlan(
                            column,
                            constants.claim(Names.constant(column.path())),
                            Names.local(column.path()),
                            model.primaryKey().contains(column.name()),
                            leavable ? OptionalInt.of(defaults++) : OptionalInt.empty()));
        }
    }

    private ComponentPlan component(ComponentModel component, String embedding) {
        return component.match(new ComponentModel.Cases<>() {
            @Override
            public ComponentPlan column(ComponentModel.Column leaf) {
                ColumnPlan plan =
                        Objects.requireNonNull(columns.get(leaf.column().name()));
                return new ComponentPlan.Leaf(leaf.name(), leaf.javaType(), plan);
            }

            @Override
            public ComponentPlan embedded(ComponentModel.Embedded group) {
                String local = embedding.isEmpty() ? group.name() : embedding + MemberName.capitalized(group.name());
                List<ComponentPlan> inner = group.components().stream()
                        .map(each -> component(each, local))
                        .toList();
                return new ComponentPlan.Group(group.name(), group.javaType(), local, group.nullable(), inner);
            }

            @Override
            public ComponentPlan unreadable(ComponentModel.Unreadable broken) {
                throw new IllegalStateException("component " + broken.name() + " was not salvaged");
            }
        });
    }

    private Optional<KeyPlan> key() {
        if (model.primaryKey().isEmpty()) {
            return Optional.empty();
        }
        List<ColumnPlan> key = columns(model.primaryKey());
        TypeName type = key.size() == 1 ? key.get(0).type() : types.key();
        return Optional.of(new KeyPlan(ConstraintNames.ofTable("pk", model.table(), List.of()), type, key));
    }

    private ConstraintPlan unique(Constraint.Unique unique) {
        List<ColumnPlan> over = columns(unique.columns());
        return new ConstraintPlan(constant("UQ_", over), unique.name(), over, Optional.empty());
    }

    private ConstraintPlan foreignKey(Constraint.ForeignKey key) {
        List<ColumnPlan> over = columns(key.columns());
        return new ConstraintPlan(
                constant("FK_", over),
                key.name(),
                over,
                key.target().map(target -> new ConstraintPlan.Target(target.record(), target.descriptor())));
    }

    private List<ConstraintPlan> checks() {
        List<ConstraintPlan> checks = new ArrayList<>();
        for (ColumnPlan column : columns.values()) {
            if (column.model().settings().hasCheck()) {
                String name = ConstraintNames.ofTable(
                        "ck", model.table(), List.of(column.model().name()));
                checks.add(check(constant("CK_", List.of(column)), name));
            }
        }
        int number = 0;
        for (Constraint.Check check : model.checks()) {
            number++;
            checks.add(check(constants.claim(checkConstant(check.name(), number)), check.name()));
        }
        return checks;
    }

    private static ConstraintPlan check(String constant, String name) {
        return new ConstraintPlan(constant, name, List.of(), Optional.empty());
    }

    /** A check has no columns to be called after: its own name serves where that is a plain word, else its number. */
    private String checkConstant(String name, int number) {
        String ours = "ck_" + model.table() + "_";
        String word = name.startsWith(ours) ? name.substring(ours.length()) : name;
        return "CK_" + (word.matches("[a-z0-9_]+") ? Names.constant(List.of(word)) : number);
    }

    private String constant(String prefix, List<ColumnPlan> over) {
        return constants.claim(prefix + over.stream().map(ColumnPlan::constant).collect(Collectors.joining("_")));
    }

    private List<ColumnPlan> columns(List<String> names) {
        return names.stream().map(columns::get).toList();
    }

    private static List<FinderPlan> finders(
            Function<List<ColumnModel>, String> name, List<ConstraintPlan> constraints, Names methods) {
        return constraints.stream()
                .map(constraint -> {
                    List<ColumnModel> over =
                            constraint.columns().stream().map(ColumnPlan::model).toList();
                    return new FinderPlan(methods.claim(name.apply(over)), constraint);
                })
                .toList();
    }
}
