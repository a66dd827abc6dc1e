package io.doctable.processor.plan;

import com.palantir.javapoet.ClassName;
import io.doctable.processor.model.ProjectionModel;
import java.util.Optional;

/**
 * All that is generated for one projection.
 *
 * @param rows how its rows are read; it has no keys and no constraints
 * @param of the record whose table it is a projection of; empty for one of raw SQL
 */
public record ProjectionPlan(RecordPlan rows, Optional<ClassName> of) {
    /** Returns the plan of a checked projection; of a broken one, with what can be told of it. */
    public static ProjectionPlan of(ProjectionModel checked) {
        return new ProjectionPlan(RecordPlanner.planProjection(checked.rows()), checked.of());
    }
}
