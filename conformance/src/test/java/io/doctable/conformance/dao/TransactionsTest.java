package io.doctable.conformance.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.conformance.rules.Author;
import io.doctable.conformance.rules.AuthorDao;
import io.doctable.conformance.rules.NewAuthor;
import io.doctable.engine.DbConnection;
import io.doctable.engine.Engine;
import io.doctable.engine.Transaction;
import io.doctable.error.DatabaseLockedException;
import io.doctable.error.InactiveTransactionException;
import io.doctable.error.UniqueViolationException;
import io.doctable.internal.dialect.Ability;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/** Transactions around DAO calls: joined, committed, rolled back, broken, in parts. */
class TransactionsTest {
    @OnEveryDatabase
    void callsOnThisThreadJoinAndAreCommittedTogether(Engine engine, AuthorDao authors) {
        Author result = engine.transactionResult(tx -> {
            authors.insert(NewAuthor.of("a"));
            Author second = new AuthorDao(engine).insert(NewAuthor.of("b"));
            assertThat(authors.on(tx).count()).isEqualTo(2);
            return second;
        });
        assertThat(authors.get(result.id())).isEqualTo(result);
        assertThat(authors.count()).isEqualTo(2);
    }

    @OnEveryDatabase
    void anyThrowableRollsBackAndComesOutAsItWas(Engine engine, AuthorDao authors) {
        IOException failure = new IOException("mine");
        assertThatThrownBy(() -> engine.transaction(tx -> {
                    authors.insert(NewAuthor.of("a"));
                    throw failure;
                }))
                .isSameAs(failure);
        StackOverflowError error = new StackOverflowError();
        assertThatThrownBy(() -> engine.transaction(tx -> {
                    authors.insert(NewAuthor.of("a"));
                    throw error;
                }))
                .isSameAs(error);
        assertThat(authors.count()).isZero();
    }

    @OnEveryDatabase
    void anInnerTransactionIsPartOfTheOuter(Engine engine, AuthorDao authors) {
        assertThatThrownBy(() -> engine.transaction(outer -> {
                    engine.transaction(inner -> authors.insert(NewAuthor.of("a")));
                    throw new IllegalStateException("outer");
                }))
                .hasMessage("outer");
        assertThat(authors.count()).isZero();
        engine.transaction(outer -> engine.transaction(inner -> authors.insert(NewAuthor.of("a"))));
        assertThat(authors.count()).isOne();
    }

    @OnEveryDatabase
    void aFailedStatementThatIsSwallowedStillUndoesAll(Engine engine, AuthorDao authors) {
        AtomicReference<UniqueViolationException> first = new AtomicReference<>();
        assertThatThrownBy(() -> engine.transaction(tx -> {
                    authors.insert(NewAuthor.of("a"));
                    try {
                        authors.insert(NewAuthor.of("a"));
                    } catch (UniqueViolationException e) {
                        first.set(e);
                    }
                }))
                .isInstanceOf(InactiveTransactionException.class)
                .satisfies(e -> assertThat(e.getCause()).isSameAs(first.get()));
        assertThat(authors.count()).isZero();
    }

    @OnEveryDatabase
    void afterAFailedStatementNothingRunsAnyMore(Engine engine, AuthorDao authors) {
        assertThatThrownBy(() -> engine.transaction(tx -> {
                    authors.insert(NewAuthor.of("a"));
                    assertThatThrownBy(() -> authors.insert(NewAuthor.of("a")))
                            .isInstanceOf(UniqueViolationException.class);
                    assertThatThrownBy(authors::count).isInstanceOf(InactiveTransactionException.class);
                    assertThatThrownBy(() -> authors.insert(NewAuthor.of("b")))
                            .isInstanceOf(InactiveTransactionException.class);
                }))
                .isInstanceOf(InactiveTransactionException.class);
        assertThat(authors.count()).isZero();
    }

    @OnEveryDatabase
    void whatMayFailGoesIntoASavepoint(Engine engine, AuthorDao authors) {
        engine.transaction(tx -> {
            authors.insert(NewAuthor.of("a"));
            assertThatThrownBy(() -> tx.savepoint(part -> {
                        authors.insert(NewAuthor.of("lost"));
                        authors.insert(NewAuthor.of("a"));
                    }))
                    .isInstanceOf(UniqueViolationException.class);
            Author kept = tx.savepointResult(part -> authors.insert(NewAuthor.of("b")));
            assertThat(kept.name()).isEqualTo("b");
        });
        assertThat(authors.all()).extracting(Author::name).containsExactlyInAnyOrder("a", "b");
    }

    @OnEveryDatabase
    void aConnectionOfOnesOwn(Engine engine, AuthorDao authors) {
        authors.createTable();
        try (DbConnection connection = engine.connect()) {
            AuthorDao own = authors.on(connection);
            own.insert(NewAuthor.of("at once"));
            Transaction tx = connection.begin();
            own.insert(NewAuthor.of("rolled back"));
            assertThat(tx.isActive()).isTrue();
            tx.rollback();
            assertThat(tx.isActive()).isFalse();
            assertThatThrownBy(tx::commit).isInstanceOf(InactiveTransactionException.class);
            try (Transaction forgotten = connection.begin()) {
                authors.on(forgotten).insert(NewAuthor.of("forgotten"));
            }
            Transaction second = connection.begin();
            authors.on(second).insert(NewAuthor.of("committed"));
            second.commit();
            connection.begin();
            own.insert(NewAuthor.of("closed over"));
        }
        assertThat(authors.all()).extracting(Author::name).containsExactlyInAnyOrder("at once", "committed");
    }

