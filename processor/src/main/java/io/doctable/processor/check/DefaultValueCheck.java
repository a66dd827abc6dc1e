package io.doctable.processor.check;

import io.doctable.processor.model.LiteralKind;
import io.doctable.processor.model.ScalarType;
import io.doctable.processor.model.TypeModel;
import io.doctable.processor.problem.PortabilityRule;
import io.doctable.processor.problem.SqlRule;
import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks a default that is a plain literal: the column can store it, and DocTable can read it. */
final class DefaultValueCheck {
    private static final Pattern TEXT = Pattern.compile("'(?:[^']|'')*'", Pattern.DOTALL);
    private static final Pattern QUOTED_NAME = Pattern.compile("\"(?:[^\"]|\"\")*\"", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}(?:\\.\\d{0,30})?");
    private static final Pattern PLAIN = Pattern.compile("(?i)[+-]?[\\d.]+|true|false");

    private DefaultValueCheck() {}

    static void check(ColumnSite site) {
        for (DialectText text : DialectText.defaults(site)) {
            String literal = bare(text.sql());
            Optional<ScalarType> stored = site.column().type().stored();
            if (QUOTED_NAME.matcher(literal).matches()) {
                String value = literal.substring(1, literal.length() - 1).replace("\"\"", "\"");
                report(
                        site,
                        text,
                        "is a column name because of its double quotes, and a default cannot use columns",
                        withoutDoubleQuotes(value, site.column().type()));
            } else if (isList(site.column().type())) {
                list(site, text, literal);
            } else if (stored.isPresent() && TEXT.matcher(literal).matches()) {
                text(site, text, literal.substring(1, literal.length() - 1).replace("''", "'"), stored.get());
            } else if (stored.isPresent() && NUMBER.matcher(literal).matches()) {
                number(site, text, new BigDecimal(literal), stored.get());
            }
        }
    }

    private static String withoutDoubleQuotes(String value, TypeModel type) {
        boolean plain = type.stored()
                .map(ScalarType::literal)
                .filter(kind -> kind == LiteralKind.NUMBER || kind == LiteralKind.TRUTH)
                .isPresent();
        if (!plain) {
            return "write a text in single quotes: '" + value.replace("'", "''") + "'";
        }
        return PLAIN.matcher(value).matches()
                ? "write it without quotes: " + value
                : "write a value of " + type.javaType();
    }

    private static boolean isList(TypeModel type) {
        return type instanceof TypeModel.ListOf || type instanceof TypeModel.ArrayOf;
    }

    private static void list(ColumnSite site, DialectText text, String literal) {
        boolean quoted = TEXT.matcher(literal).matches();
        if (!quoted && !PLAIN.matcher(literal).matches()) {
            return;
        }
        String value = quoted ? literal.substring(1, literal.length() - 1).strip() : "";
        boolean onSqlite = value.startsWith("[");
        boolean onPostgres = value.startsWith("{") || value.contains("={");
        boolean fitsSqlite = onSqlite || !text.isOn(KnownDatabase.SQLITE);
        boolean fitsPostgres = onPostgres || !text.isOn(KnownDatabase.POSTGRESQL);
        if ((fitsSqlite && fitsPostgres) || text.dialects().isEmpty()) {
            return;
        }
        if (text.dialects().equals(KnownDatabase.ALL) && (onSqlite || onPostgres)) {
            KnownDatabase misses = onSqlite ? KnownDatabase.POSTGRESQL : KnownDatabase.SQLITE;
            String elements = value.equals("[]") || value.equals("{}") ? "" : "…";
            String other = onSqlite ? "'{" + elements + "}'" : "'[" + elements + "]'";
            site.addAt(text.place(), PortabilityRule.LIST_DEFAULT, text.sql(), misses.title(), misses.dialect(), other);
            return;
        }
        report(
                site,
                text,
                "is not a list",
                "write a list for each database: @OnDialect(value = \"sqlite\", defaultSql = \"'[]'\") and "
                        + "@OnDialect(value = \"postgresql\", defaultSql = \"'{}'\")");
    }

    private static void text(ColumnSite site, DialectText text, String value, ScalarType stored) {
        int length = site.column().settings().length();
        int characters =
                value.stripTrailing().codePointCount(0, value.stripTrailing().length());
        boolean ownWord = !DialectText.on(KnownDatabase.POSTGRESQL, DialectText.types(site))
                .isEmpty();
        boolean limited = text.isOn(KnownDatabase.SQLITE) || (text.isOn(KnownDatabase.POSTGRESQL) && !ownWord);
        if (stored == ScalarType.STRING && length != -1 && characters > length && limited) {
            report(
                    site,
                    text,
                    "has " + characters + " characters, but the column has length = " + length,
                    "shorten it, or increase \"length\"");
        } else if (!LiteralText.isReadable(stored, value)) {
            unreadable(site, text, value, stored);
        }
    }

    private static void number(ColumnSite site, DialectText text, BigDecimal value, ScalarType stored) {
        boolean year = stored == ScalarType.YEAR;
        BigDecimal most = BigDecimal.valueOf(year ? Year.MAX_VALUE : Long.MAX_VALUE);
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        if ((year || stored == ScalarType.DURATION) && (!whole || value.abs().compareTo(most) > 0)) {
            String what = year ? "a year, such as 2026" : "a whole number of nanoseconds";
            report(site, text, "is not a " + stored.javaType(), "write " + what);
        }
    }

    private static void unreadable(ColumnSite site, DialectText text, String value, ScalarType stored) {
        String type = stored.javaType().toString();
        String example = LiteralText.example(stored);
        if (text.isOn(KnownDatabase.POSTGRESQL) && LiteralText.mayBeTakenByPostgres(stored, value)) {
            if (text.isOn(KnownDatabase.SQLITE)) {
                site.addAt(text.place(), PortabilityRule.DEFAULT_FORM, text.sql(), type, example);
            }
        } else if (!text.dialects().isEmpty()) {
            report(site, text, "is not a valid " + type, "write it in the form " + example);
        }
    }

    private static void report(ColumnSite site, DialectText text, String found, String remedy) {
        site.addAt(text.place(), SqlRule.DEFAULT_VALUE, text.sql(), found, remedy);
    }

    private static String bare(String sql) {
        String text = sql.strip();
        while (text.startsWith("(") && text.endsWith(")")) {
            text = text.substring(1, text.length() - 1).strip();
        }
        return text;
    }
}
