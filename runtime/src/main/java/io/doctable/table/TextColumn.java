package io.doctable.table;

import io.doctable.row.ColumnType;
import io.doctable.schema.TableSchema;

/**
 * A column of text.
 *
 * @param <R> the record whose table it is
 */
public final class TextColumn<R> extends Column<R, String> {
    /** The column of that name in {@code table}, with the length of its schema. */
    public TextColumn(TableSchema table, String name) {
        super(table, name, ColumnType.string(table.column(name).type().length()));
    }
}
