package io.doctable.table;

import io.doctable.row.ColumnType;
import io.doctable.schema.TableSchema;

/**
 * A column of text.
 *
 * @param <R> the record whose table it is
 */
public final class TextColumn<R> extends ObjectColumn<R, String> implements TextExpression<R> {
    /** Creates the column named {@code name} of {@code table}, with the length limit of its schema. */
    public TextColumn(TableSchema table, String name) {
        super(table, name, ColumnType.string(table.column(name).type().length()));
    }
}
