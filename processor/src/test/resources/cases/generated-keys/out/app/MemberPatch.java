package app;

import io.doctable.table.Patch;
import javax.annotation.processing.Generated;

/** New values for some columns of a {@link Member}; the others stay. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
final class MemberPatch extends Patch<Member, MemberPatch> {
    private MemberPatch() {
        super(MemberTable.TABLE);
    }

    /** Creates a patch that sets nothing yet. */
    public static MemberPatch of() {
        return new MemberPatch();
    }

    /** Only changes a row with this version (optimistic locking). */
    public MemberPatch expect(long version) {
        return expecting(version);
    }

    /** Sets {@code name}. */
    public MemberPatch name(String name) {
        return set(MemberTable.NAME, name);
    }
}
