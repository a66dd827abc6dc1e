package io.doctable.processor.problem;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule that a source breaks at a place.
 *
 * @param rule the rule
 * @param origin the place
 * @param arguments the values of the placeholders in the rule's texts
 * @param suggestion the name that was probably meant, or empty
 */
public record Problem(Rule rule, Origin origin, List<String> arguments, Optional<String> suggestion) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Set<Integer> UNPRINTABLE = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.SURROGATE,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR);

    public Problem {
        arguments = arguments.stream().map(Problem::oneLine).toList();
    }

    /** Returns the printed text, one line each: what is wrong, the rule, how to fix it, and where to read more. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append('[').append(rule.code()).append("] ").append(filled(rule.message()));
        text.append("\n  rule: ").append(rule.sentence());
        suggestion.ifPresent(
                name -> text.append("\n  did you mean \"").append(oneLine(name)).append("\"?"));
        if (!rule.remedy().isEmpty()) {
            text.append("\n  remedy: ").append(filled(rule.remedy()));
        }
        text.append("\n  see: ").append(ProblemsPage.sectionOf(rule));
        return text.toString();
    }

    private String filled(String template) {
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(arguments.get(Integer.parseInt(place.group(1)))));
    }

    /** Returns the text with everything that would break a line, or a terminal, written as a Java escape. */
    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (UNPRINTABLE.contains(Character.getType(c))) {
                line.append(String.format("\\u%04x", c));
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }
}
