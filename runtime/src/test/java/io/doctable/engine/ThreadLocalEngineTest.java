package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.error.ClosedException;
import io.doctable.error.DatabaseLockedException;
import io.doctable.error.InactiveTransactionException;
import io.doctable.error.UniqueViolationException;
import io.doctable.internal.session.Lent;
import io.doctable.metadata.DynamicTable;
import io.doctable.option.TransactionOptions;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.NewAuthor;
import io.doctable.sql.Result;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The thread-local strategy: one connection for all that a thread does implicitly, and transactions without a handle. */
class ThreadLocalEngineTest {
    private static final String ALL = "select id from n order by id";

    @TempDir
    Path folder;

    private @Nullable ThreadLocalEngine opened;

    private ThreadLocalEngine open(TestDatabase kind) {
        ThreadLocalEngine tl = Engine.builder(kind.newUrl(folder)).buildThreadLocal();
        opened = tl;
        tl.execute("create table n (id integer primary key)");
        return tl;
    }

    @AfterEach
    void nothingIsLent() {
        if (opened != null) {
            assertThat(opened.engine().lent()).isEqualTo(Lent.NOTHING);
            opened.close();
        }
    }

    private static void insert(Connectable on, int id) {
        on.execute("insert into n values (?)", id);
    }

    /** What another connection sees. */
    private static List<?> seen(ThreadLocalEngine tl) {
        try (DbConnection other = tl.connect()) {
            return other.execute(ALL).scalars();
        }
    }

    private static int connections(ThreadLocalEngine tl) {
        return tl.engine().lent().connections();
    }

