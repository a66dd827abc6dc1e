package io.doctable.conformance.processes;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.conformance.firstuse.ShopDao;
import io.doctable.conformance.firstuse.VisitDao;
import io.doctable.distribute.Distribute;
import io.doctable.distribute.Processes;
import io.doctable.engine.DbConnection;
import io.doctable.engine.Engine;
import io.doctable.internal.dialect.Ability;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Several JVMs at one database. */
@Tag("slow")
class ManyProcessesTest {
    @TempDir
    Path folder;

    private static Processes processes(int workers) {
        return Distribute.processes(workers)
                .javaOptions(
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.sqlite.tmpdir="
                                + System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir")));
    }

    /** As many items as workers, each of which is the folder where they meet. */
    private List<String> meeting(int workers) {
        return Collections.nCopies(workers, folder.toString());
    }

    private static void tell(String what, Site site, List<Long> milliseconds) {
        System.out.println(
                what + ", " + site.engine().dialect() + ": longest " + Collections.max(milliseconds) + " ms");
    }

    @OnEveryDatabase(that = Ability.SHARED)
    void eightThatUseTablesForTheFirstTimeAllWin(Site site) throws IOException {
        int workers = 8;
        List<Engine> engines = new ArrayList<>();
        for (int round = 0; round < Rounds.ROUNDS; round++) {
            Engine engine = site.engineElsewhere();
            FirstUses.write(folder, round, engine.config("json"));
            engines.add(engine);
        }
        tell("first use by 8 JVMs", site, processes(workers).map(meeting(workers), FirstUses.class));
        assertThat(engines).allSatisfy(engine -> {
            assertThat(new ShopDao(engine).count()).isEqualTo(workers);
            assertThat(new VisitDao(engine).count()).isEqualTo(workers);
        });
    }

    @OnEveryDatabase(that = Ability.FILE)
    void sixThatReadAndThenWriteLoseNothing(Site site) {
        int workers = 6;
        // SQLite lets those who wait ask again every 100 ms, whoever came first: one may wait for most of a round.
        Engine patient = site.open(options -> options.busyTimeout(Duration.ofSeconds(30)));
        TallyDao tallies = new TallyDao(patient);
        for (int round = 0; round < Rounds.ROUNDS; round++) {
            tallies.insert(new Tally(Increments.name(round), 0));
        }
        List<Long> slowest =
                processes(workers).engine(site.engine().config("json")).map(meeting(workers), Increments.class);
        tell("increments by 6 JVMs", site, slowest);
        assertThat(tallies.all())
                .hasSize(Rounds.ROUNDS)
                .allSatisfy(tally -> assertThat(tally.count()).isEqualTo((long) workers * Increments.INCREMENTS));
    }

    @OnEveryDatabase(that = Ability.SHARED)
    void eachHasAnEngineOfItsOwnAndOursWorksOn(Site site, Engine engine, TallyDao tallies) {
        List<Long> items = LongStream.range(0, 100).boxed().toList();
        try (DbConnection kept = engine.connect()) {
            TallyDao onKept = tallies.on(kept);
            onKept.insert(new Tally("before", 0));
            List<Long> pids = processes(5).engine(engine.config("json")).mapChunk(items, Insertions.class);
            assertThat(pids).hasSize(100);
            assertThat(new HashSet<>(pids))
                    .hasSize(5)
                    .doesNotContain(ProcessHandle.current().pid());
            assertThat(onKept.count()).isEqualTo(101);
            assertThat(onKept.get("item 0").count()).isEqualTo(pids.get(0));
        }
    }

    @OnEveryDatabase(that = Ability.SHARED)
    void aSingleWorkerOpensItsEngineRightHere(Engine engine, TallyDao tallies) {
        assertThat(processes(1).engine(engine.config("json")).mapChunk(List.of(1L, 2L), Insertions.class))
                .containsOnly(ProcessHandle.current().pid());
        assertThat(tallies.count()).isEqualTo(2);
    }
}
