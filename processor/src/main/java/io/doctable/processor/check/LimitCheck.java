package io.doctable.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.doctable.processor.model.ColumnModel;
import io.doctable.processor.model.ComponentModel;
import io.doctable.processor.model.GeneratedName;
import io.doctable.processor.model.RecordModel;
import io.doctable.processor.problem.Origin;
import io.doctable.processor.problem.Problems;
import io.doctable.processor.problem.RecordRule;
import java.util.List;

/** Checks the limits of the JVM and of the databases. */
final class LimitCheck {
    private static final int MOST_SLOTS = 254;
    private static final int MOST_COLUMNS = 1600;
    /** The bits of a long, in which a new row keeps what it leaves to the database. */
    private static final int MOST_DEFAULTS = Long.SIZE;

    private LimitCheck() {}

    static void check(RecordModel model, Problems problems) {
        slots(model.type(), model.origin(), model.components(), problems);
        int columns = model.columns().size();
        if (columns > MOST_COLUMNS) {
            problems.add(
                    RecordRule.TOO_MANY_COLUMNS, model.origin(), model.type().canonicalName(), String.valueOf(columns));
        }
        List<ColumnModel> defaults = model.columns().stream()
                .filter(column ->
                        column.settings().insertable() && column.settings().hasDefault())
                .toList();
        if (defaults.size() > MOST_DEFAULTS) {
            problems.add(
                    RecordRule.TOO_MANY_DEFAULTS,
                    new ColumnSite(defaults.get(MOST_DEFAULTS), problems).setting("defaultSql"),
                    model.type().canonicalName(),
                    String.valueOf(defaults.size()),
                    GeneratedName.flat(model.type()));
        }
    }

    /** Checks that the record's constructor can take all components. */
    static void slots(ClassName record, Origin origin, List<ComponentModel> components, Problems problems) {
        int slots = components.stream()
                .map(ComponentModel::javaType)
                .mapToInt(type -> type.equals(TypeName.LONG) || type.equals(TypeName.DOUBLE) ? 2 : 1)
                .sum();
        if (slots > MOST_SLOTS) {
            problems.add(RecordRule.TOO_MANY_SLOTS, origin, record.canonicalName(), String.valueOf(slots));
        }
    }
}
