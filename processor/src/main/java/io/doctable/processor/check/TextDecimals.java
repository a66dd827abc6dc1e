package io.doctable.processor.check;

import io.doctable.processor.check.SqlTokens.Kind;
import io.doctable.processor.check.SqlTokens.Token;
import io.doctable.processor.model.ColumnModel;
import io.doctable.processor.model.RecordModel;
import io.doctable.processor.model.ScalarType;
import io.doctable.processor.problem.Origin;
import io.doctable.processor.problem.PortabilityRule;
import io.doctable.processor.problem.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds conditions that use numbers which SQLite stores as text: SQLite compares them as text, too. */
final class TextDecimals {
    private static final int DIGITS_OF_REAL = 15;
    private static final int DIGITS_OF_INTEGER = 18;
    private static final Set<String> COMPARISONS = Set.of("=", "<", ">", "!", "between", "in");
    private static final Set<String> BEFORE_AN_OPERAND =
            Set.of("", "(", ",", "and", "or", "not", "when", "then", "else");
    private static final Set<String> AFTER_AN_OPERAND =
            Set.of("", ")", ",", "and", "or", "when", "then", "else", "end");
    private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/", "%");
    private static final Set<String> HARMLESS_AFTER = Set.of("as", "is", "isnull", "notnull");

    private TextDecimals() {}

    /** Returns how many digits the column may have to be a number on SQLite. */
    static int exactDigits(ColumnModel column) {
        boolean whole =
                column.type().stored().filter(ScalarType.BIG_INTEGER::equals).isPresent();
        return whole ? DIGITS_OF_INTEGER : DIGITS_OF_REAL;
    }

    /** Returns whether SQLite stores the column's numbers as text, if the record gives the column no type of its own. */
    static boolean isText(ColumnModel column) {
        Optional<ScalarType> stored = column.type().stored();
        int precision = column.settings().precision();
        return stored.filter(type -> type == ScalarType.DECIMAL || type == ScalarType.BIG_INTEGER)
                        .isPresent()
                && (precision == -1 || precision > exactDigits(column));
    }

    /** Reports the numbers that a condition uses although they are text on SQLite. */
    static void check(RecordModel model, Condition condition, Problems problems) {
        if (!condition.dialects().contains(KnownDatabase.SQLITE)
                || condition.sql().indexOf('\\') >= 0) {
            return;
        }
        for (ColumnModel column : model.columns()) {
            if (isText(column) && isTextWord(new ColumnSite(column, problems))) {
                use(column, SqlTokens.of(condition.sql()))
                        .ifPresent(compared -> report(model, column, condition.place(), compared, problems));
            }
        }
    }

    /** Returns whether the column is compared; empty when it is not named, or only where a text does as well. */
    private static Optional<Boolean> use(ColumnModel column, List<Token> tokens) {
        boolean doubtful = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (!names(tokens.get(i), column.name()) || word(tokens, i + 1).equals(".")) {
                continue;
            }
            // A name may follow its table's name and a dot.
            int start = word(tokens, i - 1).equals(".") ? i - 2 : i;
            String before = word(tokens, start - 1);
            String after = word(tokens, i + 1);
            String second = after.equals("not") ? word(tokens, i + 2) : after;
            boolean left = BEFORE_AN_OPERAND.contains(before) && COMPARISONS.contains(second);
            boolean right = Set.of("=", "<", ">").contains(before) && AFTER_AN_OPERAND.contains(after);
            if (left || right) {
                return Optional.of(true);
            }
            doubtful |= !HARMLESS_AFTER.contains(after) && !ARITHMETIC.contains(before) && !ARITHMETIC.contains(after);
        }
        return doubtful ? Optional.of(false) : Optional.empty();
    }

    private static boolean names(Token token, String column) {
        return token.kind() == Kind.NAME
                ? token.text().equals(column)
                : token.kind() == Kind.WORD && token.text().equalsIgnoreCase(column);
    }

    private static String word(List<Token> tokens, int index) {
        if (index < 0 || index >= tokens.size()) {
            return "";
        }
        Token token = tokens.get(index);
        boolean plain = token.kind() == Kind.WORD || token.kind() == Kind.SYMBOL;
        return plain ? token.text().toLowerCase(Locale.ROOT) : "a value";
    }

    private static boolean isTextWord(ColumnSite site) {
        String word = DialectText.on(KnownDatabase.SQLITE, DialectText.types(site));
        return word.isEmpty() || word.strip().equalsIgnoreCase("text");
    }

    private static void report(
            RecordModel model, ColumnModel column, Origin place, boolean compared, Problems problems) {
        PortabilityRule rule = compared ? PortabilityRule.TEXT_COMPARED : PortabilityRule.TEXT_IN_CONDITION;
        problems.add(
                rule,
                place,
                column.name(),
                String.valueOf(exactDigits(column)),
                model.type().canonicalName());
    }
}
