package app;

import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The primary key of a {@link Membership}.
 *
 * @param groupId its {@code groupId}
 * @param member its {@code member}
 */
@Generated("io.doctable.processor.DocTableProcessor")
record MembershipKey(UUID groupId, Member.Number member) {
}
