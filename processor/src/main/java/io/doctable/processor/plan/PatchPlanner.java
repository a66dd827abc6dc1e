package io.doctable.processor.plan;

import com.palantir.javapoet.TypeName;
import io.doctable.processor.model.Filling;
import io.doctable.processor.model.MemberName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides whether a record has an {@code XPatch}, and what that has. */
final class PatchPlanner {
    /** The methods of every patch that take one value. */
    private static final List<String> TAKEN = List.of("expect", "equals");

    private PatchPlanner() {}

    /** A plan if the record has a primary key and something that a patch can set, else none. */
    static Optional<PatchPlan> plan(List<ComponentPlan> components, GeneratedTypes types) {
        List<ColumnPlan> columns =
                components.stream().flatMap(ComponentPlan::columns).toList();
        boolean needed =
                columns.stream().anyMatch(ColumnPlan::key) && columns.stream().anyMatch(ColumnPlan::patched);
        return needed
                ? Optional.of(new PatchPlan(values(components, types.table().simpleName()), version(columns)))
                : Optional.empty();
    }

    private static List<PatchPlan.Value> values(List<ComponentPlan> components, String table) {
        List<ComponentPlan> patched = components.stream()
                .filter(component -> component.columns().anyMatch(ColumnPlan::patched))
                .toList();
        Names methods = new Names(patched.stream().map(ComponentPlan::name).toList());
        List<PatchPlan.Value> values = new ArrayList<>();
        for (ComponentPlan component : patched) {
            String name = component.name();
            String method = TAKEN.contains(name) ? methods.claim("set" + MemberName.capitalized(name)) : name;
            values.add(new PatchPlan.Value(component, method, new Names(List.of(table)).claim(name)));
        }
        return values;
    }

    private static Optional<TypeName> version(List<ColumnPlan> columns) {
        return columns.stream()
                .filter(column -> column.model().filling() == Filling.VERSION)
                .map(ColumnPlan::type)
                .findFirst();
    }
}
