package app;

import io.doctable.table.Patch;
import javax.annotation.processing.Generated;

/** New values for some columns of a {@link Membership}; the others stay. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
final class MembershipPatch extends Patch<Membership, MembershipPatch> {
    private MembershipPatch() {
        super(MembershipTable.TABLE);
    }

    /** Creates a patch that sets nothing yet. */
    public static MembershipPatch of() {
        return new MembershipPatch();
    }

    /** Sets {@code role}. */
    public MembershipPatch role(String role) {
        return set(MembershipTable.ROLE, role);
    }
}
