package io.doctable.conformance.processes;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.distribute.Distribute;
import io.doctable.engine.Engine;
import io.doctable.option.TransactionOptions;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;

/** Many threads at one engine. */
@Tag("slow")
class ManyThreadsTest {
    private static List<Integer> workers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    @OnEveryDatabase
    void sixteenWritersWaitInLine(Engine engine, TallyDao tallies) {
        tallies.insert(new Tally("all", 0));
        List<Long> slowest = Distribute.map(16, workers(16), worker -> {
            long longest = 0;
            for (int i = 0; i < 100; i++) {
                long begun = System.nanoTime();
                tallies.update()
                        .setTo(TallyTable.COUNT, TallyTable.COUNT.plus(1))
                        .where(TallyTable.NAME.eq("all"))
                        .run();
                longest = Math.max(longest, System.nanoTime() - begun);
            }
            return TimeUnit.NANOSECONDS.toMillis(longest);
        });
        System.out.println("16 writer threads, " + engine + ": longest wait " + Collections.max(slowest) + " ms");
        assertThat(tallies.get("all").count()).isEqualTo(1600);
    }

    /** 32 threads and 5 connections: more want one at any time than there are. */
    @OnEveryDatabase
    void manyCallsOnFewConnectionsEndAndGiveAllBack(Site site) {
        Engine engine = site.open(options -> options.poolSize(5).maxOverflow(0));
        TallyDao tallies = new TallyDao(engine);
        List<Integer> undone = Distribute.map(32, workers(32), worker -> {
            Random random = new Random(worker);
            String own = "own " + worker;
            tallies.insert(new Tally(own, 0));
            int rolledBack = 0;
            for (int i = 1; i < 1000; i++) {
                switch (random.nextInt(20)) {
                    case 0 -> tallies.update(tallies.get(own).counted());
                    case 1 -> rolledBack += undone(engine, tallies, own);
                    case 2, 3, 4 ->
                        engine.transaction(TransactionOptions.defaults().asReadOnly(), tx -> {
                            assertThat(tallies.get(own)).isEqualTo(tallies.get(own));
                        });
                    case 5 -> assertThat(tallies.count()).isPositive();
                    case 6 -> assertThat(tallies.select().limit(3).list()).isNotEmpty();
                    default -> assertThat(tallies.findById(own)).isPresent();
                }
            }
            return rolledBack;
        });
        assertThat(undone).hasSize(32).allMatch(count -> count > 0);
        assertThat(tallies.count()).isEqualTo(32);
        assertThat(tallies.findById("never")).isEqualTo(Optional.empty());
    }

    private static int undone(Engine engine, TallyDao tallies, String own) {
        try {
            engine.transaction(tx -> {
                tallies.update(tallies.get(own).counted());
                tallies.insert(new Tally("never", 0));
                throw new UnsupportedOperationException("undone");
            });
            return 0;
        } catch (UnsupportedOperationException e) {
            return 1;
        }
    }
}
