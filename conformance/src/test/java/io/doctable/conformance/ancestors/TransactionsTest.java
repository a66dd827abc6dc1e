package io.doctable.conformance.ancestors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.engine.DbConnection;
import io.doctable.engine.Engine;
import io.doctable.engine.Transaction;
import io.doctable.error.InactiveTransactionException;
import io.doctable.pool.PoolStatus;
import java.time.Duration;

/** Transactions inside transactions, and how they end. */
class TransactionsTest {
    @OnEveryDatabase
    void b1OnlyTheOutermostCommitCommits(Site site, BookDao books) {
        books.createTable();
        try (DbConnection connection = site.engine().connect()) {
            BookDao own = books.on(connection);
            Transaction outer = connection.begin();
            own.insert(NewBook.of("1", "outer"));
            Transaction inner = connection.begin();
            own.insert(NewBook.of("2", "inner"));
            inner.commit();
            Others.seeBooks(site, 0);
            outer.commit();
        }
        assertThat(books.count()).isEqualTo(2);
    }

    @OnEveryDatabase
    void b2AnOuterRollbackUndoesWhatTheInnerCommitted(Engine engine, BookDao books) {
        books.createTable();
        try (DbConnection connection = engine.connect()) {
            BookDao own = books.on(connection);
            Transaction outer = connection.begin();
            own.insert(NewBook.of("1", "outer"));
            try (Transaction inner = connection.begin()) {
                own.insert(NewBook.of("2", "inner"));
                inner.commit();
            }
            outer.rollback();
        }
        assertThat(books.count()).isZero();
    }

    @OnEveryDatabase
    void b3AStatementAfterAnInnerRollbackIsRefused(Engine engine, BookDao books) {
        books.createTable();
        try (DbConnection connection = engine.connect()) {
            BookDao own = books.on(connection);
            Transaction outer = connection.begin();
            own.insert(NewBook.of("1", "outer"));
            Transaction inner = connection.begin();
            own.insert(NewBook.of("2", "inner"));
            inner.rollback();
            assertThatThrownBy(() -> own.insert(NewBook.of("3", "zombie")))
                    .isInstanceOf(InactiveTransactionException.class);
            assertThatThrownBy(outer::commit).isInstanceOf(InactiveTransactionException.class);
            assertThat(own.count()).isZero();
        }
        assertThat(books.count()).isZero();
    }

    @OnEveryDatabase
    void b4TheFirstExceptionSurfacesAndASecondRollbackDoesNothing(Engine engine, BookDao books) {
        books.createTable();
        try (DbConnection connection = engine.connect()) {
            assertThatThrownBy(() -> outer(connection)).hasMessage("uh oh").hasNoSuppressedExceptions();
            assertThat(connection.inTransaction()).isFalse();
        }
        assertThat(books.count()).isZero();
    }

    private static void outer(DbConnection connection) {
        Transaction tx = connection.begin();
        try {
            new BookDao(connection).insert(NewBook.of("1", "outer"));
            inner(connection);
            tx.commit();
        } catch (IllegalStateException e) {
            tx.rollback();
            throw e;
        }
    }

    private static void inner(DbConnection connection) {
        Transaction tx = connection.begin();
        try {
            new BookDao(connection).insert(NewBook.of("2", "inner"));
            throw new IllegalStateException("uh oh");
        } catch (IllegalStateException e) {
            tx.rollback();
            throw e;
        }
    }

    @OnEveryDatabase
    void b23LeavingByAnExceptionRollsBack(Engine engine, BookDao books) {
        books.createTable();
        assertThatThrownBy(() -> engine.transaction(tx -> {
                    books.insert(NewBook.of("1", "scoped"));
                    throw new IllegalStateException("uh oh");
                }))
                .hasMessage("uh oh");
        try (DbConnection connection = engine.connect()) {
            assertThatThrownBy(() -> {
                        try (Transaction tx = connection.begin()) {
                            books.on(tx).insert(NewBook.of("2", "by hand"));
                            throw new IllegalStateException("uh oh");
                        }
                    })
                    .hasMessage("uh oh");
        }
        assertThat(books.count()).isZero();
    }

    @OnEveryDatabase
    void b29BeginTwiceCounts(Engine engine, BookDao books) {
        books.createTable();
        try (DbConnection connection = engine.connect()) {
            Transaction first = connection.begin();
            Transaction second = connection.begin();
            books.on(connection).insert(NewBook.of("1", "kept"));
            second.commit();
            assertThat(connection.inTransaction()).isTrue();
            assertThat(first.isActive()).isTrue();
            first.commit();
            assertThat(connection.inTransaction()).isFalse();
        }
        assertThat(books.count()).isOne();
    }

    @OnEveryDatabase
    void b30ClosingAConnectionRollsBack(Site site) {
        Engine engine = site.open(options -> options.poolSize(1).maxOverflow(0).poolTimeout(Duration.ofMillis(250)));
        BookDao books = new BookDao(engine);
        books.createTable();
        try (DbConnection connection = engine.connect()) {
            connection.begin();
            books.on(connection).insert(NewBook.of("1", "forgotten"));
            assertThat(engine.pool().status()).isEqualTo(new PoolStatus(1, 0, 0, 1, 0));
        }
        assertThat(engine.pool().status()).isEqualTo(new PoolStatus(1, 1, 0, 0, 0));
        assertThat(books.count()).isZero();
        try (DbConnection next = engine.connect()) {
            assertThat(next.inTransaction()).isFalse();
            books.on(next).insert(NewBook.of("2", "at once"));
        }
        assertThat(books.count()).isOne();
    }

    @OnEveryDatabase
    void b31ACallOnAnotherConnectionLeavesBothOpen(Site site, BookDao books) {
        books.createTable();
        try (DbConnection own = site.engine().connect();
                DbConnection other = site.engine().connect()) {
            BookDao persistent = books.on(own);
            Transaction tx = other.begin();
            persistent.on(other).insert(NewBook.of("1", "on the other"));
            assertThat(own.inTransaction()).isFalse();
            Others.seeBooks(site, 0);
            tx.commit();
            assertThat(persistent.count()).isOne();
            persistent.insert(NewBook.of("2", "on its own"));
            assertThat(books.on(other).count()).isEqualTo(2);
        }
    }
}
