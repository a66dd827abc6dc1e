package io.doctable.conformance.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.engine.Engine;
import io.doctable.error.UniqueViolationException;
import io.doctable.internal.session.Leases;

/** The automatic names of indexes and unique constraints: different for all tables, and the former ones still known. */
class AutomaticNamesTest {
    @OnEveryDatabase
    void tablesWhoseNamesJoinToTheSameWordsLiveTogether(Site site) {
        Engine engine = site.engine();
        Crew crew = new CrewDao(engine).insert(NewCrew.of("Ada", 36));
        CrewMember member = new CrewMemberDao(engine).insert(NewCrewMember.of("Ada", 36));
        assertThat(new CrewDao(engine).get(crew.id())).isEqualTo(crew);
        assertThat(new CrewMemberDao(engine).get(member.id())).isEqualTo(member);
        assertThat(engine.diff(CrewTable.TABLE).isEmpty()).isTrue();
        assertThat(engine.diff(CrewMemberTable.TABLE).isEmpty()).isTrue();
    }

    @OnEveryDatabase
    void aTableWithTheNamesOfAnEarlierVersionIsTheSame(Site site) throws Exception {
        Engine engine = site.engine();
        String[] statements =
                Leases.of(engine)
                        .context()
                        .dialect()
                        .createTables(java.util.List.of(CrewMemberTable.TABLE.schema()))
                        .stream()
                        .map(sql -> sql.replace("_crew_member__", "_crew_member_"))
                        .toArray(String[]::new);
        assertThat(String.join("\n", statements))
                .contains("\"uq_crew_member_name\"", "\"ix_crew_member_age\"", "\"ux_crew_member_name_age\"");
        Site.sql(engine, statements);
        assertThat(engine.diff(CrewMemberTable.TABLE)).hasToString("crew_member: no difference");
        assertThat(engine.repair(CrewMemberTable.TABLE).addMissingIndexes()).isEmpty();
        CrewMemberDao members = new CrewMemberDao(engine);
        members.insert(NewCrewMember.of("Ada", 36));
        assertThatThrownBy(() -> members.insert(NewCrewMember.of("Ada", 37)))
                .isInstanceOfSatisfying(UniqueViolationException.class, e -> {
                    assertThat(e.is(CrewMemberTable.UQ_NAME)).isTrue();
                    assertThat(e.columns()).containsExactly("name");
                });
    }

    @OnEveryDatabase
    void anotherNameOfTheSameIndexIsStillADifference(Site site) throws Exception {
        Engine engine = site.engine();
        String[] statements =
                Leases.of(engine)
                        .context()
                        .dialect()
                        .createTables(java.util.List.of(CrewMemberTable.TABLE.schema()))
                        .stream()
                        .map(sql -> sql.replace("ix_crew_member__age", "ages"))
                        .toArray(String[]::new);
        Site.sql(engine, statements);
        assertThat(engine.diff(CrewMemberTable.TABLE).toString()).contains("ix_crew_member__age", "ages");
    }
}
