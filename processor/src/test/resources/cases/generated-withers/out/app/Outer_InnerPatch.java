package app;

import io.doctable.table.Patch;
import javax.annotation.processing.Generated;

/** New values for some columns of a {@link Outer.Inner}; the others stay. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
final class Outer_InnerPatch extends Patch<Outer.Inner, Outer_InnerPatch> {
    private Outer_InnerPatch() {
        super(Outer_InnerTable.TABLE);
    }

    /** Creates a patch that sets nothing yet. */
    public static Outer_InnerPatch of() {
        return new Outer_InnerPatch();
    }

    /** Sets {@code amount}. */
    public Outer_InnerPatch amount(long amount) {
        return set(Outer_InnerTable.AMOUNT, amount);
    }
}
