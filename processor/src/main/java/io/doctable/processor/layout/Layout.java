package io.doctable.processor.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Brings JavaPoet's output to the layout that people write, line by line: it is done for every generated file. No literal
 * of ours spans lines, and none holds a line's beginning or end, so what is matched here is never a text of the user's.
 */
public final class Layout {
    /** A line of the head of a method that goes on in the next line. */
    private static final Pattern BROKEN_HEAD = Pattern.compile(" *(?:public|protected|private|static|final) [^=;{\"]*");

    private static final Pattern EMPTY_BODY = Pattern.compile(".*(?:\\(\\)|interface \\S+) \\{");
    private static final List<String> FIELDS = List.of("private ", "static final long ");

    private final List<String> lines = new ArrayList<>();

    private Layout() {}

    /**
     * The text with short comments, heads of methods and empty bodies on one line, no lines between the fields of a value,
     * and long lines broken.
     */
    public static String of(String text) {
        Layout layout = new Layout();
        for (String line : text.split("\n", -1)) {
            layout.add(line.stripTrailing());
        }
        return LineBreaks.in(String.join("\n", layout.withoutGaps()));
    }

    private void add(String line) {
        String before = lines.isEmpty() ? "" : last(0);
        if (line.startsWith(" ") && BROKEN_HEAD.matcher(before).matches()) {
            replace(1, before + (before.endsWith("(") ? "" : " ") + line.stripLeading());
        } else if (line.startsWith(" ")
                && line.strip().equals("}")
                && EMPTY_BODY.matcher(before).matches()) {
            replace(1, before + "}");
        } else if (line.endsWith("*/") && isShortComment(line)) {
            replace(2, " ".repeat(line.length() - 3) + "/** " + before.substring(line.length()) + " */");
        } else {
            lines.add(line);
        }
    }

    /** Whether the line ends a comment of one line of text that also fits between its marks. */
    private boolean isShortComment(String end) {
        String indent = " ".repeat(end.length() - 3);
        return lines.size() >= 2
                && end.equals(indent + " */")
                && last(1).equals(indent + "/**")
                && last(0).startsWith(indent + " * ")
                && last(0).length() + 4 <= LineBreaks.WIDTH;
    }

    /** The n-th line from the end. */
    private String last(int n) {
        return lines.get(lines.size() - 1 - n);
    }

    private void replace(int count, String line) {
        lines.subList(lines.size() - count, lines.size()).clear();
        lines.add(line);
    }

    private List<String> withoutGaps() {
        List<String> kept = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            boolean gap = lines.get(i).isEmpty()
                    && i > 0
                    && i + 1 < lines.size()
                    && isAlike(lines.get(i + 1), kept.get(kept.size() - 1));
            if (!gap) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    private static boolean isAlike(String field, String other) {
        return FIELDS.stream().anyMatch(start -> isField(field, start) && isField(other, start));
    }

    private static boolean isField(String line, String start) {
        int indent = line.length() - line.stripLeading().length();
        return line.startsWith(start, indent) && !line.startsWith("private static", indent) && line.endsWith(";");
    }
}
