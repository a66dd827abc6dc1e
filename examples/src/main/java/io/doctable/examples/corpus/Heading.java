package io.doctable.examples.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading of a Markdown text. Documents keep theirs as JSON.
 *
 * @param level 1 for the largest, to 6
 * @param text without the marks around it
 * @param line the number of its line, the first line being 1
 */
public record Heading(int level, String text, int line) {
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)(\\s+#+)?\\s*");
    private static final Pattern FENCE = Pattern.compile("\\s{0,3}(```|~~~).*");

    /** The headings of a Markdown text; lines inside fenced code are none. */
    static List<Heading> in(String markdown) {
        List<Heading> headings = new ArrayList<>();
        boolean code = false;
        int number = 0;
        for (String line : markdown.lines().toList()) {
            number++;
            if (FENCE.matcher(line).matches()) {
                code = !code;
            }
            Matcher heading = HEADING.matcher(line);
            if (!code && heading.matches() && !heading.group(2).isEmpty()) {
                headings.add(new Heading(heading.group(1).length(), heading.group(2), number));
            }
        }
        return List.copyOf(headings);
    }

    /** The heading under which a line stands: the last one that is not below it. */
    static Optional<Heading> above(int line, List<Heading> headings) {
        return headings.stream().filter(heading -> heading.line() <= line).reduce((earlier, later) -> later);
    }
}
