package app;

import io.doctable.table.Patch;
import javax.annotation.processing.Generated;

/** New values for some columns of a {@link Outer.Without}; the others stay. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
final class Outer_WithoutPatch extends Patch<Outer.Without, Outer_WithoutPatch> {
    private Outer_WithoutPatch() {
        super(Outer_WithoutTable.TABLE);
    }

    /** Creates a patch that sets nothing yet. */
    public static Outer_WithoutPatch of() {
        return new Outer_WithoutPatch();
    }

    /** Sets {@code amount}. */
    public Outer_WithoutPatch amount(long amount) {
        return set(Outer_WithoutTable.AMOUNT, amount);
    }
}
