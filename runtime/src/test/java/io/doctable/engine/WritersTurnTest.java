package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.error.DatabaseLockedException;
import io.doctable.error.InactiveTransactionException;
import io.doctable.error.StorageFullException;
import io.doctable.internal.session.Lent;
import io.doctable.internal.tables.TableEntry;
import io.doctable.option.JournalMode;
import io.doctable.option.TransactionOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SQLite's writers, taking turns inside the process. */
class WritersTurnTest {
    @TempDir
    Path folder;

    private Engine open(Path file) {
        return Engine.builder("sqlite:///" + file)
                .busyTimeout(Duration.ofMillis(200))
                .build();
    }

    private static String pragma(DbConnection connection, String name) {
        try (Statement statement = connection.unwrap(Connection.class).createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA " + name)) {
            return rows.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyConnectionHasItsPragmas() throws Exception {
        Path old = folder.resolve("old.db");
        try (Engine engine = open(folder.resolve("new.db"))) {
            List<DbConnection> all = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                all.add(engine.connect());
            }
            for (DbConnection each : all) {
                assertThat(pragma(each, "foreign_keys")).isEqualTo("1");
                assertThat(pragma(each, "busy_timeout")).isEqualTo("200");
                assertThat(pragma(each, "journal_mode")).isEqualTo("wal");
                each.close();
            }
        }
        try (Engine engine = Engine.builder("sqlite:///" + old)
                .journalMode(JournalMode.DELETE)
                .build()) {
            ItemTable.insert(engine, ItemTable.item(engine), 1, "x");
        }
        try (Engine engine = open(old);
                DbConnection connection = engine.connect()) {
            assertThat(pragma(connection, "journal_mode")).isEqualTo("delete");
        }
    }

    @Test
    void thirdPartyThatHoldsTheFileIsWaitedForAndThenNamedAsTheReason() throws Exception {
        Path file = folder.resolve("x.db");
        try (Engine engine = open(file);
                DbConnection outsider = engine.connect()) {
            TableEntry item = ItemTable.item(engine);
            ItemTable.insert(engine, item, 1, "x");
            try (Statement statement = outsider.unwrap(Connection.class).createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                assertThatThrownBy(() -> ItemTable.insert(engine, item, 2, "y"))
                        .isInstanceOf(DatabaseLockedException.class);
                assertThatThrownBy(() -> engine.transaction(tx -> {})).isInstanceOf(DatabaseLockedException.class);
                assertThat(ItemTable.ids(engine, item)).containsExactly(1L);
                statement.execute("ROLLBACK");
            }
            engine.transaction(tx -> ItemTable.insert(engine, item, 2, "y"));
        }
    }

    @Test
    void whoeverWaitsHasFiveSecondsUnlessToldOtherwise() {
        Path file = folder.resolve("x.db");
        try (Engine usual = Engine.open("sqlite:///" + file);
                Engine impatient = open(file)) {
            assertThat(usual.execute("PRAGMA busy_timeout").scalar(int.class)).isEqualTo(5000);
            assertThat(impatient.execute("PRAGMA busy_timeout").scalar(int.class))
                    .isEqualTo(200);
        }
    }

    @Test
    void enginesOnOneFileTakeTurnsWhateverItsName() throws Exception {
        Path file = folder.resolve("x.db");
        try (Engine one = open(file)) {
            ItemTable.insert(one, ItemTable.item(one), 1, "x");
            Path link = Files.createSymbolicLink(folder.resolve("link.db"), file);
            try (Engine other = open(link)) {
                TableEntry item = ItemTable.item(other);
                one.transaction(tx -> {
                    assertThat(ItemTable.ids(other, item)).containsExactly(1L);
                    assertThatThrownBy(() -> CompletableFuture.runAsync(() -> ItemTable.insert(other, item, 2, "y"))
                                    .get())
                            .cause()
                            .isInstanceOf(DatabaseLockedException.class)
                            .hasMessageContaining("\"" + Thread.currentThread().getName() + "\" has been writing for");
                    assertThatThrownBy(() -> ItemTable.insert(other, item, 2, "y"))
                            .isInstanceOf(DatabaseLockedException.class)
                            .hasMessageContaining("would wait for itself");
                });
                ItemTable.insert(other, item, 2, "y");
            }
        }
    }

    @Test
    void connectionOfItsOwnInsideATransactionIsToldAtOnce() {
        try (Engine engine = open(folder.resolve("x.db"));
                DbConnection connection = engine.connect()) {
            TableEntry item = ItemTable.item(engine);
            engine.transaction(tx -> {
                assertThatThrownBy(() -> ItemTable.insert(connection, item, 1, "x"))
                        .isInstanceOf(DatabaseLockedException.class)
                        .hasMessageContaining("dao.on(tx)");
                assertThatThrownBy(connection::begin).hasMessageContaining("dao.on(tx)");
            });
            ItemTable.insert(connection, item, 1, "x");
            try (Transaction tx = connection.begin()) {
                assertThatThrownBy(() -> ItemTable.insert(engine, item, 2, "y")).hasMessageContaining("dao.on(tx)");
                ItemTable.insert(tx, item, 2, "y");
                tx.commit();
            }
            assertThat(engine.lent().turns()).isZero();
        }
    }

    @Test
    void readersDoNotWaitForTheWriterOfAFile() throws Exception {
        try (Engine engine = open(folder.resolve("x.db"))) {
            TableEntry item = ItemTable.item(engine);
            ItemTable.insert(engine, item, 1, "x");
            engine.transaction(tx -> {
                ItemTable.insert(engine, item, 2, "y");
                assertThat(CompletableFuture.supplyAsync(() -> ItemTable.ids(engine, item))
                                .get())
                        .containsExactly(1L);
                assertThat(CompletableFuture.supplyAsync(() -> engine.<List<Long>, RuntimeException>transactionResult(
                                        TransactionOptions.defaults().asReadOnly(),
                                        reading -> ItemTable.ids(reading, item)))
                                .get())
                        .containsExactly(1L);
            });
        }
    }

    @Test
    void readersInMemoryWaitForTheWriter() throws Exception {
        try (Engine engine = Engine.open("sqlite://")) {
            TableEntry item = ItemTable.item(engine);
            ItemTable.insert(engine, item, 1, "x");
            CountDownLatch written = new CountDownLatch(1);
            CompletableFuture<List<Long>> read;
            try (DbConnection connection = engine.connect();
                    Transaction tx = connection.begin()) {
                ItemTable.insert(tx, item, 2, "y");
                written.countDown();
                read = CompletableFuture.supplyAsync(() -> ItemTable.ids(engine, item));
                Thread.sleep(50);
                assertThat(read).isNotDone();
                assertThatThrownBy(() -> ItemTable.ids(engine, item)).isInstanceOf(DatabaseLockedException.class);
                tx.commit();
            }
            assertThat(read.get()).containsExactly(1L, 2L);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite:///%s", "sqlite://"})
    void sixteenWritersLoseNothing(String url) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try (Engine engine = Engine.open(url.formatted(folder.resolve("x.db").toString()))) {
            TableEntry item = ItemTable.item(engine);
            ItemTable.insert(engine, item, 1, "0");
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                boolean inTransaction = i % 2 == 0;
                all.add(threads.submit(() -> {
                    for (int turn = 0; turn < 50; turn++) {
                        if (inTransaction) {
                            engine.transaction(tx -> {
                                assertThat(ItemTable.find(engine, item, 1)).isPresent();
                                ItemTable.increment(engine, item, 1);
                            });
                        } else {
                            ItemTable.increment(engine, item, 1);
                        }
                    }
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
            assertThat(ItemTable.find(engine, item, 1)).contains(new Item(1, "800"));
            assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void fullDatabaseEndsTheTransactionAndNothingElse() throws Exception {
        try (Engine engine = open(folder.resolve("x.db"));
                DbConnection connection = engine.connect()) {
            TableEntry item = ItemTable.item(engine);
            ItemTable.insert(engine, item, 1, "x");
            try (Statement statement = connection.unwrap(Connection.class).createStatement()) {
                statement.execute("PRAGMA max_page_count = 20");
            }
            try (Transaction tx = connection.begin()) {
                assertThatThrownBy(() -> ItemTable.insert(tx, item, 2, "y".repeat(1_000_000)))
                        .isInstanceOf(StorageFullException.class);
                assertThatThrownBy(() -> ItemTable.insert(tx, item, 3, "z"))
                        .isInstanceOf(InactiveTransactionException.class);
                assertThatThrownBy(tx::commit).isInstanceOf(InactiveTransactionException.class);
            }
            ItemTable.insert(connection, item, 4, "a");
            assertThat(ItemTable.ids(connection, item)).containsExactly(1L, 4L);
        }
    }
}
