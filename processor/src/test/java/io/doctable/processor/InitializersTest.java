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

    @TempDir
    private Path folder;

    private Path output;

    @BeforeEach
    void compileACircle() throws Exception {
        Path sources = folder.resolve("in");
        Sources.write(sources, "Marks", """
                public class Marks {
                    public static final java.util.List<String> SEEN = new java.util.concurrent.CopyOnWriteArrayList<>();
                }
                """);
        record(sources, "A", "@Id(generated = true) long id, @References(B.class) long b");
        record(sources, "B", "@Id(generated = true) long id, @References(C.class) long c");
        record(
                sources,
                "C",
                "@Id(generated = true) long id, @References(A.class) long a, @CreatedAt java.time.Instant at");
        output = folder.resolve("out");
        assertThat(Compilation.of(sources, output, List.of(), List.of()).lines())
                .isEmpty();
    }

    /** A record whose descriptor leaves a mark when it is initialised, by the converter that it makes. */
    private static void record(Path sources, String name, String components) throws Exception {
        Sources.write(
                sources,
                name,
                "@SuppressWarnings(\"DT2104\") @DocTable record " + name + "(" + components + ", @Convert(Mark" + name
                        + ".class) Integer mark) {}");
        Sources.write(sources, "Mark" + name, """
                class Mark%s implements ColumnConverter<Integer, Integer> {
                    Mark%s() {
                        Marks.SEEN.add("%s");
                    }

                    public Integer toColumn(Integer value) {
                        return value;
                    }

                    public Integer fromColumn(Integer value) {
                        return value;
                    }
                }
                """.formatted(name, name, name));
    }

    @Test
    void initializingOneInitializesNoOther() throws Exception {
        for (String table : TABLES) {
            try (Loaded classes = Loaded.from(output)) {
                Object seen = classes.initialize("app.Marks").getField("SEEN").get(null);
                classes.initialize(table);
                assertThat(seen).isEqualTo(List.of(table.substring("app.".length(), table.indexOf("Table"))));
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