    @OnEveryDatabase
    void beginTwiceCountsAndAnInnerRollbackEndsAll(Engine engine, AuthorDao authors) {
        authors.createTable();
        try (DbConnection connection = engine.connect()) {
            AuthorDao own = authors.on(connection);
            Transaction outer = connection.begin();
            own.insert(NewAuthor.of("a"));
            Transaction inner = connection.begin();
            own.insert(NewAuthor.of("b"));
            inner.commit();
            outer.commit();
            assertThat(own.count()).isEqualTo(2);

            Transaction again = connection.begin();
            own.insert(NewAuthor.of("c"));
            connection.begin().rollback();
            assertThatThrownBy(() -> own.insert(NewAuthor.of("zombie")))
                    .isInstanceOf(InactiveTransactionException.class);
            assertThatThrownBy(again::commit).isInstanceOf(InactiveTransactionException.class);
            again.close();
            assertThat(own.count()).isEqualTo(2);
        }
    }

    /** Neither an engine nor a DAO has a cache that could show too much, or show what is no longer there. */
    @OnEveryDatabase
    void whatIsNotCommittedIsNotSeenElsewhere(Site site, AuthorDao authors) throws Exception {
        Author author = authors.insert(NewAuthor.of("before"));
        // Two engines on one database; one in memory has only one engine, whose other threads stand for the second.
        Engine other = site.can(Ability.SHARED) ? site.open(options -> options) : site.engine();
        AuthorDao elsewhere = new AuthorDao(other);
        assertThat(elsewhere.all()).containsExactly(author);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Author renamed = new Author(author.id(), "inside", null);
            Future<List<Author>> asked = site.engine().transactionResult(tx -> {
                authors.update(renamed);
                authors.insert(NewAuthor.of("also inside"));
                Future<List<Author>> asking = thread.submit(elsewhere::all);
                if (site.can(Ability.SHARED)) {
                    assertThat(asking.get()).containsExactly(author);
                } else { // a reader waits for the writer, and so sees only what comes of it
                    assertThatThrownBy(() -> asking.get(100, TimeUnit.MILLISECONDS))
                            .isInstanceOf(TimeoutException.class);
                }
                tx.rollback();
                return asking;
            });
            assertThat(asked.get()).containsExactly(author);
            site.engine().transaction(tx -> authors.update(renamed));
            assertThat(thread.submit(() -> elsewhere.get(author.id())).get()).isEqualTo(renamed);
            assertThat(elsewhere.findByName("before")).isEmpty();
        } finally {
            thread.shutdown();
        }
    }

    @OnEveryDatabase(that = Ability.SHARED)
    void aReaderSeesTheOldStateWhileAWriterIsAtWork(Engine engine, AuthorDao authors) throws Exception {
        authors.insert(NewAuthor.of("before"));
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            engine.transaction(tx -> {
                authors.insert(NewAuthor.of("inside"));
                assertThat(other.submit(() -> authors.count()).get()).isOne();
            });
        } finally {
            other.shutdown();
        }
        assertThat(authors.count()).isEqualTo(2);
    }

    @OnEveryDatabase(not = Ability.CONCURRENT_WRITERS)
    void aSecondWriterWaitsAndIsToldWhoHoldsTheLock(Site site) {
        Engine engine = site.open(options -> options.busyTimeout(Duration.ofMillis(300)));
        AuthorDao authors = new AuthorDao(engine);
        authors.createTable();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            engine.transaction(tx -> {
                authors.insert(NewAuthor.of("holder"));
                assertThatThrownBy(() -> other.submit(() -> authors.insert(NewAuthor.of("waiter")))
                                .get())
                        .cause()
                        .isInstanceOf(DatabaseLockedException.class)
                        .hasMessageContaining(Thread.currentThread().getName());
            });
        } finally {
            other.shutdown();
        }
        assertThat(authors.all()).extracting(Author::name).containsExactly("holder");
    }

    @OnEveryDatabase(not = Ability.CONCURRENT_WRITERS)
    void aThreadThatWouldWaitForItselfIsToldAtOnce(Engine engine, AuthorDao authors) {
        authors.createTable();
        engine.transaction(tx -> {
            authors.insert(NewAuthor.of("a"));
            assertThatThrownBy(() -> {
                        try (DbConnection second = engine.connect()) {
                            authors.on(second).insert(NewAuthor.of("b"));
                        }
                    })
                    .isInstanceOf(DatabaseLockedException.class)
                    .hasMessageContaining("on(tx)");
        });
        assertThat(authors.count()).isOne();
    }

    @OnEveryDatabase
    void eightThreadsWriteWithoutLoss(Engine engine, AuthorDao authors) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            var jobs = new java.util.ArrayList<java.util.concurrent.Future<?>>();
            for (int thread = 0; thread < 8; thread++) {
                int number = thread;
                jobs.add(threads.submit(() -> {
                    for (int i = 0; i < 20; i++) {
                        String name = number + "-" + i;
                        if (i % 2 == 0) {
                            authors.insert(NewAuthor.of(name));
                        } else {
                            engine.transaction(tx -> authors.insert(NewAuthor.of(name)));
                        }
                    }
                }));
            }
            for (var job : jobs) {
                job.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(authors.count()).isEqualTo(160);
    }
}