    @ParameterizedTest
    @EnumSource
    void openResultsShareOneConnection(TestDatabase kind) {
        ThreadLocalEngine tl = open(kind);
        insert(tl, 1);
        assertThat(connections(tl)).isZero();
        // In memory rows are copied, unless somebody holds the connection anyway.
        int held = kind == TestDatabase.SQLITE_MEMORY ? 0 : 1;
        Result first = tl.execute(ALL);
        Result second = tl.execute(ALL);
        Result third = tl.engine().execute(ALL);
        assertThat(connections(tl)).isEqualTo(held);
        third.close();
        first.close();
        assertThat(connections(tl)).isEqualTo(held);
        assertThat(second.all()).hasSize(1);
        second.close();
        assertThat(connections(tl)).isZero();
        Result again = tl.execute(ALL);
        CompletableFuture.runAsync(again::close).join();
        assertThat(tl.execute(ALL).all()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void contextualConnectionsAreOneAndCounted(TestDatabase kind) {
        ThreadLocalEngine tl = open(kind);
        DbConnection first = tl.contextualConnect();
        DbConnection second = tl.contextualConnect();
        try (DbConnection distinct = tl.connect()) {
            assertThat(first.unwrap(Connection.class)).isSameAs(second.unwrap(Connection.class));
            assertThat(distinct.unwrap(Connection.class)).isNotSameAs(first.unwrap(Connection.class));
        }
        assertThat(connections(tl)).isEqualTo(1);
        first.close();
        first.close();
        assertThatThrownBy(() -> first.execute(ALL)).isInstanceOf(ClosedException.class);
        insert(second, 1);
        assertThat(second.execute(ALL).scalars()).isEqualTo(List.of(1L));
        second.close();
        assertThat(connections(tl)).isZero();
        try (DbConnection one = tl.engine().contextualConnect();
                DbConnection other = tl.engine().contextualConnect()) {
            assertThat(one.unwrap(Connection.class)).isNotSameAs(other.unwrap(Connection.class));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDaoEndsWithItsContextualConnection(TestDatabase kind) {
        ThreadLocalEngine tl = open(kind);
        try (DbConnection holder = tl.contextualConnect()) {
            DbConnection contextual = tl.contextualConnect();
            AuthorDao authors = new AuthorDao(contextual);
            DynamicTable table = contextual.table("author");
            authors.insert(NewAuthor.of("a"));
            contextual.close();
            assertThatThrownBy(() -> authors.insert(NewAuthor.of("b"))).isInstanceOf(ClosedException.class);
            assertThatThrownBy(authors::count).isInstanceOf(ClosedException.class);
            assertThatThrownBy(() -> authors.insertAll(List.of(NewAuthor.of("c"), NewAuthor.of("d"))))
                    .isInstanceOf(ClosedException.class);
            assertThatThrownBy(table::count).isInstanceOf(ClosedException.class);
            assertThat(new AuthorDao(holder).count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void beginsNestAndTheFirstCommits(TestDatabase kind) {
        ThreadLocalEngine tl = open(kind);
        tl.begin();
        insert(tl, 1);
        tl.begin();
        insert(tl, 2);
        tl.commit();
        if (kind != TestDatabase.SQLITE_MEMORY) {
            assertThat(seen(tl)).isEmpty();
        }
        assertThat(tl.inTransaction()).isTrue();
        tl.commit();
        assertThat(tl.inTransaction()).isFalse();
        assertThat(seen(tl)).isEqualTo(List.of(1L, 2L));
    }

    @ParameterizedTest
    @EnumSource
    void anyRollbackRollsAllBackAtOnce(TestDatabase kind) {
        ThreadLocalEngine tl = open(kind);
        tl.begin();
        insert(tl, 1);
        tl.begin();
        insert(tl, 2);
        tl.rollback();
        assertThatThrownBy(() -> insert(tl, 3)).isInstanceOf(InactiveTransactionException.class);
        assertThatThrownBy(() -> tl.execute(ALL)).isInstanceOf(InactiveTransactionException.class);
        assertThatThrownBy(tl::commit).isInstanceOf(InactiveTransactionException.class);
        assertThat(seen(tl)).isEmpty();
        insert(tl, 4);
        assertThat(seen(tl)).isEqualTo(List.of(4L));
        tl.begin();
        insert(tl, 5);
        tl.begin();
        tl.rollback();
        tl.rollback();
        assertThat(seen(tl)).isEqualTo(List.of(4L));
    }

    @ParameterizedTest
    @EnumSource
    void nothingBegunIsNothingToCommit(TestDatabase kind) {
        ThreadLocalEngine tl = open(kind);
        assertThatThrownBy(tl::commit).isInstanceOf(IllegalStateException.class).hasMessageContaining("begin()");
        tl.rollback();
        tl.begin();
        tl.commit();
        assertThatThrownBy(tl::commit).isInstanceOf(IllegalStateException.class);
        tl.begin();
        assertThatThrownBy(() -> tl.begin(TransactionOptions.defaults().asReadOnly()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(tl::close).isInstanceOf(IllegalStateException.class);
        tl.rollback();
        tl.begin(TransactionOptions.defaults().asReadOnly());
        tl.rollback();
    }

    @ParameterizedTest
    @EnumSource
    void aPartThatCannotBeCommittedWaitsForItsRollback(TestDatabase kind) {
        ThreadLocalEngine tl = open(kind);
        tl.begin();
        insert(tl, 1);
        tl.begin();
        assertThatThrownBy(() -> insert(tl, 1)).isInstanceOf(UniqueViolationException.class);
        assertThatThrownBy(tl::commit).isInstanceOf(InactiveTransactionException.class);
        tl.rollback();
        // Not by itself, though the failure was swallowed: the outer part is still there.
        assertThatThrownBy(() -> insert(tl, 2)).isInstanceOf(InactiveTransactionException.class);
        assertThatThrownBy(tl::commit).isInstanceOf(InactiveTransactionException.class);
        tl.rollback();
        assertThat(seen(tl)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void daosContextualConnectionsAndTheEngineJoin(TestDatabase kind) {
        ThreadLocalEngine tl = open(kind);
        AuthorDao authors = new AuthorDao(tl);
        tl.begin();
        authors.insert(NewAuthor.of("a"));
        new AuthorDao(tl.engine()).insert(NewAuthor.of("b"));
        try (DbConnection contextual = tl.contextualConnect()) {
            authors.on(contextual).insert(NewAuthor.of("c"));
            Transaction part = contextual.begin();
            insert(contextual, 1);
            part.commit();
        }
        tl.engine().transaction(tx -> insert(tx, 2));
        tl.transaction(tx -> insert(tl, 3));
        assertThat(authors.count()).isEqualTo(3);
        assertThat(connections(tl)).isEqualTo(1);
        tl.rollback();
        assertThat(authors.count()).isZero();
        assertThat(seen(tl)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void joinsTheTransactionOfItsEngine(TestDatabase kind) {
        ThreadLocalEngine tl = open(kind);
        tl.engine().transaction(tx -> {
            insert(tl, 1);
            tl.begin();
            insert(tl, 2);
            tl.commit();
            tl.begin();
            insert(tl, 3);
        });
        assertThat(seen(tl)).isEqualTo(List.of(1L, 2L, 3L));
        assertThatThrownBy(tl::commit).isInstanceOf(IllegalStateException.class);
        tl.begin();
        insert(tl, 4);
        tl.rollback();
        assertThat(seen(tl)).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void aContextualConnectionRollsBackWhatItBegan(TestDatabase kind) {
        ThreadLocalEngine tl = open(kind);
        try (DbConnection holder = tl.contextualConnect()) {
            try (DbConnection contextual = tl.contextualConnect()) {
                contextual.begin();
                insert(tl, 1);
            }
            assertThat(tl.inTransaction()).isFalse();
            assertThat(holder.execute(ALL).all()).isEmpty();
            Transaction tx = holder.begin();
            tl.begin();
            insert(tl, 2);
            tl.commit();
            tx.commit();
        }
        assertThat(seen(tl)).isEqualTo(List.of(2L));
    }

    @ParameterizedTest
    @EnumSource
    void aDistinctConnectionIsNotInIt(TestDatabase kind) {
        ThreadLocalEngine tl = open(kind);
        insert(tl, 1);
        try (DbConnection distinct = tl.connect()) {
            if (kind == TestDatabase.POSTGRESQL) {
                tl.begin();
                insert(tl, 2);
                distinct.execute("update n set id = 10 where id = 1");
            } else {
                // The thread's transaction has the one writer's turn, so the distinct change comes first.
                distinct.execute("update n set id = 10 where id = 1");
                tl.begin();
                insert(tl, 2);
                assertThatThrownBy(() -> distinct.execute("update n set id = 11 where id = 10"))
                        .isInstanceOf(DatabaseLockedException.class)
                        .hasMessageContaining("wait for itself");
            }
            tl.rollback();
        }
        assertThat(seen(tl)).isEqualTo(List.of(10L));
    }

    @ParameterizedTest
    @EnumSource
    void otherThreadsHaveTheirOwn(TestDatabase kind) throws Exception {
        ThreadLocalEngine tl = open(kind);
        try (DbConnection mine = tl.contextualConnect()) {
            Connection physical = mine.unwrap(Connection.class);
            for (boolean virtual : List.of(false, true)) {
                List<Throwable> failures = new ArrayList<>();
                Thread other = thread(virtual, () -> {
                    try (DbConnection theirs = tl.contextualConnect()) {
                        assertThat(theirs.unwrap(Connection.class)).isNotSameAs(physical);
                        assertThat(tl.inTransaction()).isFalse();
                        assertThatThrownBy(tl::commit).isInstanceOf(IllegalStateException.class);
                    } catch (Throwable t) {
                        failures.add(t);
                    }
                });
                // In memory a writer would keep everybody out.
                tl.begin(TransactionOptions.defaults().asReadOnly());
                other.start();
                other.join();
                tl.commit();
                assertThat(failures).isEmpty();
            }
        }
    }

    /** A thread, virtual if it is to be and the JDK has such ones. */
    private static Thread thread(boolean virtual, Runnable work)
            throws IllegalAccessException, InvocationTargetException {
        if (virtual) {
            try {
                Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
                return (Thread) Class.forName("java.lang.Thread$Builder")
                        .getMethod("unstarted", Runnable.class)
                        .invoke(builder, work);
            } catch (ReflectiveOperationException e) {
                System.out.println("no virtual threads on this JDK: a plain one stands in");
            }
        }
        return new Thread(work);
    }
}
