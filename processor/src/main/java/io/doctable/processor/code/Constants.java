package io.doctable.processor.code;

import io.doctable.processor.plan.ColumnPlan;
import io.doctable.processor.plan.ConstraintPlan;
import io.doctable.processor.plan.RecordPlan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of the constants of a descriptor. */
public final class Constants {
    private Constants() {}

    /** All that the plan names. */
    public static Set<String> of(RecordPlan plan) {
        Set<String> names =
                new HashSet<>(List.of("TABLE", "PRIMARY_KEY", "PROJECTION", plan.schema(), plan.rows(), plan.insert()));
        plan.columns().stream().map(ColumnPlan::constant).forEach(names::add);
        for (List<ConstraintPlan> constraints : List.of(plan.uniques(), plan.foreignKeys(), plan.checks())) {
            constraints.stream().map(ConstraintPlan::constant).forEach(names::add);
        }
        return names;
    }
}
