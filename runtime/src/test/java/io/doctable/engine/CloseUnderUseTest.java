package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.error.ClosedException;
import io.doctable.internal.session.Lent;
import io.doctable.listen.Execution;
import io.doctable.listen.ExecutionListener;
import io.doctable.row.Row;
import io.doctable.sample.Author;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.NewAuthor;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An engine closed while its connections are lent, or waited for. */
@Timeout(120)
class CloseUnderUseTest {
    @TempDir
    Path folder;

    private static Duration close(Engine engine) {
        long start = System.nanoTime();
        engine.close();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @ParameterizedTest
    @EnumSource
    void lentTransactionsAreRolledBackAtOnce(TestDatabase kind) throws Exception {
        String url = kind.newUrl(folder);
        List<Connection> made = new CopyOnWriteArrayList<>();
        Engine engine = Engine.builder(url).onConnect(made::add).build();
        AuthorDao authors = new AuthorDao(engine);
        authors.insert(NewAuthor.of("Ann"));
        DbConnection connection = engine.connect();
        Transaction tx = connection.begin();
        authors.on(tx).insert(NewAuthor.of("Bob"));
        assertThat(close(engine)).isLessThan(Duration.ofSeconds(2));
        for (Connection each : made) {
            assertThat(each.isClosed()).isTrue();
        }
        if (kind != TestDatabase.SQLITE_MEMORY) {
            try (Engine next =
                    Engine.builder(url).busyTimeout(Duration.ofMillis(100)).build()) {
                AuthorDao there = new AuthorDao(next);
                there.insert(NewAuthor.of("Cy"));
                assertThat(there.all()).extracting(Author::name).containsExactly("Ann", "Cy");
            }
        }
        assertThatThrownBy(() -> authors.on(tx).all()).isInstanceOf(ClosedException.class);
        assertThatThrownBy(() -> tx.execute("SELECT 1")).isInstanceOf(ClosedException.class);
        assertThatThrownBy(tx::commit).isInstanceOf(ClosedException.class);
        assertThatThrownBy(() -> authors.on(connection).all()).isInstanceOf(ClosedException.class);
        tx.close();
        connection.close();
        connection.close();
        assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
    }

    @ParameterizedTest
    @EnumSource
    void openResultsDoNotHoldItUp(TestDatabase kind) {
        Engine engine = kind.open(folder);
        AuthorDao authors = new AuthorDao(engine);
        authors.insertAll(List.of(NewAuthor.of("Ann"), NewAuthor.of("Bob"), NewAuthor.of("Cy")));
        List<Iterator<Row>> open = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Iterator<Row> rows = engine.execute("SELECT id, name FROM author").iterator();
            assertThat(rows.next().get(1)).isEqualTo("Ann");
            open.add(rows);
        }
        assertThat(close(engine)).isLessThan(Duration.ofSeconds(2));
        if (kind != TestDatabase.SQLITE_MEMORY) {
            // In memory the rows were copied.
            open.forEach(rows -> assertThatThrownBy(rows::next).isInstanceOf(ClosedException.class));
        }
        assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
    }

    /** The driver's native code is at work, or waits for the server. */
    private static void awaitWorkOfTheDatabase(Thread thread) throws InterruptedException {
        for (int seen = 0; seen < 10; seen++) {
            Thread.sleep(5);
            StackTraceElement[] stack = thread.getStackTrace();
            if (stack.length == 0 || !stack[0].isNativeMethod()) {
                seen = -1;
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRunningStatementEndsAtOnceBecauseTheEngineIsClosed(TestDatabase kind) throws Exception {
        CountDownLatch sent = new CountDownLatch(2);
        Engine engine = Engine.builder(kind.newUrl(folder))
                .listener(new ExecutionListener() {
                    @Override
                    public void before(Execution execution) {
                        sent.countDown();
                    }
                })
                .build();
        List<Throwable> thrown = new CopyOnWriteArrayList<>();
        Thread thread = new Thread(() -> {
            try (DbConnection connection = engine.connect()) {
                assertThat(connection.execute("SELECT 1").scalar()).isEqualTo(1L);
                connection.execute(SlowSql.countTo(1_000_000_000_000L)).scalar();
            } catch (Throwable t) {
                thrown.add(t);
            }
        });
        thread.start();
        sent.await();
        awaitWorkOfTheDatabase(thread);
        assertThat(close(engine)).isLessThan(Duration.ofSeconds(20));
        thread.join(60_000);
        assertThat(thrown).singleElement().isInstanceOf(ClosedException.class);
        assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
    }

    @ParameterizedTest
    @EnumSource
    void allWhoWorkOrWaitAreToldThatItIsClosed(TestDatabase kind) throws Exception {
        Engine engine =
                Engine.builder(kind.newUrl(folder)).poolSize(4).maxOverflow(0).build();
        AuthorDao authors = new AuthorDao(engine);
        authors.insert(NewAuthor.of("Ann"));
        List<Throwable> thrown = new CopyOnWriteArrayList<>();
        AtomicLong names = new AtomicLong();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int which = i % 4;
            Thread thread = new Thread(() -> {
                try {
                    while (true) {
                        switch (which) {
                            case 0 -> authors.insert(NewAuthor.of("n" + names.incrementAndGet()));
                            case 1 -> assertThat(authors.count()).isPositive();
                            case 2 ->
                                engine.transaction(tx -> {
                                    authors.insert(NewAuthor.of("n" + names.incrementAndGet()));
                                    Thread.sleep(5);
                                    authors.insert(NewAuthor.of("n" + names.incrementAndGet()));
                                });
                            default -> engine.connect().close();
                        }
                    }
                } catch (Throwable t) {
                    thrown.add(t);
                }
            });
            thread.start();
            threads.add(thread);
        }
        Thread.sleep(500);
        assertThat(close(engine)).isLessThan(Duration.ofSeconds(4));
        for (Thread thread : threads) {
            // Well before the pool's timeout, and the writers' turn.
            thread.join(5_000);
            assertThat(thread.isAlive()).isFalse();
        }
        assertThat(thrown).hasSize(40).allSatisfy(t -> assertThat(t).isInstanceOf(ClosedException.class));
        assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
    }
}
