package io.doctable.internal.sqlite;

import io.doctable.error.UnsupportedByDialectException;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.DataType.Kind;
import io.doctable.schema.TableSchema;

/** Refuses comparisons of columns whose values SQLite stores as text that compares differently. */
final class SqliteComparisons {
    private static final String EXACT =
            "holds exact numbers of more than 15 digits (18 for whole ones), or of any number of digits, as text";

    private SqliteComparisons() {}

    static void requireEquality(TableSchema table, ColumnSchema column) {
        DataType type = column.type();
        if (type.kind() == Kind.JSON) {
            throw unsupported(
                    table, column, "holds JSON, whose texts may differ although the documents are equal", "equality");
        }
        if (isExact(type)) {
            throw unsupported(table, column, EXACT, "equality");
        }
        if (type.element() != null
                && type.element().kind() == Kind.DECIMAL
                && type.element().precision() == 0) {
            throw unsupported(table, column, "holds decimals of any scale as JSON", "equality");
        }
    }

    static void requireOrder(TableSchema table, ColumnSchema column) {
        if (isExact(column.type())) {
            throw unsupported(table, column, EXACT, "order");
        }
        if (column.type().kind() == Kind.JSON || column.type().kind() == Kind.ARRAY) {
            throw unsupported(table, column, "holds JSON text", "order");
        }
    }

    private static boolean isExact(DataType type) {
        return (type.kind() == Kind.DECIMAL || type.kind() == Kind.BIG_INTEGER)
                && SqliteStorage.of(type) == SqliteStorage.TEXT;
    }

    private static UnsupportedByDialectException unsupported(
            TableSchema table, ColumnSchema column, String reason, String comparison) {
        return new UnsupportedByDialectException(
                "on SQLite, " + table.qualifiedName() + "." + column.name() + " " + reason
                        + ", so comparing, sorting and summing would use the text (requested: " + comparison
                        + "); read the rows and compare in Java, or give the column a smaller precision",
                null,
                null);
    }
}
