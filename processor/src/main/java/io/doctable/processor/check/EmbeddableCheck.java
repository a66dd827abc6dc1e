package io.doctable.processor.check;

import io.doctable.processor.model.ColumnModel;
import io.doctable.processor.model.ComponentModel;
import io.doctable.processor.model.EmbeddableModel;
import io.doctable.processor.problem.Problems;
import java.util.List;

/** The second phase for records that others embed: what can be said without the table they are embedded in. */
public final class EmbeddableCheck {
    private EmbeddableCheck() {}

    /** Adds what is wrong to the problems; returns the model, marked as broken if there is an error. */
    public static EmbeddableModel check(EmbeddableModel model, Problems problems) {
        List<ColumnModel> columns =
                model.components().stream().flatMap(ComponentModel::columns).toList();
        ColumnCheck.check(columns, problems);
        EmbeddedCheck.check(model.type(), model.components(), problems);
        LimitCheck.slots(model.type(), model.origin(), model.components(), problems);
        return problems.hasErrors() ? model.asBroken() : model;
    }
}
