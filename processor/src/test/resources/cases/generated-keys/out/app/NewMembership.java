package app;

import io.doctable.table.NewRow;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** A row to insert: a {@link Membership} without the values that the database or the library generates. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
final class NewMembership extends NewRow<NewMembership> {
    private UUID groupId;
    private Member.Number member;
    private String role;

    private NewMembership(UUID groupId, Member.Number member, String role) {
        super(0);
        this.groupId = groupId;
        this.member = member;
        this.role = role;
    }

    /** Creates a row with the values that every new row needs. */
    public static NewMembership of(UUID groupId, Member.Number member, String role) {
        return new NewMembership(groupId, member, role);
    }

    /** Creates a row with the values of {@code row} that an insert may set; all of them count as set. */
    public static NewMembership from(Membership row) {
        return new NewMembership(row.groupId(), row.member(), row.role());
    }

    /** Returns the value of {@code groupId}. */
    public UUID groupId() {
        return groupId;
    }

    /** Returns the value of {@code member}. */
    public Member.Number member() {
        return member;
    }

    /** Returns the value of {@code role}. */
    public String role() {
        return role;
    }

    /** Returns this row with another value of {@code groupId}. */
    public NewMembership withGroupId(UUID groupId) {
        NewMembership copy = clone();
        copy.groupId = groupId;
        return copy;
    }

    /** Returns this row with another value of {@code member}. */
    public NewMembership withMember(Member.Number member) {
        NewMembership copy = clone();
        copy.member = member;
        return copy;
    }

    /** Returns this row with another value of {@code role}. */
    public NewMembership withRole(String role) {
        NewMembership copy = clone();
        copy.role = role;
        return copy;
    }

    @Override
    protected void list(NewRow.Values values) {
        values.add("groupId", groupId);
        values.add("member", member);
        values.add("role", role);
    }
}
