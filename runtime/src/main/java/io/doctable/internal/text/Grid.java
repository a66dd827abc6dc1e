package io.doctable.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Texts in lines and columns of equal width, as a terminal shows them. */
public final class Grid {
    private static final String GAP = " | ";

    private final int widest;
    private final List<List<String>> lines = new ArrayList<>();
    private final List<Boolean> right = new ArrayList<>();

    /** @param widest the display width that a longer text is cut to */
    public Grid(int widest) {
        this.widest = widest;
        lines.add(new ArrayList<>());
    }

    /** Adds a column. */
    public void heading(String text, boolean alignedRight) {
        lines.get(0).add(cut(text));
        right.add(alignedRight);
    }

    /** Adds a line of one text for each column. */
    public void line(List<String> texts) {
        lines.add(texts.stream().map(this::cut).toList());
    }

    private String cut(String text) {
        String line = ValueText.onOneLine(text);
        if (DisplayWidth.of(line) <= widest) {
            return line;
        }
        return DisplayWidth.cut(line, widest - 1) + "…";
    }

    /** Returns the lines, each with a line feed. */
    @Override
    public String toString() {
        int[] widths = new int[right.size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(line.get(i)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (int n = 0; n < lines.size(); n++) {
            append(text, lines.get(n), widths);
            if (n == 0) {
                appendRule(text, widths);
            }
        }
        return text.toString();
    }

    private void append(StringBuilder text, List<String> line, int[] widths) {
        StringBuilder one = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String blanks = " ".repeat(widths[i] - DisplayWidth.of(line.get(i)));
            one.append(i == 0 ? "" : GAP);
            one.append(right.get(i) ? blanks + line.get(i) : line.get(i) + blanks);
        }
        text.append(one.toString().stripTrailing()).append('\n');
    }

    private static void appendRule(StringBuilder text, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            text.append(i == 0 ? "" : "-+-").append("-".repeat(widths[i]));
        }
        text.append('\n');
    }
}
