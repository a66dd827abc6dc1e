package io.doctable.processor.check;

import io.doctable.processor.model.RecordModel;
import io.doctable.processor.problem.Problems;

/**
 * Holds a record against the records of the same compilation that were checked before it. Nothing is generated from
 * what it finds, so that every generated file depends on one record alone.
 */
public final class SchemaCheck {
    private final SchemaNames names = new SchemaNames();
    private final ReferenceCircles circles = new ReferenceCircles();

    /** Makes the check of one compilation. */
    public SchemaCheck() {}

    /** Adds to the problems what of the record does not go with the earlier ones. */
    public void check(RecordModel model, Problems problems) {
        names.add(model, problems);
        circles.add(model, problems);
    }
}
