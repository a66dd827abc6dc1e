package io.doctable.processor.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks the lines of generated code that are too long, and only those: before the operators of an expression, before the
 * calls of a chain, or between arguments. A literal stays whole, however long it is.
 */
final class LineBreaks {
    static final int WIDTH = 120;
    private static final int CONTINUATION = 8;

    /** The operators before which a line is broken, those that bind least first. */
    private static final List<String[]> OPERATORS = List.of(
            new String[] {" extends ", " implements ", " throws "},
            new String[] {" ? ", " : "},
            new String[] {" && "},
            new String[] {" | "},
            new String[] {" + "});

    private LineBreaks() {}

    /** Returns the text with its long lines broken. */
    static String in(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (String line : text.split("\n", -1)) {
            int indent = line.length() - line.stripLeading().length();
            List<String> broken = line.length() <= WIDTH || line.startsWith("import ") || line.startsWith("package ")
                    ? List.of(line)
                    : line.startsWith("* ", indent) ? words(line, indent) : code(line.substring(indent), indent);
            result.append(String.join("\n", broken)).append('\n');
        }
        return result.substring(0, result.length() - 1);
    }

    /** Breaks a line of a comment between words. */
    private static List<String> words(String line, int indent) {
        List<String> lines = new ArrayList<>();
        String start = " ".repeat(indent) + "* ";
        String rest = line;
        int space = rest.lastIndexOf(' ', WIDTH);
        while (rest.length() > WIDTH && space >= start.length()) {
            lines.add(rest.substring(0, space));
            rest = start + rest.substring(space + 1);
            space = rest.lastIndexOf(' ', WIDTH);
        }
        lines.add(rest);
        return lines;
    }

    /** Breaks a piece of code, which begins so many columns from the margin. */
    private static List<String> code(String code, int indent) {
        // What ends an earlier line's expression, or begins a block, belongs to the last line.
        int end = code.endsWith(" {") ? code.length() - " {".length() : new SourceScan(code).surplus();
        List<String> lines = body(code.substring(0, end), indent, code.length() - end);
        lines.set(lines.size() - 1, lines.get(lines.size() - 1) + code.substring(end));
        return lines;
    }

    private static List<String> body(String code, int indent, int after) {
        SourceScan scan = new SourceScan(code);
        if (indent + code.length() + after <= WIDTH) {
            return new ArrayList<>(List.of(" ".repeat(indent) + code));
        }
        if (scan.open() > 0) {
            return unfinished(code, indent, scan);
        }
        List<Integer> assignment = scan.find(0, " = ");
        if (!assignment.isEmpty()) {
            int at = assignment.get(0) + " =".length();
            return lines(List.of(code.substring(0, at), code.substring(at + 1)), indent, after);
        }
        for (String[] operators : OPERATORS) {
            List<Integer> places = scan.find(0, operators);
            if (!places.isEmpty()) {
                return lines(pieces(code, places, 1), indent, after);
            }
        }
        List<Integer> calls = calls(scan, code);
        return calls.isEmpty() ? arguments(code, indent, after, scan) : lines(pieces(code, calls, 0), indent, after);
    }

    /** Where the calls of a chain begin, without the first, which follows what it is called on. */
    private static List<Integer> calls(SourceScan scan, String code) {
        return scan.find(0, ".").stream()
                .filter(at -> code.charAt(at - 1) == ')')
                .toList();
    }

    private static List<String> pieces(String code, List<Integer> places, int blanks) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int place : places) {
            pieces.add(code.substring(from, place));
            from = place + blanks;
        }
        pieces.add(code.substring(from));
        return pieces;
    }

    /** The pieces, each on a line, all but the first one step further in. */
    private static List<String> lines(List<String> pieces, int indent, int after) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            boolean last = i == pieces.size() - 1;
            lines.addAll(body(pieces.get(i), i == 0 ? indent : indent + CONTINUATION, last ? after : 0));
        }
        return lines;
    }

    /** Breaks within the last brackets: one line for all arguments if they fit, otherwise one for each. */
    private static List<String> arguments(String code, int indent, int after, SourceScan scan) {
        List<Integer> opened = scan.find(0, "(", "{");
        int from = opened.isEmpty() ? 0 : opened.get(opened.size() - 1) + 1;
        int to = opened.isEmpty() ? 0 : closed(scan, from);
        if (to <= from) {
            return new ArrayList<>(List.of(" ".repeat(indent) + code));
        }
        String inside = code.substring(from, to);
        String tail = code.substring(to);
        SourceScan within = new SourceScan(inside);
        List<Integer> commas = within.find(0, ", ").stream().map(at -> at + 1).toList();
        List<Integer> calls = calls(within, inside);
        List<String> pieces = new ArrayList<>();
        if (commas.isEmpty() && !calls.isEmpty()) {
            pieces.addAll(pieces(inside, calls, 0));
            pieces.set(0, code.substring(0, from) + pieces.get(0));
        } else {
            boolean fits = indent + CONTINUATION + inside.length() + tail.length() + after <= WIDTH;
            pieces.add(code.substring(0, from));
            pieces.addAll(fits ? List.of(inside) : pieces(inside, commas, 1));
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            int step = i == 0 ? indent : indent + CONTINUATION;
            boolean last = i == pieces.size() - 1;
            lines.addAll(
                    i == 0
                            ? List.of(" ".repeat(step) + pieces.get(0))
                            : body(pieces.get(i), step, last ? tail.length() + after : 0));
        }
        lines.set(lines.size() - 1, lines.get(lines.size() - 1) + tail);
        return lines;
    }

    private static int closed(SourceScan scan, int from) {
        List<Integer> closed = scan.find(0, ")", "}");
        return closed.isEmpty() || closed.get(closed.size() - 1) < from ? 0 : closed.get(closed.size() - 1);
    }

    /** Breaks a line whose brackets a later line closes: after the last argument but one of those it holds. */
    private static List<String> unfinished(String code, int indent, SourceScan scan) {
        List<Integer> commas = scan.find(scan.open(), ", ");
        List<Integer> places = commas.isEmpty() ? scan.find(scan.open() - 1, ", ") : commas;
        if (places.isEmpty()) {
            return new ArrayList<>(List.of(" ".repeat(indent) + code));
        }
        int at = places.get(places.size() - 1) + 1;
        return new ArrayList<>(List.of(
                " ".repeat(indent) + code.substring(0, at),
                " ".repeat(indent + CONTINUATION) + code.substring(at + 1)));
    }
}
