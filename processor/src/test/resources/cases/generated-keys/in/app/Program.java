package app;

import io.doctable.engine.Engine;
import java.util.List;
import java.util.UUID;

final class Program {
    private Program() {}

    static void run(Engine engine, UUID group) {
        MembershipDao memberships = new MembershipDao(engine);
        MembershipKey key = new MembershipKey(group, new Member.Number(4));
        Membership membership = memberships.get(key);
        boolean same = MembershipTable.PRIMARY_KEY.of(membership).equals(key);
        List<Membership> all = memberships.findAllById(List.of(key, new MembershipKey(group, new Member.Number(5))));
        List<Membership> ofGroup = memberships.listByGroupId(group);
        Membership_NoteDao notes = new Membership_NoteDao(engine);
        notes.insert(new Membership.Note(group, new Member.Number(4), "text"));
        List<Membership.Note> found = notes.listByGroupIdAndMember(group, new Member.Number(4));
        new CountryDao(engine).deleteById("FR");
        Member member = new MemberDao(engine).insert(NewMember.of("Ada"));
        Group made = new GroupDao(engine).insert(NewGroup.of("Engineers"));
        memberships.update(membership);
    }
}
