package io.doctable.sample;

import io.doctable.table.Patch;
import javax.annotation.processing.Generated;

/** New values for some columns of a {@link Stock}; the others stay. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class StockPatch extends Patch<Stock, StockPatch> {
    private StockPatch() {
        super(StockTable.TABLE);
    }

    /** Creates a patch that sets nothing yet. */
    public static StockPatch of() {
        return new StockPatch();
    }

    /** Sets {@code amount}. */
    public StockPatch amount(long amount) {
        return set(StockTable.AMOUNT, amount);
    }
}
