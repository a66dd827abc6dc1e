package io.doctable.processor.check;

import com.palantir.javapoet.ClassName;
import io.doctable.processor.model.ComponentModel;
import io.doctable.processor.problem.Problems;
import io.doctable.processor.problem.RecordRule;
import java.util.List;

/** Checks that a nullable embedded component which is null can be told from one whose components are all null. */
final class EmbeddedCheck {
    private EmbeddedCheck() {}

    static void check(ClassName owner, List<ComponentModel> components, Problems problems) {
        for (ComponentModel component : components) {
            if (component instanceof ComponentModel.Embedded embedded) {
                if (embedded.nullable() && embedded.components().stream().allMatch(EmbeddedCheck::mayBeAllNull)) {
                    problems.add(
                            RecordRule.EMBEDDED_UNCLEAR_NULL,
                            embedded.origin(),
                            embedded.name(),
                            owner.canonicalName(),
                            embedded.javaType().simpleName());
                }
                check(embedded.javaType(), embedded.components(), problems);
            }
        }
    }

    private static boolean mayBeAllNull(ComponentModel component) {
        return component.match(new ComponentModel.Cases<Boolean>() {
            @Override
            public Boolean column(ComponentModel.Column column) {
                return column.column().nullable();
            }

            @Override
            public Boolean embedded(ComponentModel.Embedded embedded) {
                return embedded.nullable() || embedded.components().stream().allMatch(EmbeddedCheck::mayBeAllNull);
            }

            @Override
            public Boolean unreadable(ComponentModel.Unreadable unreadable) {
                return false;
            }
        });
    }
}
