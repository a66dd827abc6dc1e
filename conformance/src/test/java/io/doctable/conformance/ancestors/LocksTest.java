package io.doctable.conformance.ancestors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.engine.DbConnection;
import io.doctable.engine.Engine;
import io.doctable.engine.Transaction;
import io.doctable.error.DatabaseLockedException;
import io.doctable.error.ReadOnlyException;
import io.doctable.internal.dialect.Ability;
import io.doctable.option.TransactionOptions;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Who waits for whom. */
class LocksTest {
    @OnEveryDatabase
    void b27AReaderSeesTheOldStateAndAnotherWriterIsTold(Site site) throws Exception {
        Duration patience = Duration.ofMillis(300);
        Engine engine = site.open(options -> options.busyTimeout(patience));
        BookDao books = new BookDao(engine);
        books.insert(NewBook.of("1", "before"));
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            engine.transaction(tx -> {
                books.insert(NewBook.of("2", "inside"));
                if (site.can(Ability.SHARED)) {
                    assertThat(other.submit(() -> books.count()).get()).isOne();
                } else { // in memory readers and the writer take turns
                    assertThatThrownBy(() -> other.submit(() -> books.count()).get())
                            .hasCauseInstanceOf(DatabaseLockedException.class);
                }
                if (site.can(Ability.CONCURRENT_WRITERS)) {
                    other.submit(() -> books.insert(NewBook.of("3", "beside"))).get();
                } else {
                    long asked = System.nanoTime();
                    assertThatThrownBy(() -> other.submit(() -> books.insert(NewBook.of("3", "beside")))
                                    .get())
                            .cause()
                            .isInstanceOf(DatabaseLockedException.class)
                            .hasMessageContaining(Thread.currentThread().getName());
                    assertThat(Duration.ofNanos(System.nanoTime() - asked)).isGreaterThanOrEqualTo(patience);
                }
            });
        } finally {
            other.shutdown();
        }
        assertThat(books.count()).isEqualTo(site.can(Ability.CONCURRENT_WRITERS) ? 3 : 2);
    }

    @OnEveryDatabase
    void b28ReadingThenWritingNeverMeetsAStaleSnapshot(Site site) throws Exception {
        Engine engine = site.open(options -> options.busyTimeout(Duration.ofMillis(300)));
        BookDao books = new BookDao(engine);
        Book book = books.insert(NewBook.of("1", "before"));
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            engine.transaction(tx -> {
                assertThat(books.get(book.id()).title()).isEqualTo("before");
                // Whoever could commit now would make our write fail; where that can be, it waits for us instead.
                if (!site.can(Ability.CONCURRENT_WRITERS)) {
                    assertThatThrownBy(() -> other.submit(() -> books.insert(NewBook.of("2", "between")))
                                    .get())
                            .hasCauseInstanceOf(DatabaseLockedException.class);
                } else {
                    other.submit(() -> books.insert(NewBook.of("2", "between"))).get();
                }
                books.upsert(NewBook.of("1", "after"), BookTable.UQ_ISBN);
            });
        } finally {
            other.shutdown();
        }
        assertThat(books.get(book.id()).title()).isEqualTo("after");
    }

    @OnEveryDatabase
    void b28ATransactionThatOnlyReadsDoesNotTurnIntoAWriter(Engine engine, BookDao books) {
        books.createTable();
        try (DbConnection connection = engine.connect();
                Transaction tx = connection.begin(TransactionOptions.defaults().asReadOnly())) {
            assertThat(books.on(tx).count()).isZero();
            assertThatThrownBy(() -> books.on(tx).insert(NewBook.of("1", "late")))
                    .isInstanceOf(ReadOnlyException.class);
        }
    }
}
