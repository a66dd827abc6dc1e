package io.doctable.processor.check;

import io.doctable.processor.model.EmbeddableModel;
import io.doctable.processor.problem.Problems;

/** The second phase for records that others embed. */
public final class EmbeddableCheck {
    private EmbeddableCheck() {}

    /** Adds what is wrong to the problems; returns the model, marked as broken if there is an error. */
    public static EmbeddableModel check(EmbeddableModel model, Problems problems) {
        return problems.hasErrors() ? model.asBroken() : model;
    }
}
