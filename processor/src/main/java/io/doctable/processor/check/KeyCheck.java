package io.doctable.processor.check;

import io.doctable.processor.model.ColumnModel;
import io.doctable.processor.model.Filling;
import io.doctable.processor.model.RecordModel;
import io.doctable.processor.model.ScalarType;
import io.doctable.processor.problem.ConstraintRule;
import io.doctable.processor.problem.Origin;
import io.doctable.processor.problem.Problems;
import java.util.Optional;

/** Checks the primary key. */
final class KeyCheck {
    private KeyCheck() {}

    static void check(RecordModel model, Problems problems) {
        Origin list = model.origin().annotation("DocTable").attribute("primaryKey");
        ConstraintCheck.columns(model, "the primary key", model.primaryKey(), list::item, problems);
        for (String name : model.primaryKey()) {
            model.column(name).ifPresent(column -> column(model, column, problems));
        }
        if (model.withoutRowid()) {
            withoutRowid(model, problems);
        }
    }

    private static void column(RecordModel model, ColumnModel column, Problems problems) {
        String record = model.type().canonicalName();
        if (column.columnNullable()) {
            problems.add(ConstraintRule.NULLABLE_KEY, column.origin(), column.name(), record);
        }
        Optional<ScalarType> stored = column.type().stored();
        if (stored.isEmpty() || stored.get() == ScalarType.BYTES) {
            problems.add(
                    ConstraintRule.KEY_TYPE,
                    column.origin(),
                    column.name(),
                    "primary key",
                    record,
                    column.type().javaType().toString());
        }
    }

    private static void withoutRowid(RecordModel model, Problems problems) {
        Origin place = model.origin().annotation("DocTable").attribute("withoutRowid");
        String record = model.type().canonicalName();
        boolean identity = model.columns().stream().anyMatch(column -> column.filling() == Filling.IDENTITY);
        if (identity) {
            problems.add(ConstraintRule.WITHOUT_ROWID, place, record, "the database generates its id");
        } else if (model.primaryKey().isEmpty() && model.isWhole()) {
            problems.add(ConstraintRule.WITHOUT_ROWID, place, record, "it has no primary key");
        }
    }
}
