package io.doctable.processor.check;

import io.doctable.processor.model.RecordModel;
import io.doctable.processor.problem.Problems;

/** The second phase: holds a record's model against the rules. */
public final class RecordCheck {
    private RecordCheck() {}

    /** Adds what is wrong to the problems; returns the model, marked as broken if there is an error. */
    public static RecordModel check(RecordModel model, Problems problems) {
        return problems.hasErrors() ? model.asBroken() : model;
    }
}
