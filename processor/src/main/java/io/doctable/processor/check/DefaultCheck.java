package io.doctable.processor.check;

import io.doctable.processor.model.ColumnSettings.DialectSettings;
import io.doctable.processor.model.LiteralKind;
import io.doctable.processor.model.ScalarType;
import io.doctable.processor.model.TypeModel;
import io.doctable.processor.problem.ConstraintRule;
import io.doctable.processor.problem.Origin;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks that a default which is a plain literal is of its column's type, and that one word alone is no forgotten quote;
 * what else it is, only the database knows.
 */
final class DefaultCheck {
    private static final Pattern TEXT = Pattern.compile("'(?:[^']|'')*'", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*");
    private static final Set<String> TRUTHS = Set.of("true", "false");
    private static final Set<String> CLOCKS = Set.of("current_timestamp", "current_date", "current_time");
    // A default may name no column, so that any other word alone is refused by both databases.
    private static final Set<String> CALLS = Set.of(
            "current_catalog",
            "current_role",
            "current_schema",
            "current_user",
            "localtime",
            "localtimestamp",
            "null",
            "session_user",
            "system_user",
            "user");
    private static final Map<ScalarType, Integer> BITS = Map.of(
            ScalarType.BYTE, 7,
            ScalarType.SHORT, 15,
            ScalarType.INT, 31,
            ScalarType.LONG, 63);

    private DefaultCheck() {}

    static void check(ColumnSite site) {
        check(site, site.column().settings().defaultSql(), site.setting("defaultSql"));
        for (DialectSettings dialect : site.column().settings().dialects()) {
            check(site, dialect.defaultSql(), site.onDialect("defaultSql"));
        }
    }

    private static void check(ColumnSite site, String defaultSql, Origin place) {
        String literal = bare(defaultSql);
        Optional<ScalarType> stored = site.column().type().stored();
        if (literal.equalsIgnoreCase("null") && !site.column().columnNullable()) {
            report(site, place, defaultSql, "NULL", "remove it, or make the component @Nullable");
        } else if (isUnknownWord(literal)) {
            LiteralKind wanted = stored.map(ScalarType::literal).orElse(LiteralKind.TEXT);
            boolean quoted = wanted != LiteralKind.TRUTH && wanted != LiteralKind.NUMBER;
            String write = quoted
                    ? "write '" + literal + "' in single quotes: defaultSql = \"'" + literal + "'\""
                    : "write " + name(wanted) + ", or an SQL expression";
            report(site, place, defaultSql, "a word without quotes", write);
        } else if (stored.isPresent()) {
            kindOf(literal).ifPresent(kind -> compare(site, place, defaultSql, literal, kind, stored.get()));
        }
    }

    private static void compare(
            ColumnSite site, Origin place, String defaultSql, String literal, LiteralKind kind, ScalarType stored) {
        LiteralKind wanted = stored.literal();
        boolean fits = wanted == kind
                || wanted == LiteralKind.OTHER
                || (wanted == LiteralKind.TIME && kind == LiteralKind.TEXT)
                || (wanted == LiteralKind.TEXT && kind == LiteralKind.TIME);
        if (!fits) {
            report(site, place, defaultSql, name(kind), "write " + name(wanted) + ", or an SQL expression");
        } else if (BITS.containsKey(stored) && kind == LiteralKind.NUMBER && !isWithin(literal, BITS.get(stored))) {
            report(site, place, defaultSql, "not a whole number in its range", "write a number in its range");
        } else if (site.column().type() instanceof TypeModel.EnumType type && kind == LiteralKind.TEXT) {
            constant(site, place, literal.substring(1, literal.length() - 1), type.constants());
        }
    }

    private static void constant(ColumnSite site, Origin place, String name, List<String> constants) {
        if (!constants.contains(name)) {
            site.problems()
                    .addUnknown(
                            ConstraintRule.DEFAULT_TYPE,
                            place,
                            name,
                            constants,
                            "'" + name + "'",
                            site.column().name(),
                            "not one of its constants",
                            site.column().type().javaType().toString(),
                            "the constants are: " + String.join(", ", constants));
        }
    }

    private static void report(ColumnSite site, Origin place, String defaultSql, String found, String remedy) {
        site.problems()
                .add(
                        ConstraintRule.DEFAULT_TYPE,
                        place,
                        defaultSql,
                        site.column().name(),
                        found,
                        site.column().type().javaType().toString(),
                        remedy);
    }

    private static boolean isWithin(String number, int bits) {
        BigDecimal value = new BigDecimal(number).stripTrailingZeros();
        return value.scale() <= 0
                && value.precision() - value.scale() < 25
                && value.toBigIntegerExact().bitLength() <= bits;
    }

    private static boolean isUnknownWord(String literal) {
        String word = literal.toLowerCase(Locale.ROOT);
        return WORD.matcher(literal).matches()
                && !CALLS.contains(word)
                && !CLOCKS.contains(word)
                && !TRUTHS.contains(word);
    }

    private static Optional<LiteralKind> kindOf(String literal) {
        String word = literal.toLowerCase(Locale.ROOT);
        if (TEXT.matcher(literal).matches()) {
            return Optional.of(LiteralKind.TEXT);
        }
        if (NUMBER.matcher(literal).matches()) {
            return Optional.of(LiteralKind.NUMBER);
        }
        if (TRUTHS.contains(word)) {
            return Optional.of(LiteralKind.TRUTH);
        }
        return CLOCKS.contains(word) ? Optional.of(LiteralKind.TIME) : Optional.empty();
    }

    private static String bare(String sql) {
        String text = sql.strip();
        while (text.startsWith("(") && text.endsWith(")")) {
            text = text.substring(1, text.length() - 1).strip();
        }
        return text;
    }

    private static String name(LiteralKind kind) {
        return switch (kind) {
            case TRUTH -> "true or false";
            case NUMBER -> "a number";
            case TEXT -> "a text in single quotes";
            case TIME -> "a time";
            case OTHER -> "an expression";
        };
    }
}
