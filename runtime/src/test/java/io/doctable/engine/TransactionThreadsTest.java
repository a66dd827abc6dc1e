package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.doctable.database.TestDatabase;
import io.doctable.error.WrongTransactionThreadException;
import io.doctable.internal.option.Access;
import io.doctable.internal.session.Lease;
import io.doctable.internal.session.Leases;
import io.doctable.internal.session.Lent;
import io.doctable.internal.tables.TableEntry;
import io.doctable.testing.PostgresServer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A transaction belongs to the thread that began it, and threads made inside are not in it. */
class TransactionThreadsTest {
    @TempDir
    Path folder;

    private static TableEntry table(Engine engine) {
        TableEntry item = ItemTable.item(engine);
        ItemTable.insert(engine, item, 0, "zero");
        return item;
    }

    @ParameterizedTest
    @EnumSource
    void parallelStreamNeverGetsIntoItBySecret(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = table(engine);
            Set<Long> inserted = ConcurrentHashMap.newKeySet();
            Collection<RuntimeException> refused = new ConcurrentLinkedQueue<>();
            Thread owner = Thread.currentThread();
            engine.transaction(tx -> LongStream.rangeClosed(1, 200).parallel().forEach(id -> {
                try {
                    ItemTable.insert(tx, item, id, "text " + id);
                    inserted.add(id);
                    assertThat(Thread.currentThread()).isSameAs(owner);
                } catch (WrongTransactionThreadException e) {
                    assertThat(Thread.currentThread()).isNotSameAs(owner);
                    refused.add(e);
                }
            }));
            assertThat(inserted.size() + refused.size()).isEqualTo(200);
            assertThat(ItemTable.ids(engine, item)).hasSize(inserted.size() + 1).containsAll(inserted);
        }
    }

    /** Everything that could end or use it is refused to another thread, and leaves it as it is. */
    @ParameterizedTest
    @EnumSource
    void otherThreadCanDoNothingWithIt(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = table(engine);
            try (DbConnection connection = engine.connect();
                    Transaction tx = connection.begin()) {
                Savepoint savepoint = tx.savepoint();
                List<Consumer<Transaction>> uses = List.of(
                        Transaction::commit,
                        Transaction::rollback,
                        Transaction::close,
                        Transaction::savepoint,
                        each -> savepoint.release(),
                        each -> savepoint.rollback(),
                        each -> each.transaction(inner -> {}),
                        each -> connection.begin(),
                        each -> connection.savepoint(),
                        each -> ItemTable.ids(each, item),
                        each -> ItemTable.insert(connection, item, 1, "a"));
                for (Consumer<Transaction> use : uses) {
                    assertThatThrownBy(() -> CompletableFuture.runAsync(() -> use.accept(tx))
                                    .get())
                            .hasCauseInstanceOf(WrongTransactionThreadException.class);
                }
                ItemTable.insert(tx, item, 2, "b");
                savepoint.release();
                tx.commit();
            }
            assertThat(ItemTable.ids(engine, item)).containsExactly(0L, 2L);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SQLITE_FILE", "POSTGRESQL"})
    void threadMadeInsideInheritsNothing(TestDatabase kind) throws Exception {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = table(engine);
            engine.transaction(tx -> {
                ItemTable.insert(tx, item, 1, "not to be seen yet");
                CompletableFuture<List<Long>> seen = new CompletableFuture<>();
                Thread child = new Thread(() -> seen.complete(ItemTable.ids(engine, item)));
                child.start();
                assertThat(seen.get()).containsExactly(0L);
                child.join();
            });
        }
    }

    @Test
    void changeOfAThreadMadeInsideStandsAlone() throws Exception {
        try (Engine engine = Engine.open(PostgresServer.newDatabase())) {
            TableEntry item = table(engine);
            assertThatThrownBy(() -> engine.transaction(tx -> {
                        ItemTable.insert(tx, item, 1, "undone");
                        Thread child = new Thread(() -> ItemTable.insert(engine, item, 2, "stands"));
                        child.start();
                        child.join();
                        throw new IllegalStateException("outer");
                    }))
                    .hasMessage("outer");
            assertThat(ItemTable.ids(engine, item)).containsExactly(0L, 2L);
        }
    }

    /** On a JDK that has them. */
    @ParameterizedTest
    @EnumSource
    void virtualThreadsAreThreads(TestDatabase kind) throws Exception {
        int feature = Runtime.version().feature();
        assumeTrue(feature >= 21, "JDK " + feature + " has no virtual threads");
        try (Engine engine = kind.open(folder)) {
            TableEntry item = table(engine);
            CompletableFuture<Void> done = new CompletableFuture<>();
            startVirtual(() -> {
                try {
                    inVirtualThreads(engine, item);
                    done.complete(null);
                } catch (Throwable t) {
                    done.completeExceptionally(t);
                }
            });
            done.get();
            assertThat(ItemTable.ids(engine, item)).containsExactly(0L, 1L);
        }
    }

    private static void inVirtualThreads(Engine engine, TableEntry item) throws Exception {
        engine.transaction(tx -> {
            ItemTable.insert(engine, item, 1, "joins the virtual thread's own");
            CompletableFuture<Throwable> refused = new CompletableFuture<>();
            startVirtual(() -> {
                try {
                    ItemTable.insert(tx, item, 2, "of another one");
                    refused.complete(new AssertionError("was let in"));
                } catch (RuntimeException e) {
                    refused.complete(e);
                }
            });
            assertThat(refused.get()).isInstanceOf(WrongTransactionThreadException.class);
        });
    }

    private static void startVirtual(Runnable work) throws ReflectiveOperationException {
        Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, work);
    }

    @ParameterizedTest
    @EnumSource
    void connectionAtWorkIsNotClosedByAnotherThread(TestDatabase kind) {
        try (Engine engine = kind.open(folder);
                DbConnection connection = engine.connect()) {
            TableEntry item = ItemTable.item(engine);
            ItemTable.insert(connection, item, 1, "a");
            try (Lease atWork = Leases.of(connection).lend(Access.READ, item)) {
                assertThatThrownBy(() ->
                                CompletableFuture.runAsync(connection::close).join())
                        .hasCauseInstanceOf(WrongTransactionThreadException.class);
                assertThat(atWork.ownsConnection()).isFalse();
                assertThat(engine.pool().status().checkedOut()).isOne();
            }
            assertThat(ItemTable.ids(connection, item)).containsExactly(1L);
            CompletableFuture.runAsync(connection::close).join();
            assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
        }
    }
}
