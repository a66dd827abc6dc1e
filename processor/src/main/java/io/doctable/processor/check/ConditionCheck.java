package io.doctable.processor.check;

import io.doctable.processor.check.SqlTokens.Kind;
import io.doctable.processor.check.SqlTokens.Token;
import io.doctable.processor.model.ColumnModel;
import io.doctable.processor.model.Constraint;
import io.doctable.processor.model.RecordModel;
import io.doctable.processor.problem.ConstraintRule;
import io.doctable.processor.problem.Origin;
import io.doctable.processor.problem.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Checks the conditions of a table: whole expressions over its own columns. */
final class ConditionCheck {
    /** Words that may stand in an expression and name no column. */
    private static final Set<String> WORDS = Set.of(
            ("all and any array as asc asymmetric at between both by case cast collate current_catalog current_date"
                            + " current_role current_schema current_time current_timestamp current_user day default"
                            + " desc distinct document else end escape exists false first for from glob hour ilike in"
                            + " interval is isnull json last leading like local localtime localtimestamp match minute"
                            + " month nfc nfd nfkc nfkd normalized not notnull null nulls of only operator or overlaps"
                            + " placing precision raise regexp row rowid second select session_user similar some"
                            + " symmetric system_user then time timestamp to trailing true unknown user using varying"
                            + " when where with without year zone varchar char character integer int bigint smallint"
                            + " numeric decimal real double text boolean date uuid jsonb bytea blob")
                    .split(" "));

    private ConditionCheck() {}

    static void check(RecordModel model, Problems problems) {
        for (Constraint.Check check : model.checks()) {
            Origin place = check.origin().attribute("sql");
            if (SqlTextCheck.required(check.sql(), place, problems)) {
                columns(model, check.sql(), place, problems);
            }
        }
        for (Constraint.Index index : model.indexes()) {
            Origin place = index.origin().attribute("where");
            SqlTextCheck.optional(index.where(), place, problems);
            columns(model, index.where(), place, problems);
        }
        for (ColumnModel column : model.columns()) {
            ColumnSite site = new ColumnSite(column, problems);
            columns(model, column.settings().check(), site.setting("check"), problems);
            column.settings()
                    .dialects()
                    .forEach(dialect -> columns(model, dialect.check(), site.onDialect("check"), problems));
        }
    }

    private static void columns(RecordModel model, String sql, Origin place, Problems problems) {
        if (sql.indexOf('\\') >= 0
                || SqlTokens.faultOf(sql).isPresent()
                || model.columnNames().isEmpty()) {
            return;
        }
        List<String> known = model.columnNames().get();
        List<Token> tokens = SqlTokens.of(sql);
        for (int i = 0; i < tokens.size(); i++) {
            String name = tokens.get(i).text();
            boolean found = tokens.get(i).kind() == Kind.NAME
                    ? known.contains(name)
                    : known.stream().anyMatch(name::equalsIgnoreCase);
            if (mustBeColumn(tokens, i, model) && !found) {
                problems.addUnknown(
                        ConstraintRule.UNKNOWN_COLUMN_IN_SQL,
                        place,
                        name,
                        known,
                        name,
                        model.table(),
                        model.type().canonicalName(),
                        String.join(", ", known));
            }
        }
    }

    /** Returns whether the token can be nothing but a column: no function, type, collation or part of another name. */
    private static boolean mustBeColumn(List<Token> tokens, int i, RecordModel model) {
        boolean qualified = i > 1 && tokens.get(i - 1).text().equals(".");
        return qualified
                ? tokens.get(i - 2).text().equalsIgnoreCase(model.table()) && isName(tokens, i)
                : mayBeColumn(tokens, i);
    }

    /** Returns whether the token can be nothing but a column, in a condition whose table is not known. */
    static boolean mayBeColumn(List<Token> tokens, int i) {
        return (i == 0 || !tokens.get(i - 1).text().equals(".")) && isName(tokens, i);
    }

    private static boolean isName(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        Token before = i == 0 ? new Token(Kind.SYMBOL, "") : tokens.get(i - 1);
        Token after = i + 1 == tokens.size() ? new Token(Kind.SYMBOL, "") : tokens.get(i + 1);
        boolean plainWord = token.kind() == Kind.WORD
                && !WORDS.contains(token.text().toLowerCase(Locale.ROOT))
                && after.kind() != Kind.TEXT;
        boolean name = token.kind() == Kind.NAME;
        return (plainWord || name)
                && !Set.of("(", ".").contains(after.text())
                && !after.text().equalsIgnoreCase("from")
                && !Set.of("::", "as", "collate", "$", "@", ":")
                        .contains(before.text().toLowerCase(Locale.ROOT));
    }
}
