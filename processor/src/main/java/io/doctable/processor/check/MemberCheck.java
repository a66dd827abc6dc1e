package io.doctable.processor.check;

import io.doctable.processor.model.ColumnModel;
import io.doctable.processor.model.ComponentModel;
import io.doctable.processor.model.Constraint;
import io.doctable.processor.model.MemberName;
import io.doctable.processor.model.RecordModel;
import io.doctable.processor.problem.Origin;
import io.doctable.processor.problem.Problems;
import io.doctable.processor.problem.RecordRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that no two methods of the generated types would have one name. */
final class MemberCheck {
    private MemberCheck() {}

    static void check(RecordModel model, Problems problems) {
        Methods withers = new Methods(model, problems);
        for (ComponentModel component : model.components()) {
            withers.add(MemberName.wither(component.name()), component.name(), component.origin());
        }
        Methods finders = new Methods(model, problems);
        if (!model.primaryKey().isEmpty()) {
            finders.add(MemberName.FIND_BY_ID, "the primary key", model.origin());
        }
        for (Constraint.Unique unique : model.uniques()) {
            if (!unique.columns().equals(model.primaryKey())) {
                finders.add(
                        MemberName.finder(columns(model, unique.columns())), text(unique.columns()), unique.origin());
            }
        }
        Methods lists = new Methods(model, problems);
        for (Constraint.ForeignKey key : model.foreignKeys()) {
            lists.add(MemberName.lister(columns(model, key.columns())), text(key.columns()), key.origin());
        }
    }

    private static List<ColumnModel> columns(RecordModel model, List<String> names) {
        return names.stream().flatMap(name -> model.column(name).stream()).toList();
    }

    private static String text(List<String> columns) {
        return String.join(", ", columns);
    }

    /** The methods of one kind so far, and what each is for. */
    private record Methods(RecordModel model, Problems problems, Map<String, String> reasons) {
        Methods(RecordModel model, Problems problems) {
            this(model, problems, new HashMap<>());
        }

        void add(String name, String reason, Origin origin) {
            String other = reasons.putIfAbsent(name, reason);
            if (other != null && !other.equals(reason)) {
                problems.add(
                        RecordRule.GENERATED_MEMBER_CLASH, origin, model.type().canonicalName(), name, other, reason);
            }
        }
    }
}
