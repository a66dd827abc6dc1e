package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.error.DocTableException;
import io.doctable.internal.session.Lent;
import io.doctable.internal.tables.TableEntry;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
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
    /** Connections that are lent, but not used, while the server dies and comes back. */
    private static final int HELD = 3;

    private static final int CONNECTIONS = WORKERS + HELD;

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

    /** Takes connections and runs a statement on each. */
    private static List<DbConnection> take(Engine engine, int number) {
        List<DbConnection> lent = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            DbConnection connection = engine.connect();
            lent.add(connection);
            assertThat(connection.execute("SELECT 42").scalar()).isEqualTo(42L);
        }
        return lent;
    }

    /** The pool closes connections on a thread of its own. */
    private static void awaitClosed(List<Connection> connections) throws Exception {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        for (Connection each : connections) {
            while (!each.isClosed() && System.nanoTime() < end) {
                Thread.sleep(10);
            }
            assertThat(each.isClosed()).isTrue();
        }
    }

    @Test
    void whatWasStoredIsThereAndThePoolHeals() throws Exception {
        EmbeddedPostgres first = server(0);
        int port = first.getPort();
        ExecutorService threads = Executors.newFixedThreadPool(WORKERS);
        List<Connection> made = new CopyOnWriteArrayList<>();
        try (Engine engine = Engine.builder("postgresql://postgres@localhost:" + port + "/postgres")
                .poolSize(CONNECTIONS)
                .maxOverflow(0)
                .onConnect(made::add)
                .build()) {
            TableEntry item = ItemTable.item(engine);
            ItemTable.insert(engine, item, 0, "x0");
            List<DbConnection> lent = take(engine, CONNECTIONS);
            List<DbConnection> held = lent.subList(0, HELD);
            lent.subList(HELD, CONNECTIONS).forEach(DbConnection::close);
            List<Connection> old = List.copyOf(made);
            assertThat(old).hasSize(CONNECTIONS);
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
                // a connection that has rested is checked before its next use, and replaced once the server is back.
                assertThat(failures.get()).isLessThanOrEqualTo(100);
                // From now on no call fails, and every connection is a new one, also in place of those not used
                // meanwhile.
                held.forEach(DbConnection::close);
                take(engine, CONNECTIONS).forEach(DbConnection::close);
                assertThat(made).hasSizeGreaterThanOrEqualTo(2 * CONNECTIONS);
                awaitClosed(old);
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
