package io.doctable.processor.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds mistakes in a condition that every database refuses, without a parser. What could be valid on one database is not
 * a mistake, and a text with quotes that databases read differently is not checked.
 */
final class ConditionSyntax {
    private static final String OPERATOR = "(?:<>|<=|>=|!=|==|[=<>*/%])";
    private static final String NO_OPERATOR_BEFORE = "(?<![<>=!@#~|&^?*:+/%-])";
    private static final String NO_OPERATOR_AFTER = "(?![<>=!@#~|&^?*:+/%-])";

    private static final Pattern JUDGED_DIFFERENTLY = Pattern.compile("\\\\|\\[|`|\\$\\w*\\$");
    private static final Pattern QUOTED = Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"", Pattern.DOTALL);
    private static final Pattern KEYWORD = Pattern.compile("(?iU)^(where|check)\\b");
    private static final Pattern TWO_OPERATORS = Pattern.compile(
            NO_OPERATOR_BEFORE + "(?<!\\.)(" + OPERATOR + "|\\|\\||[+-])\\s+(" + OPERATOR + ")" + NO_OPERATOR_AFTER);
    private static final Pattern TWO_WORDS =
            Pattern.compile("(?iU)\\b(and|or)\\s+((?:and|or)\\b|\\)|" + OPERATOR + NO_OPERATOR_AFTER + ")");
    private static final Pattern FIRST =
            Pattern.compile("(?iU)(?:^|\\()\\s*((?:and|or)\\b|" + OPERATOR + NO_OPERATOR_AFTER + "(?!\\s*\\)))");
    private static final Pattern LAST =
            Pattern.compile("(?iU)(" + NO_OPERATOR_BEFORE + "(?:<>|<=|>=|!=|==|[=<>+/%-])|\\b(?:and|or|not))$");
    private static final Pattern PARAMETER = Pattern.compile(NO_OPERATOR_BEFORE + "\\?" + NO_OPERATOR_AFTER);
    private static final Pattern BEFORE_A_VALUE =
            Pattern.compile("(?iU)(?:^|[=<>(,+*/%-]|\\b(?:and|or|not|in|like|between))\\s*$");
    private static final Pattern AFTER_A_VALUE = Pattern.compile("^\\s*(?:$|[),])");
    private static final Pattern AND = Pattern.compile(NO_OPERATOR_BEFORE + "&&" + NO_OPERATOR_AFTER);
    private static final Pattern NUMBER_BEFORE = Pattern.compile("(?U)(?<![\\w.])\\d[\\d.]*\\s*$");
    private static final Pattern NUMBER_AFTER = Pattern.compile("^\\s*\\d");
    private static final Pattern COMPARISON =
            Pattern.compile(NO_OPERATOR_BEFORE + "(?:<>|<=|>=|!=|==|[=<>])" + NO_OPERATOR_AFTER);
    private static final Pattern WORD_BETWEEN = Pattern.compile("(?iU)\\b(?:and|or)\\b|&&");

    private static final String ADD_OPERAND = "remove the operator, or add the missing operand";

    private ConditionSyntax() {}

    /**
     * A mistake.
     *
     * @param found what was found, as the end of a sentence about the condition
     * @param remedy how to fix it
     */
    record Fault(String found, String remedy) {}

    /** Returns the first mistake in a condition, or empty. */
    static Optional<Fault> faultOf(String sql) {
        if (JUDGED_DIFFERENTLY.matcher(sql).find()) {
            return Optional.empty();
        }
        String text = QUOTED.matcher(sql)
                .replaceAll(quoted -> quoted.group().startsWith("'") ? "''" : "\"\"")
                .strip();
        return List.of(keyword(text), parameter(text), and(text), operators(text)).stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Fault> keyword(String text) {
        Matcher keyword = KEYWORD.matcher(text);
        return keyword.find()
                ? Optional.of(new Fault(
                        "begins with the word \"" + keyword.group(1) + "\"",
                        "remove that word; DocTable adds it to the DDL"))
                : Optional.empty();
    }

    private static Optional<Fault> parameter(String text) {
        boolean found = PARAMETER.matcher(text).results().anyMatch(mark -> {
            String before = text.substring(0, mark.start());
            return BEFORE_A_VALUE.matcher(before).find()
                    || AFTER_A_VALUE.matcher(text.substring(mark.end())).find();
        });
        return found
                ? Optional.of(
                        new Fault("contains the parameter ?", "write the value itself; DDL cannot have parameters"))
                : Optional.empty();
    }

    private static Optional<Fault> and(String text) {
        boolean found = AND.matcher(text).results().anyMatch(sign -> {
            String before = text.substring(0, sign.start());
            String after = text.substring(sign.end());
            return NUMBER_BEFORE.matcher(before).find()
                    || NUMBER_AFTER.matcher(after).find()
                    || (isComparison(sideBefore(before)) && isComparison(sideAfter(after)));
        });
        return found ? Optional.of(new Fault("joins conditions with &&", "write \"and\" instead")) : Optional.empty();
    }

    private static Optional<Fault> operators(String text) {
        for (Pattern two : List.of(TWO_OPERATORS, TWO_WORDS)) {
            Matcher found = two.matcher(text);
            if (found.find()) {
                return Optional.of(new Fault(
                        "has nothing between \"" + found.group(1) + "\" and \"" + found.group(2) + "\"",
                        found.group(2).equals(")")
                                ? ADD_OPERAND
                                : "remove one of the two, or add the missing operand"));
            }
        }
        Matcher first = FIRST.matcher(text);
        if (first.find()) {
            return Optional.of(new Fault("has nothing to the left of \"" + first.group(1) + "\"", ADD_OPERAND));
        }
        Matcher last = LAST.matcher(text);
        return last.find()
                ? Optional.of(new Fault("has nothing to the right of \"" + last.group(1) + "\"", ADD_OPERAND))
                : Optional.empty();
    }

    /** Returns whether a comparison stands in the text outside parentheses, or is all of it within them. */
    private static boolean isComparison(String side) {
        String text = side.strip();
        while (text.startsWith("(") && closing(text) == text.length() - 1) {
            text = text.substring(1, text.length() - 1).strip();
        }
        return COMPARISON.matcher(masked(text)).find();
    }

    private static String sideBefore(String text) {
        int depth = 0;
        int start = text.length();
        while (start > 0 && depth <= 0) {
            char c = text.charAt(start - 1);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth <= 0) {
                start--;
            }
        }
        String group = text.substring(start);
        int from = 0;
        Matcher word = WORD_BETWEEN.matcher(masked(group));
        while (word.find()) {
            from = word.end();
        }
        return group.substring(from);
    }

    private static String sideAfter(String text) {
        int depth = 0;
        int end = 0;
        while (end < text.length() && depth >= 0) {
            char c = text.charAt(end);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth >= 0) {
                end++;
            }
        }
        String group = text.substring(0, end);
        Matcher word = WORD_BETWEEN.matcher(masked(group));
        return word.find() ? group.substring(0, word.start()) : group;
    }

    /** Returns the text of the same length with blanks for all that stands within parentheses. */
    private static String masked(String text) {
        StringBuilder masked = new StringBuilder(text.length());
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : 0;
            masked.append(depth > 0 ? ' ' : c);
            depth -= c == ')' ? 1 : 0;
        }
        return masked.toString();
    }

    private static int closing(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
