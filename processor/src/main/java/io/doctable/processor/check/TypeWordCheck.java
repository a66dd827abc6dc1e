package io.doctable.processor.check;

import io.doctable.processor.model.RecordModel;
import io.doctable.processor.problem.PortabilityRule;
import io.doctable.processor.problem.Problems;
import io.doctable.processor.problem.SqlRule;
import java.util.Locale;
import java.util.Optional;

/** Checks the types in {@code @Column} and {@code @OnDialect}: the databases have them and can store the values. */
final class TypeWordCheck {
    private static final String SIX_WORDS = "INT, INTEGER, REAL, TEXT, BLOB or ANY";
    private static final String NOT_STRICT = "is not a type of STRICT tables on SQLite";
    private static final String NOT_BUILT_IN = "is not a built-in type of PostgreSQL";

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
        String type = site.column().type().javaType().toString();
        TypeFamily family = TypeFamily.of(site.column().type());
        boolean unknown =
                strict && !TypeFamily.STRICT_WORDS.contains(sql.strip().toLowerCase(Locale.ROOT));
        boolean onSqlite = word.isOn(KnownDatabase.SQLITE);
        boolean sqliteRefuses = strict && (unknown || family.isRefusedBySqlite(sql));
        boolean postgresRefuses = family.isRefusedByPostgres(sql);
        boolean all = (!onSqlite || sqliteRefuses) && (!word.isOn(KnownDatabase.POSTGRESQL) || postgresRefuses);
        if (all && ((postgresRefuses && word.isOn(KnownDatabase.POSTGRESQL)) || !unknown)) {
            String remedy = "remove it, or use a type that can store " + type;
            site.addAt(word.place(), SqlRule.TYPE_WORD, sql, "cannot store values of " + type, remedy);
        } else if (all) {
            String remedy = "use " + SIX_WORDS + ", or write @DocTable(strict = false)";
            site.addAt(word.place(), SqlRule.TYPE_WORD, sql, NOT_STRICT, remedy);
        } else {
            String stored = "cannot store values of " + type;
            String onlyThere = unknown ? NOT_STRICT : stored + " on SQLite";
            doubtful(
                    site,
                    word,
                    onSqlite && sqliteRefuses ? onlyThere : "",
                    word.isOn(KnownDatabase.POSTGRESQL) && postgresRefuses ? stored + " on PostgreSQL" : "");
        }
    }

    /** Reports a type with which the table may work on one database; the faults are empty if there is none. */
    private static void doubtful(ColumnSite site, DialectText word, String sqliteFault, String postgresFault) {
        String sql = word.sql();
        boolean onPostgres = word.isOn(KnownDatabase.POSTGRESQL);
        Optional<String> meant = onPostgres ? TypeFamily.misspelt(sql) : Optional.empty();
        if (meant.isPresent()) {
            String remedy = "write \"" + meant.get() + "\"; if you have created the type \"" + sql
                    + "\" yourself, put @SuppressWarnings(\"DT6005\") on the record";
            report(site, word, NOT_BUILT_IN, remedy);
        } else if (!sqliteFault.isEmpty()) {
            String remedy = "move it to @OnDialect(value = \"postgresql\", type = \"" + sql + "\"), or use " + SIX_WORDS
                    + " on SQLite with @OnDialect(value = \"sqlite\", type = …)";
            report(site, word, sqliteFault, remedy);
        } else if (!postgresFault.isEmpty()) {
            report(site, word, postgresFault, "move it to @OnDialect(value = \"sqlite\", type = \"" + sql + "\")");
        } else if (onPostgres && TypeFamily.isForeignToPostgres(sql)) {
            String remedy = "add a type of PostgreSQL with @OnDialect(value = \"postgresql\", type = …)";
            report(site, word, NOT_BUILT_IN, remedy);
        }
    }

    private static void report(ColumnSite site, DialectText word, String found, String remedy) {
        site.addAt(word.place(), PortabilityRule.TYPE_WORD, word.sql(), found, remedy);
    }
}
