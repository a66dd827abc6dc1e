package io.doctable.processor.check;

import io.doctable.processor.model.ColumnModel;
import io.doctable.processor.model.RecordModel;
import io.doctable.processor.problem.Origin;
import io.doctable.processor.problem.PortabilityRule;
import io.doctable.processor.problem.Problems;
import io.doctable.processor.problem.SqlRule;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Checks SQL in annotations without a parser: mistakes on every database, and what only one database has. */
final class SqlCheck {
    /** The databases that each connection of SQLite has. */
    private static final Set<String> SCHEMAS_OF_SQLITE = Set.of("main", "temp");

    private SqlCheck() {}

    static void check(RecordModel model, Problems problems) {
        for (Condition condition : Condition.of(model, problems)) {
            Optional<ConditionSyntax.Fault> fault = ConditionSyntax.faultOf(condition.sql());
            if (fault.isPresent()) {
                String shown = "\"" + condition.sql() + "\"";
                problems.add(
                        SqlRule.CONDITION,
                        condition.place(),
                        shown,
                        fault.get().found(),
                        fault.get().remedy());
            } else {
                TextDecimals.check(model, condition, problems);
                portable(condition.sql(), condition.place(), condition.dialects(), problems);
            }
        }
        for (ColumnModel column : model.columns()) {
            ColumnSite site = new ColumnSite(column, problems);
            DialectText.defaults(site).forEach(text -> portable(text.sql(), text.place(), text.dialects(), problems));
        }
        if (!model.schema().isBlank()
                && !SCHEMAS_OF_SQLITE.contains(model.schema().toLowerCase(Locale.ROOT))) {
            problems.add(
                    PortabilityRule.SCHEMA,
                    model.origin().annotation("DocTable").attribute("schema"),
                    model.table(),
                    model.type().canonicalName(),
                    model.schema());
        }
    }

    /** Reports the first word of an SQL text that a database which uses the text does not have. */
    private static void portable(String sql, Origin place, Set<KnownDatabase> dialects, Problems problems) {
        OneDatabaseSql.in(sql).stream()
                .filter(finding -> dialects.contains(finding.missingOn()))
                .findFirst()
                .ifPresent(finding -> problems.add(
                        PortabilityRule.ONE_DATABASE,
                        place,
                        sql,
                        finding.word(),
                        finding.missingOn().title(),
                        remedy(finding)));
    }

    private static String remedy(OneDatabaseSql.Finding finding) {
        String name = finding.missingOn().title();
        return (finding.isClock()
                        ? "write current_timestamp, which both databases have"
                        : "use SQL that is valid on both databases")
                + ", or write other SQL for " + name + " with @OnDialect(value = \""
                + finding.missingOn().dialect()
                + "\", …) on a component; if you have added it to " + name + " yourself, or do not use " + name
                + ", put @SuppressWarnings(\"DT6007\") on the record";
    }
}
