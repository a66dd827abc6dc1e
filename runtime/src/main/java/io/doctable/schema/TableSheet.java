package io.doctable.schema;

import io.doctable.annotation.ReferenceAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The text of {@code describe()}: a title, a line per column in fixed-width columns, then a line per constraint, index
 * and note. Equal sheets print equally.
 *
 * @param title the first line
 * @param schema the namespace of the table, null for the default one; references inside it are printed without it
 * @param columns in order
 * @param primaryKey null if there is none
 * @param uniques the unique constraints
 * @param foreignKeys the foreign keys
 * @param checks the checks of the table and of its columns
 * @param indexes the indexes
 * @param notes further lines, such as comments
 */
record TableSheet(
        String title,
        @Nullable String schema,
        List<Line> columns,
        @Nullable PrimaryKeySchema primaryKey,
        List<UniqueSchema> uniques,
        List<ForeignKeySchema> foreignKeys,
        List<CheckSchema> checks,
        List<IndexSchema> indexes,
        List<String> notes) {
    private static final List<String> HEADER = List.of("column", "type", "null", "key", "default", "references");

    /**
     * One column.
     *
     * @param defaultText its default, or what else gives it a value; empty for nothing
     */
    record Line(String name, String type, boolean nullable, String defaultText) {}

    /** Returns the whole text, without a trailing line break. */
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(oneLine(title));
        grid().forEach(line -> lines.add("  " + line));
        constraints().forEach(line -> lines.add("  " + oneLine(line)));
        notes.forEach(note -> lines.add("  " + oneLine(note)));
        return String.join("\n", lines);
    }

    private List<String> grid() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        columns.forEach(column -> rows.add(cells(column)));
        int[] widths = new int[HEADER.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        rows.add(1, Arrays.stream(widths).mapToObj("-"::repeat).toList());
        return rows.stream().map(row -> aligned(row, widths)).toList();
    }

    private static String aligned(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            line.append(cell).append(" ".repeat(widths[i] - length(cell) + 2));
        }
        return line.toString().stripTrailing();
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private List<String> cells(Line column) {
        return List.of(
                oneLine(column.name()),
                oneLine(column.type()),
                column.nullable() ? "yes" : "no",
                keyCell(column.name()),
                oneLine(column.defaultText()),
                oneLine(referencesCell(column.name())));
    }

    private String keyCell(String column) {
        List<String> words = new ArrayList<>();
        List<String> key = primaryKey == null ? List.of() : primaryKey.columns();
        if (key.contains(column)) {
            words.add(key.size() == 1 ? "primary" : "primary " + (key.indexOf(column) + 1));
        }
        if (uniques.stream().anyMatch(unique -> unique.columns().equals(List.of(column)))) {
            words.add("unique");
        }
        return String.join(", ", words);
    }

    private String referencesCell(String column) {
        return foreignKeys.stream()
                .filter(key -> key.columns().contains(column))
                .map(key -> {
                    int place = key.columns().indexOf(column);
                    List<String> targets = key.targetColumns();
                    return target(key) + (targets.isEmpty() ? "" : "(" + targets.get(place) + ")");
                })
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private List<String> constraints() {
        List<String> lines = new ArrayList<>();
        if (primaryKey != null) {
            lines.add("primary key" + named(primaryKey.name()) + list(primaryKey.columns()));
        }
        for (UniqueSchema unique : uniques) {
            lines.add("unique" + named(unique.name()) + list(unique.columns()));
        }
        for (ForeignKeySchema key : foreignKeys) {
            lines.add("foreign key" + named(key.name()) + list(key.columns()) + " references " + target(key)
                    + (key.targetColumns().isEmpty() ? "" : list(key.targetColumns()))
                    + rule(" on delete ", key.onDelete())
                    + rule(" on update ", key.onUpdate()));
        }
        for (CheckSchema check : checks) {
            lines.add("check" + named(check.name()) + " (" + check.sql() + ")");
        }
        for (IndexSchema index : indexes) {
            lines.add(index(index));
        }
        return lines;
    }

    private static String index(IndexSchema index) {
        String words = (index.unique() ? "unique index" : "index") + named(index.name());
        if (index.definition() != null) {
            return words + ": " + index.definition();
        }
        return words
                + list(index.columns(), TableSheet::part)
                + (index.where() == null ? "" : " where " + index.where());
    }

    private static String part(IndexSchema.Part part) {
        String nulls = part.nullsFirst() == null ? "" : part.nullsFirst() ? " nulls first" : " nulls last";
        return part.column() + (part.descending() ? " desc" : "") + nulls;
    }

    private String target(ForeignKeySchema key) {
        String there = key.targetSchema();
        return there == null || Objects.equals(there, schema) ? key.targetTable() : there + "." + key.targetTable();
    }

    private static String named(String name) {
        return name.isEmpty() ? "" : " " + name;
    }

    private static String list(List<String> names) {
        return list(names, name -> name);
    }

    private static <T> String list(List<T> parts, Function<T, String> text) {
        return parts.stream().map(text).collect(Collectors.joining(", ", " (", ")"));
    }

    private static String rule(String words, ReferenceAction rule) {
        return rule == ReferenceAction.NO_ACTION ? "" : words + rule.sql().toLowerCase(Locale.ROOT);
    }

    /** Replaces line breaks and tabs by blanks, so that no name or SQL text breaks the layout. */
    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*[\\p{Cntrl}\\u2028\\u2029]\\s*", " ");
    }
}
