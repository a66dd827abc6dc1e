package io.doctable.processor.plan;

import com.palantir.javapoet.TypeName;
import io.doctable.processor.model.MemberName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Decides whether a record has a {@code NewX}, and what that holds. */
final class NewRowPlanner {
    /** A call with that many arguments of one type is still clear. */
    private static final int CLEAR = 3;

    private NewRowPlanner() {}

    /** A plan if something of the record is filled or may be left to the database, else none. */
    static Optional<NewRowPlan> plan(List<ComponentPlan> components) {
        Names variables = Names.variables();
        Names withers = new Names(List.of());
        boolean needed = false;
        List<NewRowPlan.Value> values = new ArrayList<>();
        for (ComponentPlan component : components) {
            long mask = mask(component);
            needed |= mask != 0 || !component.columns().allMatch(ColumnPlan::given);
            if (component.columns().anyMatch(ColumnPlan::given)) {
                String wither = withers.claim(MemberName.wither(component.name()));
                boolean required = mask == 0 && !isNullable(component);
                values.add(new NewRowPlan.Value(
                        component,
                        variables.claim(component.name()),
                        wither,
                        mask,
                        mask == 0 ? "" : variables.claim(Names.constant(List.of(component.name())) + "_UNSET"),
                        required));
            }
        }
        return needed ? Optional.of(named(values)) : Optional.empty();
    }

    private static NewRowPlan named(List<NewRowPlan.Value> values) {
        List<String> components = values.stream().map(NewRowPlan.Value::name).toList();
        // Without parameters the factory would look like the accessor of a component of its name.
        boolean free = values.stream().anyMatch(NewRowPlan.Value::required);
        String factory = new Names(free ? List.of() : components).claim("of");
        return new NewRowPlan(
                values,
                factory,
                isEasilyConfused(values) ? Optional.of(new Names(components).claim("builder")) : Optional.empty());
    }

    /** Returns whether so many of the values that every row needs have one type that a call may mix them up. */
    private static boolean isEasilyConfused(List<NewRowPlan.Value> values) {
        Map<TypeName, Long> ofType = values.stream()
                .filter(NewRowPlan.Value::required)
                .collect(Collectors.groupingBy(NewRowPlan.Value::type, Collectors.counting()));
        return ofType.values().stream().anyMatch(count -> count > CLEAR);
    }

    /** An embedded record is always given as a whole, so the defaults of its columns are never used. */
    private static long mask(ComponentPlan component) {
        return component.match(new ComponentPlan.Cases<>() {
            @Override
            public Long leaf(ComponentPlan.Leaf leaf) {
                ColumnPlan column = leaf.column();
                return column.given() && column.bit().isPresent()
                        ? 1L << column.bit().getAsInt()
                        : 0L;
            }

            @Override
            public Long group(ComponentPlan.Group group) {
                return 0L;
            }
        });
    }

    private static boolean isNullable(ComponentPlan component) {
        return component.match(new ComponentPlan.Cases<>() {
            @Override
            public Boolean leaf(ComponentPlan.Leaf leaf) {
                return leaf.column().model().nullable();
            }

            @Override
            public Boolean group(ComponentPlan.Group group) {
                return group.nullable();
            }
        });
    }
}
