package app;

import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** A row to insert: a {@link Membership} without what the database or the library fills. Immutable. */
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

    /** A row with the values that every new row needs. */
    public static NewMembership of(UUID groupId, Member.Number member, String role) {
        return new NewMembership(groupId, member, role);
    }

    /** A row with the values of another one that may be given; all of them count as set. */
    public static NewMembership from(Membership row) {
        return new NewMembership(row.groupId(), row.member(), row.role());
    }

    /** The value for {@code groupId}. */
    public UUID groupId() {
        return groupId;
    }

    /** The value for {@code member}. */
    public Member.Number member() {
        return member;
    }

    /** The value for {@code role}. */
    public String role() {
        return role;
    }

    /** This row with another value for {@code groupId}. */
    public NewMembership withGroupId(UUID groupId) {
        return new NewMembership(groupId, member, role);
    }

    /** This row with another value for {@code member}. */
    public NewMembership withMember(Member.Number member) {
        return new NewMembership(groupId, member, role);
    }

    /** This row with another value for {@code role}. */
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
