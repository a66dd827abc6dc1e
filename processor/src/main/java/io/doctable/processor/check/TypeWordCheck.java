package io.doctable.processor.check;

import io.doctable.processor.model.RecordModel;
import io.doctable.processor.problem.PortabilityRule;
import io.doctable.processor.problem.Problems;
import io.doctable.processor.problem.SqlRule;
import java.util.Locale;
import java.util.Optional;

/** Checks the type words of columns: that the databases that get them know them, and that the values fit. */
final class TypeWordCheck {
    private static final String SIX_WORDS = "INT, INTEGER, REAL, TEXT, BLOB and ANY";

    private TypeWordCheck() {}

    static void check(RecordModel model, Problems problems) {
        model.columns().forEach(column -> {
            ColumnSite site = new ColumnSite(column, problems);
            DialectText.types(site).stream()
                    .filter(word -> !word.dialects().isEmpty() && isWhole(word.sql()))
                    .forEach(word -> check(site, word, model.strict()));
        });
    }

    private static boolean isWhole(String word) {
        return !word.isBlank() && SqlTokens.faultOf(word).isEmpty();
    }

    private static void check(ColumnSite site, DialectText word, boolean strict) {
        String sql = word.sql();
        TypeFamily family = TypeFamily.of(site.column().type());
        boolean unknown =
                strict && !TypeFamily.STRICT_WORDS.contains(sql.strip().toLowerCase(Locale.ROOT));
        boolean onSqlite = word.isOn(DialectText.SQLITE);
        boolean sqliteRefuses = strict && (unknown || family.isRefusedBySqlite(sql));
        boolean postgresRefuses = family.isRefusedByPostgres(sql);
        boolean all = (!onSqlite || sqliteRefuses) && (!word.isOn(DialectText.POSTGRESQL) || postgresRefuses);
        if (all && (postgresRefuses && word.isOn(DialectText.POSTGRESQL) || !unknown)) {
            String type = site.column().type().javaType().toString();
            String remedy = "remove it, or choose one for " + type;
            site.addAt(word.place(), SqlRule.TYPE_WORD, sql, "does not hold values of " + type, remedy);
        } else if (all) {
            site.addAt(
                    word.place(),
                    SqlRule.TYPE_WORD,
                    sql,
                    "is none that a STRICT table of SQLite knows",
                    "choose one of " + SIX_WORDS + ", or write @DocTable(strict = false)");
        } else {
            doubtful(site, word, onSqlite && sqliteRefuses, word.isOn(DialectText.POSTGRESQL) && postgresRefuses);
        }
    }

    private static void doubtful(ColumnSite site, DialectText word, boolean sqliteRefuses, boolean postgresRefuses) {
        String sql = word.sql();
        boolean onPostgres = word.isOn(DialectText.POSTGRESQL);
        Optional<String> meant = onPostgres ? TypeFamily.misspelt(sql) : Optional.empty();
        if (meant.isPresent()) {
            String remedy = "write \"" + meant.get() + "\"; if you have made a type of that name, put "
                    + "@SuppressWarnings(\"DT6005\") on the record";
            site.addAt(word.place(), PortabilityRule.TYPE_WORD, sql, "is no built-in type of PostgreSQL", remedy);
        } else if (sqliteRefuses) {
            String remedy = "write it for PostgreSQL only, @OnDialect(value = \"postgresql\", type = \"" + sql
                    + "\"), or choose one of " + SIX_WORDS + " for SQLite";
            site.addAt(word.place(), PortabilityRule.TYPE_WORD, sql, "is refused by a STRICT table of SQLite", remedy);
        } else if (postgresRefuses) {
            String remedy = "write it for SQLite only: @OnDialect(value = \"sqlite\", type = \"" + sql + "\")";
            String type = site.column().type().javaType().toString();
            site.addAt(
                    word.place(),
                    PortabilityRule.TYPE_WORD,
                    sql,
                    "does not hold values of " + type + " on PostgreSQL",
                    remedy);
        } else if (onPostgres && TypeFamily.isForeignToPostgres(sql)) {
            String remedy = "write another for PostgreSQL with @OnDialect(value = \"postgresql\", type = …)";
            site.addAt(word.place(), PortabilityRule.TYPE_WORD, sql, "is no built-in type of PostgreSQL", remedy);
        }
    }
}
