package app;

import io.doctable.table.Patch;
import javax.annotation.processing.Generated;

/** New values for some columns of a {@link Hostile}; the others stay. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
final class HostilePatch extends Patch<Hostile, HostilePatch> {
    private HostilePatch() {
        super(HostileTable.TABLE);
    }

    /** Creates a patch that sets nothing yet. */
    public static HostilePatch of() {
        return new HostilePatch();
    }

    /** Sets {@code newline}. */
    public HostilePatch newline(String newline) {
        return set(HostileTable.NEWLINE, newline);
    }

    /** Sets {@code rtl}. */
    public HostilePatch rtl(String rtl) {
        return set(HostileTable.RTL, rtl);
    }
}
