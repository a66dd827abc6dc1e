package app;

import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** A row to insert: a {@link Membership} without the values that the database or the library generates. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
final class NewMembership {
    private final UUID groupId;
    private final Member.Number member;
    private final String role;

    private NewMembership(UUID groupId, Member.Number member, String role) {
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
        return new NewMembership(groupId, member, role);
    }

    /** Returns this row with another value of {@code member}. */
    public NewMembership withMember(Member.Number member) {
        return new NewMembership(groupId, member, role);
    }

    /** Returns this row with another value of {@code role}. */
    public NewMembership withRole(String role) {
        return new NewMembership(groupId, member, role);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NewMembership that
                && Objects.equals(groupId, that.groupId)
                && Objects.equals(member, that.member)
                && Objects.equals(role, that.role);
    }

    @Override
    public int hashCode() {
        return Objects.hash(groupId, member, role);
    }

    @Override
    public String toString() {
        return "NewMembership["
                + "groupId=" + groupId
                + ", member=" + member
                + ", role=" + role
                + "]";
    }
}
