package io.doctable.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sheet of a table as it exists in a database, with the database's types. */
final class FoundSheet {
    private final TableDescription table;

    FoundSheet(TableDescription table) {
        this.table = table;
    }

    TableSheet sheet() {
        TableName name = table.table();
        String kind = name.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new TableSheet(
                (name.temporary() ? "temporary " : "") + kind + " " + name,
                name.schema(),
                table.columns().stream().map(FoundSheet::line).toList(),
                table.primaryKey(),
                table.uniques(),
                table.foreignKeys(),
                table.checks(),
                table.indexes(),
                notes());
    }

    private static TableSheet.Line line(ColumnDescription column) {
        return new TableSheet.Line(
                column.name(),
                column.collation() == null ? column.type() : column.type() + " collate " + column.collation(),
                column.nullable(),
                defaultText(column));
    }

    private static String defaultText(ColumnDescription column) {
        List<String> parts = new ArrayList<>();
        if (column.defaultSql() != null) {
            parts.add(column.defaultSql());
        }
        if (column.identity() != null) {
            parts.add(identity(column.identity()));
        }
        if (column.computed() != null) {
            parts.add(computed(column.computed()));
        }
        return String.join(", ", parts);
    }

    /** Returns the text for an identity column. */
    static String identity(IdentityStyle style) {
        return switch (style) {
            case STANDARD -> "identity";
            case ALWAYS -> "identity always";
            case SERIAL -> "serial";
            case ROWID -> "rowid";
        };
    }

    /** Returns the text for a computed column. */
    static String computed(ComputedSchema how) {
        return "as (" + how.sql() + (how.stored() ? ") stored" : ") virtual");
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(table.more());
        if (table.kind() == TableDescription.Kind.TABLE && !table.strict()) {
            notes.add("not strict");
        }
        if (table.withoutRowid()) {
            notes.add("without rowid");
        }
        if (table.query() != null) {
            notes.add("query: " + table.query().strip());
        }
        if (table.comment() != null) {
            notes.add("comment: " + table.comment());
        }
        for (ColumnDescription column : table.columns()) {
            if (column.comment() != null) {
                notes.add("comment on " + column.name() + ": " + column.comment());
            }
        }
        return notes;
    }
}
