package io.doctable.processor.check;

import io.doctable.processor.model.ColumnSettings;
import io.doctable.processor.model.ColumnSettings.DialectSettings;
import io.doctable.processor.problem.ConstraintRule;
import io.doctable.processor.problem.Origin;
import io.doctable.processor.problem.Problems;
import java.util.Optional;

/** Checks that an SQL text of the user's stays within the parentheses it is put into. */
final class SqlTextCheck {
    private SqlTextCheck() {}

    static void check(ColumnSite site) {
        ColumnSettings settings = site.column().settings();
        optional(settings.type(), site.setting("type"), site.problems());
        optional(settings.defaultSql(), site.setting("defaultSql"), site.problems());
        optional(settings.check(), site.setting("check"), site.problems());
        for (DialectSettings dialect : settings.dialects()) {
            optional(dialect.type(), site.onDialect("type"), site.problems());
            optional(dialect.defaultSql(), site.onDialect("defaultSql"), site.problems());
            optional(dialect.check(), site.onDialect("check"), site.problems());
        }
    }

    /** Checks a text that may be left empty. */
    static void optional(String sql, Origin place, Problems problems) {
        if (!sql.isEmpty()) {
            required(sql, place, problems);
        }
    }

    /** Checks a text; tells whether it is whole. */
    static boolean required(String sql, Origin place, Problems problems) {
        Optional<String> fault = sql.isBlank() ? Optional.of("is empty") : SqlTokens.faultOf(sql);
        fault.ifPresent(found -> problems.add(ConstraintRule.SQL_TEXT, place, "\"" + sql + "\"", found, remedy(found)));
        return fault.isEmpty();
    }

    private static String remedy(String fault) {
        return fault.equals(SqlTokens.QUERY)
                ? "use only columns of this table; no database accepts a query in a check, an index or a default"
                : "correct the text; DocTable puts it between parentheses into the table's DDL";
    }
}
