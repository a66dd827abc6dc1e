package io.doctable.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The sheet of a table as code declares it, for all databases or for one. */
final class DeclaredSheet {
    private final TableSchema table;
    private final @Nullable String dialect;

    /** @param dialect the database whose words are printed; null for the words of all databases */
    DeclaredSheet(TableSchema table, @Nullable String dialect) {
        this.table = table;
        this.dialect = dialect;
    }

    TableSheet sheet() {
        List<String> key = table.primaryKey();
        String keyName = table.primaryKeyName();
        return new TableSheet(
                (table.readOnly() ? "read-only table " : "table ") + table.qualifiedName(),
                table.schema(),
                table.columns().stream().map(this::line).toList(),
                key.isEmpty() ? null : new PrimaryKeySchema(keyName == null ? "" : keyName, key),
                table.uniques(),
                table.foreignKeys(),
                checks(),
                table.indexes(),
                notes());
    }

    private TableSheet.Line line(ColumnSchema column) {
        String collation = words(column, ColumnVariant::collation);
        String type = words(column, typeOf(column));
        return new TableSheet.Line(
                column.name(),
                collation.isEmpty() ? type : type + " collate " + collation,
                column.nullable(),
                defaultText(column));
    }

    private static Function<ColumnVariant, @Nullable String> typeOf(ColumnSchema column) {
        return variant -> variant.type() == null ? typeText(column.type()) : variant.type();
    }

    private static String typeText(DataType type) {
        DataType element = type.element();
        if (element != null) {
            return typeText(element) + "[]";
        }
        String word = type.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        if (type.length() > 0) {
            return word + "(" + type.length() + ")";
        }
        if (type.precision() > 0) {
            boolean scaled = type.kind() == DataType.Kind.DECIMAL;
            return word + "(" + type.precision() + (scaled ? "," + type.scale() : "") + ")";
        }
        return word;
    }

    private String defaultText(ColumnSchema column) {
        List<String> parts = new ArrayList<>();
        String sql = words(column, ColumnVariant::defaultSql);
        if (!sql.isEmpty()) {
            parts.add(sql);
        }
        switch (column.generation()) {
            case NONE -> {}
            case IDENTITY -> parts.add(FoundSheet.identity(column.identityStyle()));
            case UUID -> parts.add("new uuid");
            case CREATED_AT -> parts.add("time of insert");
            case UPDATED_AT -> parts.add("time of update");
            case VERSION -> parts.add("version");
        }
        ComputedSchema computed = column.computed();
        if (computed != null) {
            parts.add(FoundSheet.computed(computed));
        }
        return String.join(", ", parts);
    }

    private List<CheckSchema> checks() {
        List<CheckSchema> checks = new ArrayList<>(table.checks());
        for (ColumnSchema column : table.columns()) {
            String sql = words(column, ColumnVariant::check);
            if (!sql.isEmpty()) {
                checks.add(new CheckSchema("", sql));
            }
        }
        return checks;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!table.strict()) {
            notes.add("not strict");
        }
        if (table.withoutRowid()) {
            notes.add("without rowid");
        }
        if (table.comment() != null) {
            notes.add("comment: " + table.comment());
        }
        for (ColumnSchema column : table.columns()) {
            if (column.comment() != null) {
                notes.add("comment on " + column.name() + ": " + column.comment());
            }
        }
        return notes;
    }

    /**
     * Returns one part of the column's SQL: the part for the dialect, or the part for all databases followed by the
     * special ones in parentheses.
     */
    private String words(ColumnSchema column, Function<ColumnVariant, @Nullable String> part) {
        if (dialect != null) {
            return orEmpty(part.apply(column.on(dialect)));
        }
        String standard = orEmpty(part.apply(column.standard()));
        List<String> special = new ArrayList<>();
        for (Map.Entry<String, ColumnVariant> each : new TreeMap<>(column.variants()).entrySet()) {
            String text = orEmpty(part.apply(each.getValue().or(column.standard())));
            if (!text.equals(standard)) {
                special.add(each.getKey() + ": " + text);
            }
        }
        if (special.isEmpty()) {
            return standard;
        }
        String inParentheses = "(" + String.join(", ", special) + ")";
        return standard.isEmpty() ? inParentheses : standard + " " + inParentheses;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
