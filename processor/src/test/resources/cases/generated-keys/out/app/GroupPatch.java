package app;

import io.doctable.table.Patch;
import javax.annotation.processing.Generated;

/** New values for some columns of a {@link Group}; the others stay. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
final class GroupPatch extends Patch<Group, GroupPatch> {
    private GroupPatch() {
        super(GroupTable.TABLE);
    }

    /** Creates a patch that sets nothing yet. */
    public static GroupPatch of() {
        return new GroupPatch();
    }

    /** Sets {@code name}. */
    public GroupPatch name(String name) {
        return set(GroupTable.NAME, name);
    }
}
