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

/** Checks what can be said of SQL texts without a parser: mistakes for every database, and what one does not know. */
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
                known(condition.sql(), condition.place(), condition.dialects(), problems);
            }
        }
        for (ColumnModel column : model.columns()) {
            ColumnSite site = new ColumnSite(column, problems);
            DialectText.defaults(site).forEach(text -> known(text.sql(), text.place(), text.dialects(), problems));
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

    /** Reports the first word that a database does not know which gets the text. */
    private static void known(String sql, Origin place, Set<String> dialects, Problems problems) {
        OneDatabaseSql.in(sql).stream()
                .filter(finding -> dialects.contains(finding.missingOn()))
                .findFirst()
                .ifPresent(finding -> problems.add(
                        PortabilityRule.ONE_DATABASE,
                        place,
                        finding.missingOn().equals(DialectText.SQLITE) ? "SQLite" : "PostgreSQL",
                        finding.word(),
                        remedy(finding)));
    }

    private static String remedy(OneDatabaseSql.Finding finding) {
        return (finding.isClock() ? "write current_timestamp, which both databases know, or give" : "give")
                + " that database its own SQL with @OnDialect on the component; if you have made what is missing, or "
                + "never use that database, put @SuppressWarnings(\"DT6007\") on the record";
    }
}
