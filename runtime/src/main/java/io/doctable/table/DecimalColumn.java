package io.doctable.table;

import io.doctable.row.ColumnType;
import io.doctable.schema.TableSchema;
import java.math.BigDecimal;

/**
 * A column of decimal numbers ({@code BigDecimal}).
 *
 * @param <R> the record whose table it is
 */
public final class DecimalColumn<R> extends ObjectColumn<R, BigDecimal> implements DecimalExpression<R> {
    /** Creates the column named {@code name} of {@code table}, with the precision and scale of its schema. */
    public DecimalColumn(TableSchema table, String name) {
        super(
                table,
                name,
                ColumnType.decimal(
                        table.column(name).type().precision(),
                        table.column(name).type().scale()));
    }
}
