package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.database.TestDatabase;
import io.doctable.error.UniqueViolationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Processes that meet on a new database, each creating what is not there. */
class ManyProcessesTest {
    private static final int PROCESSES = 8;
    private static final int INCREMENTS = 25;

    @TempDir
    Path folder;

    /** What each process does: {@code url number}. */
    public static void main(String[] args) throws IOException {
        ItemTable parent = ItemTable.named("parent");
        ItemTable child = ItemTable.referring("child", List.of("parent"), List.of(() -> parent));
        try (Engine engine = Engine.open(args[0])) {
            RegisteredTable children = engine.register(child);
            // All begin at once: the parent lets them go when it has heard each of them.
            System.out.println("ready");
            System.in.read();
            ItemTable.insert(engine, children, Long.parseLong(args[1]), args[1]);
            RegisteredTable counters = engine.register(ItemTable.named("counter"));
            try {
                ItemTable.insert(engine, counters, 1, "0");
            } catch (UniqueViolationException e) {
                // Another process was first.
                System.err.println("found the counter");
            }
            for (int i = 0; i < INCREMENTS; i++) {
                engine.transaction(tx -> ItemTable.increment(engine, counters, 1));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SQLITE_MEMORY")
    void allCreateAndNoneFails(TestDatabase kind) throws Exception {
        String url = kind.newUrl(folder);
        List<Process> processes = new ArrayList<>();
        try {
            for (int i = 0; i < PROCESSES; i++) {
                processes.add(ChildJvm.start(ManyProcessesTest.class, url, String.valueOf(i)));
            }
            for (Process each : processes) {
                while (each.getInputStream().read() != 'y') {
                    assertThat(each.isAlive()).isTrue();
                }
            }
            for (Process each : processes) {
                each.getOutputStream().write('\n');
                each.getOutputStream().flush();
            }
            for (Process each : processes) {
                String said = new String(each.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(each.waitFor()).as(said).isZero();
            }
        } finally {
            processes.forEach(Process::destroyForcibly);
        }
        ItemTable parent = ItemTable.named("parent");
        try (Engine engine = Engine.open(url)) {
            RegisteredTable children =
                    engine.register(ItemTable.referring("child", List.of("parent"), List.of(() -> parent)));
            assertThat(ItemTable.ids(engine, children)).hasSize(PROCESSES);
            RegisteredTable counters = engine.register(ItemTable.named("counter"));
            assertThat(ItemTable.all(engine, counters))
                    .containsExactly(new Item(1, String.valueOf(PROCESSES * INCREMENTS)));
        }
    }
}
