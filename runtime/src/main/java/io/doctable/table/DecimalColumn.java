package io.doctable.table;

import io.doctable.row.ColumnType;
import io.doctable.schema.TableSchema;

/**
 * A column of decimal numbers.
 *
 * @param <R> the record whose table it is
 */
public final class DecimalColumn<R> extends Column<R, java.math.BigDecimal> {
    /** The column of that name in {@code table}, with the precision and scale of its schema. */
    public DecimalColumn(TableSchema table, String name) {
        super(
                table,
                name,
                ColumnType.decimal(
                        table.column(name).type().precision(),
                        table.column(name).type().scale()));
    }
}
