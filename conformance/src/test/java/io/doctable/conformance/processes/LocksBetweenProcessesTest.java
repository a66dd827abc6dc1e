package io.doctable.conformance.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.distribute.Distribute;
import io.doctable.distribute.Processes;
import io.doctable.engine.DbConnection;
import io.doctable.engine.Engine;
import io.doctable.error.DatabaseLockedException;
import io.doctable.internal.dialect.Ability;
import io.doctable.option.JournalMode;
import io.doctable.option.TransactionOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** What one JVM sees of a SQLite file that another one holds. */
@Tag("slow")
class LocksBetweenProcessesTest {
    private static final List<String> WRITE_AND_READ = List.of("write", "read");

    @TempDir
    Path folder;

    /** An engine, and so its children's, that waits only a little. */
    private static Engine impatient(Site site, JournalMode journal) {
        return site.open(options -> options.journalMode(journal).busyTimeout(Duration.ofMillis(100)));
    }

    private static Processes processes(Engine engine) {
        return Distribute.processes(2)
                .engine(engine.config("json"))
                .javaOptions(
                        "-XX:TieredStopAtLevel=1", "-Dorg.sqlite.tmpdir=" + System.getProperty("org.sqlite.tmpdir"));
    }

    /** A transaction that has the database for itself keeps other processes out; a connection that is open does not. */
    @OnEveryDatabase(that = Ability.SHARED)
    void onlyWhoAsksForItHasTheDatabaseAlone(Site site) {
        Engine engine = site.can(Ability.FILE)
                ? impatient(site, JournalMode.DELETE)
                : site.open(options -> options.connectArg("options", "-c lock_timeout=100"));
        TallyDao tallies = new TallyDao(engine);
        tallies.insert(new Tally("first", 0));
        assertThatThrownBy(() -> alone(site, engine, () -> {
                    assertThat(processes(engine).map(WRITE_AND_READ, Locking.class))
                            .containsExactly(Locking.LOCKED, Locking.LOCKED);
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        engine.transaction(tx -> {
            tallies.insert(new Tally("uncommitted", 0));
            assertThat(processes(engine).map(List.of("read", "read"), Locking.class))
                    .containsOnly("1 rows");
        });
        try (DbConnection idle = engine.connect()) {
            assertThat(tallies.on(idle).count()).isEqualTo(2);
            assertThat(processes(engine).map(List.of("write"), Locking.class)).containsExactly("written");
            assertThat(processes(engine).map(List.of("read", "read"), Locking.class))
                    .containsOnly("3 rows");
        }
    }

    /** Runs work while the database, or on PostgreSQL the table, is closed to everybody else. */
    private static void alone(Site site, Engine engine, Runnable work) {
        if (site.can(Ability.FILE)) {
            engine.transaction(TransactionOptions.defaults().asExclusive(), tx -> work.run());
        } else {
            engine.transaction(tx -> {
                tx.execute("lock table tally in access exclusive mode");
                work.run();
            });
        }
    }

    /** Readers of a SQLite file are not in the way of one that writes, and another writer is. */
    @OnEveryDatabase(that = Ability.FILE)
    void anOrdinaryTransactionKeepsOnlyWritersOut(Site site) {
        Engine engine = impatient(site, JournalMode.DELETE);
        TallyDao tallies = new TallyDao(engine);
        tallies.insert(new Tally("first", 0));
        engine.transaction(tx -> {
            tallies.insert(new Tally("uncommitted", 0));
            assertThat(processes(engine).map(WRITE_AND_READ, Locking.class)).containsExactly(Locking.LOCKED, "1 rows");
        });
    }

    @OnEveryDatabase(that = Ability.FILE)
    void aTransactionThatMayBeRepeatedOutlastsTheLock(Site site) throws Exception {
        Engine engine = impatient(site, JournalMode.WAL);
        TallyDao tallies = new TallyDao(engine);
        tallies.insert(new Tally("ours", 0));
        CompletableFuture<List<String>> other =
                CompletableFuture.supplyAsync(() -> processes(engine).map(List.of(folder.toString()), Locking.class));
        while (!Files.exists(folder.resolve("held"))) {
            assertThat(other).isNotDone();
            TimeUnit.MILLISECONDS.sleep(1);
        }
        assertThatThrownBy(() -> tallies.update(new Tally("ours", 1))).isInstanceOf(DatabaseLockedException.class);
        CompletableFuture<Void> repeated = CompletableFuture.runAsync(() -> engine.transaction(
                TransactionOptions.defaults().retry(1000), tx -> tallies.update(new Tally("ours", 2))));
        Files.createFile(folder.resolve("enough"));
        repeated.get();
        assertThat(other.get()).containsExactly("held");
        assertThat(tallies.get("ours").count()).isEqualTo(2);
        assertThat(tallies.count()).isEqualTo(2);
    }
}
