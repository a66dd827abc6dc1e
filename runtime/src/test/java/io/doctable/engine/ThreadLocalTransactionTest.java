package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.database.TestDatabase;
import io.doctable.internal.session.Lent;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ten situations in which the ancestor tries transactions of a thread, on the engine and on contextual connections. */
class ThreadLocalTransactionTest {
    @TempDir
    Path folder;

    /** Runs work on a thread-local engine with an empty table; gives what another connection sees afterwards. */
    private List<?> after(TestDatabase kind, BiConsumer<ThreadLocalEngine, DbConnection> work) {
        try (ThreadLocalEngine tl = Engine.builder(kind.newUrl(folder)).buildThreadLocal()) {
            tl.execute("create table users (id integer primary key)");
            try (DbConnection external = tl.connect()) {
                work.accept(tl, external);
                assertThat(tl.inTransaction()).isFalse();
                assertThat(tl.engine().lent()).isEqualTo(new Lent(1, 0, 0));
                return external.execute("select id from users order by id").scalars();
            }
        }
    }

    private static void insert(Connectable on, int... ids) {
        for (int id : ids) {
            on.execute("insert into users values (?)", id);
        }
    }

    @ParameterizedTest
    @EnumSource
    void rollback(TestDatabase kind) {
        assertThat(after(kind, (tl, external) -> {
                    tl.begin();
                    insert(tl, 1, 2, 3);
                    tl.rollback();
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void commit(TestDatabase kind) {
        assertThat(after(kind, (tl, external) -> {
                    tl.begin();
                    insert(tl, 1, 2, 3);
                    tl.commit();
                }))
                .isEqualTo(List.of(1L, 2L, 3L));
    }

    @ParameterizedTest
    @EnumSource
    void severalOneAfterAnotherOnADistinctConnection(TestDatabase kind) {
        assertThat(after(kind, (tl, external) -> {
                    for (int id = 1; id <= 3; id++) {
                        Transaction tx = external.begin();
                        insert(external, id);
                        tx.commit();
                    }
                }))
                .isEqualTo(List.of(1L, 2L, 3L));
    }

    @ParameterizedTest
    @EnumSource
    void rollbackOffAConnection(TestDatabase kind) {
        assertThat(after(kind, (tl, external) -> {
                    try (DbConnection connection = tl.contextualConnect()) {
                        Transaction tx = connection.begin();
                        insert(connection, 1, 2, 3);
                        tx.rollback();
                    }
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void rollbackOffAnotherHandle(TestDatabase kind) {
        assertThat(after(kind, (tl, external) -> {
                    try (DbConnection connection = tl.contextualConnect();
                            DbConnection other = tl.contextualConnect()) {
                        Transaction tx = other.begin();
                        insert(connection, 1);
                        insert(tl, 2);
                        tx.rollback();
                    }
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void commitOffAConnection(TestDatabase kind) {
        assertThat(after(kind, (tl, external) -> {
                    try (DbConnection connection = tl.contextualConnect()) {
                        Transaction tx = connection.begin();
                        insert(connection, 1, 2);
                        insert(tl, 3);
                        tx.commit();
                    }
                }))
                .isEqualTo(List.of(1L, 2L, 3L));
    }

    @ParameterizedTest
    @EnumSource
    void nestedAndRolledBack(TestDatabase kind) {
        assertThat(after(kind, (tl, external) -> {
                    tl.begin();
                    insert(tl, 1, 2);
                    tl.begin();
                    insert(tl, 3, 4);
                    tl.commit();
                    tl.rollback();
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void connectionAndEngineMixed(TestDatabase kind) {
        assertThat(after(kind, (tl, external) -> {
                    try (DbConnection connection = tl.contextualConnect()) {
                        assertThat(connection.unwrap(Connection.class)).isNotSameAs(external.unwrap(Connection.class));
                        Transaction outer = connection.begin();
                        insert(connection, 1);
                        tl.begin();
                        insert(connection, 2);
                        tl.begin();
                        insert(tl, 3);
                        tl.rollback();
                        tl.rollback();
                        outer.rollback();
                    }
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void engineAndConnectionMixed(TestDatabase kind) {
        assertThat(after(kind, (tl, external) -> {
                    tl.begin();
                    try (DbConnection connection = tl.contextualConnect()) {
                        insert(connection, 1);
                        tl.begin();
                        insert(connection, 2);
                        connection.begin();
                        insert(connection, 3);
                        tl.begin();
                        insert(connection, 4);
                        tl.commit();
                        tl.rollback();
                        tl.rollback();
                    }
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void oneOfTwoHandlesCloses(TestDatabase kind) {
        assertThat(after(kind, (tl, external) -> {
                    DbConnection first = tl.contextualConnect();
                    DbConnection second = tl.contextualConnect();
                    assertThat(first.unwrap(Connection.class)).isSameAs(second.unwrap(Connection.class));
                    second.close();
                    insert(first, 1);
                    first.close();
                }))
                .isEqualTo(List.of(1L));
    }
}
