package io.doctable.processor.check;

import io.doctable.processor.model.RecordModel;
import io.doctable.processor.problem.Problems;

/** The second phase: holds a record's model against the rules. */
public final class RecordCheck {
    private RecordCheck() {}

    /** Adds what is wrong to the problems; returns the model, marked as broken if there is an error. */
    public static RecordModel check(RecordModel read, Problems problems) {
        RecordModel model = EmbeddedConditions.inTermsOf(read);
        NameCheck.check(model, problems);
        RoleCheck.check(model, problems);
        ColumnCheck.check(model.columns(), problems);
        EmbeddedCheck.check(model.type(), model.components(), problems);
        KeyCheck.check(model, problems);
        ConstraintCheck.check(model, problems);
        ForeignKeyCheck.check(model, problems);
        ConditionCheck.check(model, problems);
        SqlCheck.check(model, problems);
        TypeWordCheck.check(model, problems);
        MemberCheck.check(model, problems);
        LimitCheck.check(model, problems);
        return problems.hasErrors() ? model.asBroken() : model;
    }
}
