package io.doctable.table;

import io.doctable.row.ColumnType;
import io.doctable.schema.TableSchema;
import java.math.BigDecimal;

/**
 * A column of decimal numbers ({@code BigDecimal}).
 *
 * @param <R> the record whose table it is
 */
public final class DecimalColumn<R> extends Column<R, BigDecimal> {
    /** Creates the column named {@code name} of {@code table}, with the precision and scale of its schema. */
    public DecimalColumn(TableSchema table, String name) {
        super(
                table,
                name,
                ColumnType.decimal(
                        table.column(name).type().precision(),
                        table.column(name).type().scale()));
    }

    /** Returns the condition that the column equals one of these values. */
    public Condition<R> in(BigDecimal first, BigDecimal... more) {
        return in(ValueSet.listOf(first, more));
    }

    /** Returns the condition that the column equals none of these values; not true for NULL. */
    public Condition<R> notIn(BigDecimal first, BigDecimal... more) {
        return notIn(ValueSet.listOf(first, more));
    }
}
