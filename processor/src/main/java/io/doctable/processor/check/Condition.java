package io.doctable.processor.check;

import io.doctable.processor.model.ColumnModel;
import io.doctable.processor.model.Constraint;
import io.doctable.processor.model.RecordModel;
import io.doctable.processor.problem.Origin;
import io.doctable.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A condition of a table: a check, or the condition of an index.
 *
 * @param sql the condition, never empty
 * @param place where it is written
 * @param dialects the databases that get it
 */
record Condition(String sql, Origin place, Set<KnownDatabase> dialects) {
    /** Returns the conditions of a table that are whole expressions; what is none is reported elsewhere. */
    static List<Condition> of(RecordModel model, Problems problems) {
        List<Condition> conditions = new ArrayList<>();
        for (ColumnModel column : model.columns()) {
            DialectText.checks(new ColumnSite(column, problems))
                    .forEach(text -> conditions.add(new Condition(text.sql(), text.place(), text.dialects())));
        }
        for (Constraint.Check check : model.checks()) {
            conditions.add(new Condition(check.sql(), check.origin().attribute("sql"), KnownDatabase.ALL));
        }
        for (Constraint.Index index : model.indexes()) {
            conditions.add(new Condition(index.where(), index.origin().attribute("where"), KnownDatabase.ALL));
        }
        return conditions.stream()
                .filter(condition -> !condition.sql().isBlank()
                        && SqlTokens.faultOf(condition.sql()).isEmpty())
                .toList();
    }
}
