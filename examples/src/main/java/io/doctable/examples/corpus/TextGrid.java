package io.doctable.examples.corpus;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rows whose columns are aligned when they are printed: numbers to the right, texts to the left. */
final class TextGrid {
    private static final String INDENT = "  ";
    private static final String GAP = "  ";

    private final List<String> titles;
    private final List<List<Object>> rows = new ArrayList<>();

    TextGrid(String... titles) {
        this.titles = List.of(titles);
    }

    /** Adds a row; as many cells as there are titles, each a text or a whole number. */
    void row(Object... cells) {
        rows.add(List.of(cells));
    }

    /** Prints the titles and the rows. */
    void print(PrintStream out) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < titles.size(); column++) {
            int width = length(titles.get(column));
            for (List<Object> row : rows) {
                width = Math.max(width, length(text(row.get(column))));
            }
            widths.add(width);
        }
        for (int i = -1; i < rows.size(); i++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < titles.size(); column++) {
                String cell = i < 0 ? titles.get(column) : text(rows.get(i).get(column));
                String blank = " ".repeat(widths.get(column) - length(cell));
                line.append(column == 0 ? INDENT : GAP);
                line.append(isNumeric(column) ? blank + cell : cell + blank);
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private boolean isNumeric(int column) {
        return !rows.isEmpty() && rows.get(0).get(column) instanceof Number;
    }

    private static String text(Object cell) {
        return cell instanceof Number number ? String.format(Locale.ROOT, "%,d", number.longValue()) : cell.toString();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
