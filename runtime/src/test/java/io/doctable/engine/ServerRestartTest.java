package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.error.DocTableException;
import io.doctable.internal.session.Lent;
import io.doctable.internal.tables.TableEntry;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL server that is killed under a busy pool, and comes back. */
@Tag("slow")
class ServerRestartTest {
    private static final int WORKERS = 5;

    @TempDir
    Path folder;

    private final Set<Long> stored = ConcurrentHashMap.newKeySet();
    private final AtomicLong next = new AtomicLong();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile boolean enough;

    private EmbeddedPostgres server(int port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setServerConfig("synchronous_commit", "on");
        return (port == 0 ? builder : builder.setPort(port)).start();
    }

    private void kill() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(folder.resolve("data/postmaster.pid")).get(0).strip());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> all = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        // Its children see that it has gone, and go; the next one cannot start before.
        postmaster.onExit().join();
        all.forEach(child -> child.onExit().join());
    }

    private void work(Engine engine, TableEntry item) {
        while (!enough) {
            long id = next.incrementAndGet();
            try {
                ItemTable.insert(engine, item, id, "x" + id);
                stored.add(id);
            } catch (DocTableException e) {
                failures.incrementAndGet();
            }
        }
    }

    private void awaitStored(int more) {
        int wanted = stored.size() + more;
        while (stored.size() < wanted) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whatWasStoredIsThereAndThePoolHeals() throws Exception {
        EmbeddedPostgres first = server(0);
        int port = first.getPort();
        ExecutorService threads = Executors.newFixedThreadPool(WORKERS);
        try (Engine engine = Engine.open("postgresql://postgres@localhost:" + port + "/postgres")) {
            TableEntry item = ItemTable.register(engine, ItemTable.named("item"));
            ItemTable.insert(engine, item, 0, "x0");
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < WORKERS; i++) {
                workers.add(threads.submit(() -> work(engine, item)));
            }
            awaitStored(50);
            kill();
            first.close();
            EmbeddedPostgres second = server(port);
            try {
                awaitStored(50);
                enough = true;
                for (Future<?> worker : workers) {
                    worker.get();
                }
                assertThat(ItemTable.ids(engine, item)).containsAll(stored);
                // What was running when the server died, and what reached it while it was starting. There may be none:
                // a
                // connection that has rested is checked before its next use, and replaced once the server is back.
                assertThat(failures.get()).isLessThanOrEqualTo(100);
                assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
            } finally {
                enough = true;
                second.close();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
