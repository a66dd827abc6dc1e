package app;

import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The primary key of a {@link Membership}. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
final class MembershipKey {
    private final UUID groupId;
    private final Member.Number member;

    /** Creates a key with these values. */
    public MembershipKey(UUID groupId, Member.Number member) {
        this.groupId = groupId;
        this.member = member;
    }

    /** The {@code groupId}. */
    public UUID groupId() {
        return groupId;
    }

    /** The {@code member}. */
    public Member.Number member() {
        return member;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MembershipKey that
                && Objects.equals(groupId, that.groupId)
                && Objects.equals(member, that.member);
    }

    @Override
    public int hashCode() {
        return Objects.hash(groupId, member);
    }

    @Override
    public String toString() {
        return "MembershipKey["
                + "groupId=" + groupId
                + ", member=" + member
                + "]";
    }
}
