package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.doctable.error.DeadlockException;
import io.doctable.error.SerializationFailureException;
import io.doctable.error.StatementTimeoutException;
import io.doctable.listen.Echo;
import io.doctable.option.Isolation;
import io.doctable.option.TransactionOptions;
import io.doctable.testing.PostgresServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Transactions that create tables in their midst while others create the same ones. Where writers take turns, none do. */
@Tag("slow")
class CreationRacesTest {
    private final String url = PostgresServer.newDatabase();
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private Engine open() {
        return Engine.builder(url).echo(Echo.SQL).logger(lines::add).build();
    }

    private static void insert(Engine engine, String table, int id) {
        ItemTable.insert(engine, ItemTable.register(engine, ItemTable.named(table)), id, "x" + id);
    }

    /** The statements that failed so. */
    private long failed(String how) {
        return lines.stream()
                .filter(line -> line.contains("failed after") && line.contains(how))
                .count();
    }

    @ParameterizedTest
    @EnumSource(names = {"REPEATABLE_READ", "SERIALIZABLE"})
    void whatASnapshotDoesNotShowIsRetryable(Isolation isolation) {
        try (Engine mine = open();
                Engine other = open()) {
            insert(mine, "known", 1);
            assertThatThrownBy(
                            () -> mine.transaction(TransactionOptions.defaults().isolation(isolation), tx -> {
                                insert(mine, "known", 2);
                                insert(other, "late", 1);
                                insert(mine, "late", 2);
                            }))
                    .isInstanceOfSatisfying(SerializationFailureException.class, e -> {
                        assertThat(e.isRetryable()).isTrue();
                        assertThat(e.sqlState()).isIn("42P07", "23505");
                    })
                    .hasMessageContaining("late")
                    .hasMessageContaining("repeat the whole transaction");
            assertThat(failed("")).isOne();
            assertThat(ItemTable.ids(mine, ItemTable.register(mine, ItemTable.named("known"))))
                    .containsExactly(1L);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"REPEATABLE_READ", "SERIALIZABLE"})
    void retryHelpsAfterASnapshot(Isolation isolation) {
        try (Engine mine = open();
                Engine other = open()) {
            insert(mine, "known", 1);
            AtomicInteger attempts = new AtomicInteger();
            mine.transaction(TransactionOptions.defaults().isolation(isolation).retry(1), tx -> {
                insert(mine, "known", 2);
                if (attempts.incrementAndGet() == 1) {
                    insert(other, "late", 1);
                }
                insert(mine, "late", 2);
            });
            assertThat(attempts).hasValue(2);
            assertThat(ItemTable.ids(other, ItemTable.register(other, ItemTable.named("late"))))
                    .containsExactly(1L, 2L);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"REPEATABLE_READ", "SERIALIZABLE"})
    void manySnapshotsAtOnceSucceedWithRetry(Isolation isolation) throws Exception {
        all(8, TransactionOptions.defaults().isolation(isolation).retry(10), List.of("a", "b"), List.of("a", "b"));
    }

    @Test
    void manyInOppositeOrdersSucceedWithRetry() throws Exception {
        all(8, TransactionOptions.defaults().retry(10), List.of("a", "b"), List.of("b", "a"));
    }

    private void all(int threads, TransactionOptions options, List<String> even, List<String> odd) throws Exception {
        ExecutorService crew = Executors.newFixedThreadPool(threads);
        List<Engine> engines = new ArrayList<>();
        try {
            List<Callable<Boolean>> work = new ArrayList<>();
            CountDownLatch start = new CountDownLatch(threads);
            for (int i = 0; i < threads; i++) {
                int id = i;
                Engine engine = Engine.open(url);
                engines.add(engine);
                engine.execute("select 1").close();
                work.add(() -> {
                    start.countDown();
                    assertThat(start.await(1, TimeUnit.MINUTES)).isTrue();
                    engine.transaction(options, tx -> {
                        for (String table : id % 2 == 0 ? even : odd) {
                            insert(engine, table, id);
                        }
                    });
                    return true;
                });
            }
            for (Future<Boolean> each : crew.invokeAll(work)) {
                assertThat(each.get()).isTrue();
            }
            for (String table : even) {
                assertThat(ItemTable.ids(engines.get(0), ItemTable.register(engines.get(0), ItemTable.named(table))))
                        .hasSize(threads);
            }
        } finally {
            engines.forEach(Engine::close);
            crew.shutdown();
        }
    }

    /** Each has created a table before it wants the other's, however long that takes. */
    private Callable<Boolean> crossing(
            Engine engine, TransactionOptions options, List<String> tables, CountDownLatch mine, CountDownLatch other) {
        return () -> {
            engine.transaction(options, tx -> {
                insert(engine, tables.get(0), tables.get(0).charAt(0));
                mine.countDown();
                try {
                    assertThat(other.await(1, TimeUnit.MINUTES)).isTrue();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                insert(engine, tables.get(1), tables.get(0).charAt(0));
            });
            return true;
        };
    }

    private List<Throwable> crossing(TransactionOptions options) throws InterruptedException {
        ExecutorService crew = Executors.newFixedThreadPool(2);
        try (Engine one = open();
                Engine two = open()) {
            CountDownLatch first = new CountDownLatch(1);
            CountDownLatch second = new CountDownLatch(1);
            List<Throwable> failures = new ArrayList<>();
            for (Future<Boolean> each : crew.invokeAll(List.of(
                    crossing(one, options, List.of("a", "b"), first, second),
                    crossing(two, options, List.of("b", "a"), second, first)))) {
                try {
                    each.get();
                } catch (ExecutionException e) {
                    failures.add(e.getCause());
                }
            }
            return failures;
        } finally {
            crew.shutdown();
        }
    }

    @Test
    void aDeadlockIsNotRepeatedInsideTheTransaction() throws InterruptedException {
        assertThat(crossing(TransactionOptions.defaults()))
                .singleElement()
                .isInstanceOfSatisfying(
                        DeadlockException.class,
                        e -> assertThat(e.isRetryable()).isTrue());
        assertThat(failed("DeadlockException")).isOne();
    }

    @Test
    void aDeadlockIsOverWhenTheWholeIsDoneAgain() throws InterruptedException {
        assertThat(crossing(TransactionOptions.defaults().retry(1))).isEmpty();
        assertThat(failed("DeadlockException")).isOne();
    }

    @Test
    void waitingForAnotherCreatorEndsWithTheTimeLimit() {
        try (Engine mine = open();
                Engine other = open();
                DbConnection connection = other.connect();
                Transaction holding = connection.begin()) {
            ItemTable.insert(holding, ItemTable.register(other, ItemTable.named("late")), 1, "x");
            TransactionOptions limited = TransactionOptions.defaults().timeout(Duration.ofSeconds(2));
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> assertThatThrownBy(() -> mine.transaction(limited, tx -> insert(mine, "late", 2)))
                            .isInstanceOf(StatementTimeoutException.class));
        }
    }
}
