package io.doctable.table;

import io.doctable.row.ColumnType;
import io.doctable.schema.TableSchema;
import java.math.BigDecimal;

/**
 * A column of decimal numbers.
 *
 * @param <R> the record whose table it is
 */
public final class DecimalColumn<R> extends Column<R, BigDecimal> {
    /** The column of that name in {@code table}, with the precision and scale of its schema. */
    public DecimalColumn(TableSchema table, String name) {
        super(
                table,
                name,
                ColumnType.decimal(
                        table.column(name).type().precision(),
                        table.column(name).type().scale()));
    }

    /** The column has one of those values. */
    public Condition<R> in(BigDecimal first, BigDecimal... more) {
        return in(ValueSet.listOf(first, more));
    }

    /** The column has none of those values; not true for NULL. */
    public Condition<R> notIn(BigDecimal first, BigDecimal... more) {
        return notIn(ValueSet.listOf(first, more));
    }
}
