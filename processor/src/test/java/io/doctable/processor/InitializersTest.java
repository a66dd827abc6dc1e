package io.doctable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated classes may be initialised in any order and from many threads: none waits for another. */
class InitializersTest {
    private static final List<String> TABLES = List.of("app.ATable", "app.BTable", "app.CTable");
    private static final List<String> OTHERS = List.of("app.NewA", "app.ADao", "app.NewB", "app.BDao", "app.CKey");

    @TempDir
    private Path folder;

    private Path output;

    @BeforeEach
    void compileACircle() throws Exception {
        Path sources = folder.resolve("in");
        Sources.write(
                sources, "A", "@DocTable record A(@Id(generated = true) long id, @References(B.class) long b) {}");
        Sources.write(
                sources,
                "B",
                "@DocTable record B(@Id(generated = true) long id, @References(C.class) long c, long a) {}");
        Sources.write(
                sources,
                "C",
                "@DocTable(foreignKeys = @ForeignKey(columns = \"a\", references = A.class)) record C(@Id long id, long a) {}");
        output = folder.resolve("out");
        assertThat(Compilation.of(sources, output, List.of(), List.of()).lines())
                .isEmpty();
    }

    @Test
    void initializingOneLoadsNoOther() throws Exception {
        for (String table : TABLES) {
            try (Loaded classes = Loaded.from(output)) {
                classes.initialize(table);
                assertThat(classes.hasLoaded(table)).isTrue();
                assertThat(TABLES.stream().filter(classes::hasLoaded)).containsExactly(table);
                assertThat(OTHERS).noneMatch(classes::hasLoaded);
            }
        }
    }

    @Test
    void threeThreadsInitializeACircle() throws Exception {
        for (int round = 0; round < 50; round++) {
            try (Loaded classes = Loaded.from(output)) {
                initializeAtOnce(classes);
            }
        }
    }

    private static void initializeAtOnce(Loaded classes) throws Exception {
        CyclicBarrier start = new CyclicBarrier(TABLES.size());
        List<String> done = java.util.Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (String table : TABLES) {
            Thread thread = new Thread(() -> {
                try {
                    start.await();
                    classes.initialize(table);
                    done.add(table);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join(TimeUnit.SECONDS.toMillis(60));
        }
        assertThat(done).containsExactlyInAnyOrderElementsOf(TABLES);
    }
}
