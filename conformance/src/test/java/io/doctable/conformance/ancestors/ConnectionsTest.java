package io.doctable.conformance.ancestors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.engine.DbConnection;
import io.doctable.engine.Engine;
import io.doctable.error.PoolTimeoutException;
import io.doctable.pool.PoolHolder;
import io.doctable.pool.PoolListener;
import io.doctable.pool.PoolStatus;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Connections that are closed, forgotten, or too many. */
class ConnectionsTest {
    @OnEveryDatabase
    void b11ALentConnectionOutlivesCloseConnections(Site site) throws Exception {
        Semaphore closed = new Semaphore(0); // the pool closes beside its work
        Engine engine = site.open(options -> options.poolListener(new PoolListener() {
            @Override
            public void close(PoolListener.Event event) {
                closed.release();
            }
        }));
        BookDao books = new BookDao(engine);
        books.createTable();
        DbConnection lent = engine.connect();
        engine.connect().close();
        assertThat(engine.pool().status())
                .extracting(PoolStatus::checkedOut, PoolStatus::idle)
                .containsExactly(1, 1);

        engine.closeConnections();
        assertThat(engine.pool().status())
                .extracting(PoolStatus::checkedOut, PoolStatus::idle)
                .containsExactly(1, 0);
        assertThat(closed.tryAcquire(1, TimeUnit.MINUTES)).isTrue();
        books.on(lent).insert(NewBook.of("1", "still at work"));
        lent.close();
        assertThat(closed.tryAcquire(1, TimeUnit.MINUTES)).isTrue();
        assertThat(engine.pool().status().open()).isZero();
        assertThat(books.count()).isOne();
    }

    @OnEveryDatabase
    void b32TheThirdOfTwoIsRefusedAndTheOverflowIsClosed(Site site) throws Exception {
        Semaphore closed = new Semaphore(0); // the pool closes beside its work
        Duration patience = Duration.ofMillis(250);
        Engine engine = site.open(options -> options.poolSize(1)
                .maxOverflow(1)
                .poolTimeout(patience)
                .poolListener(new PoolListener() {
                    @Override
                    public void close(PoolListener.Event event) {
                        closed.release();
                    }
                }));
        try (DbConnection first = engine.connect();
                DbConnection second = engine.connect()) {
            assertThat(first).isNotSameAs(second);
            long asked = System.nanoTime();
            assertThatThrownBy(engine::connect)
                    .isInstanceOf(PoolTimeoutException.class)
                    .hasMessageContaining("within 250 ms: 2 of 2 are lent (poolSize 1, maxOverflow 1)")
                    .hasMessageContaining(
                            "held by thread \"" + Thread.currentThread().getName() + "\"");
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isGreaterThanOrEqualTo(patience);
            assertThat(engine.pool().status()).isEqualTo(new PoolStatus(1, 0, 1, 2, 0));
            assertThat(closed.availablePermits()).isZero();
        }
        assertThat(closed.tryAcquire(1, TimeUnit.MINUTES)).isTrue();
        assertThat(engine.pool().status()).isEqualTo(new PoolStatus(1, 1, 0, 0, 0));
        assertThat(closed.availablePermits()).as("only one of the two").isZero();
    }

    @OnEveryDatabase
    void b33WhatIsStoredOutlivesItsConnections(Engine engine, BookDao books) {
        Book book = books.insert(NewBook.of("1", "kept"));
        engine.closeConnections();
        assertThat(books.all()).containsExactly(book);
        engine.reopen();
        assertThat(books.all()).containsExactly(book);
    }

    @OnEveryDatabase
    void b37AForgottenConnectionIsReportedAndNotTakenAway(Site site) throws Exception {
        CompletableFuture<PoolHolder> report = new CompletableFuture<>();
        Engine engine = site.open(options -> options.leakDetection(Duration.ofMillis(20))
                .poolListener(new PoolListener() {
                    @Override
                    public void leak(PoolListener.Event event, PoolHolder holder) {
                        report.complete(holder);
                    }
                }));
        DbConnection forgotten = engine.connect();
        assertThat(report.get(1, TimeUnit.MINUTES).taken())
                .anyMatch(frame -> frame.getClassName().equals(ConnectionsTest.class.getName()));
        assertThat(engine.pool().status().checkedOut()).isOne();
        assertThat(new BookDao(forgotten).count()).isZero();
        forgotten.close();
        assertThat(engine.pool().status().checkedOut()).isZero();
    }
}
