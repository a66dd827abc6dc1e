package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.ForeignKey;
import io.doctable.annotation.References;
import io.doctable.annotation.UpdatedAt;
import java.time.OffsetDateTime;
import java.util.UUID;

@DocTable(primaryKey = {"group_id", "member"})
record Membership(@References(Group.class) UUID groupId, Member.Number member, String role, @UpdatedAt OffsetDateTime changed) {

    @DocTable(foreignKeys = @ForeignKey(columns = {"group_id", "member"}, references = Membership.class))
    record Note(UUID groupId, Member.Number member, String text) {}
}
