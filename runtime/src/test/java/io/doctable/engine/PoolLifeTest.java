package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.error.ClosedException;
import io.doctable.error.NoSuchTableException;
import io.doctable.internal.session.Lent;
import io.doctable.internal.tables.TableEntry;
import io.doctable.pool.PoolStatus;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Connections that are closed, thrown away, taken out of the pool, or come back changed. */
class PoolLifeTest {
    @TempDir
    Path folder;

    private final List<Connection> made = new CopyOnWriteArrayList<>();

    private Engine open(TestDatabase kind) {
        return Engine.builder(kind.newUrl(folder)).onConnect(made::add).build();
    }

    private static void untilClosed(Connection raw) throws SQLException {
        // A thread of the pool closes what is given up.
        while (!raw.isClosed()) {
            Thread.onSpinWait();
        }
    }

    @ParameterizedTest
    @EnumSource
    void closedConnectionsAreMadeAnewAtNeed(TestDatabase kind) throws SQLException {
        try (Engine engine = open(kind)) {
            TableEntry item = ItemTable.item(engine);
            ItemTable.insert(engine, item, 1, "x");
            try (DbConnection one = engine.connect();
                    DbConnection two = engine.connect()) {
                assertThat(one).isNotSameAs(two);
            }
            assertThat(made).hasSize(2);
            engine.closeConnections();
            for (Connection raw : made) {
                assertThat(raw.isClosed()).isTrue();
            }
            assertThat(engine.pool().status().open()).isZero();
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L);
            assertThat(made).hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLentConnectionWorksOnAndIsClosedWhenItComesBack(TestDatabase kind) throws SQLException {
        try (Engine engine = open(kind)) {
            TableEntry item = ItemTable.item(engine);
            DbConnection lent = engine.connect();
            engine.closeConnections();
            ItemTable.insert(lent, item, 1, "x");
            assertThat(made.get(0).isClosed()).isFalse();
            assertThat(engine.pool().status().checkedOut()).isEqualTo(1);
            lent.close();
            untilClosed(made.get(0));
            assertThat(engine.pool().status()).isEqualTo(new PoolStatus(5, 0, 0, 0, 0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void reopenedEngineLooksAtItsTablesAgain(TestDatabase kind) throws SQLException {
        try (Engine engine = open(kind)) {
            TableEntry item = ItemTable.item(engine);
            ItemTable.insert(engine, item, 1, "x");
            try (DbConnection connection = engine.connect();
                    Statement statement = connection.unwrap(Connection.class).createStatement()) {
                statement.execute("DROP TABLE item");
            }
            engine.reopen();
            assertThat(engine.pool().status().open()).isZero();
            assertThat(ItemTable.ids(engine, item)).isEmpty();
            ItemTable.insert(engine, item, 2, "y");
            assertThat(ItemTable.ids(engine, item)).containsExactly(2L);
        }
        Engine closed = open(kind);
        closed.close();
        assertThatThrownBy(closed::reopen).isInstanceOf(ClosedException.class);
    }

    @ParameterizedTest
    @EnumSource
    void invalidatedConnectionIsClosedForGood(TestDatabase kind) throws SQLException {
        try (Engine engine = open(kind)) {
            TableEntry item = ItemTable.item(engine);
            ItemTable.insert(engine, item, 1, "kept");
            engine.closeConnections();
            made.clear();
            DbConnection doomed = engine.connect();
            DbConnection other = engine.connect();
            Transaction tx = doomed.begin();
            ItemTable.insert(tx, item, 2, "not committed");
            doomed.invalidate();
            untilClosed(made.get(0));
            assertThat(made.get(1).isClosed()).isFalse();
            assertThatThrownBy(doomed::begin).isInstanceOf(ClosedException.class);
            assertThatThrownBy(doomed::invalidate).isInstanceOf(ClosedException.class);
            doomed.close();
            assertThat(ItemTable.ids(other, item)).containsExactly(1L);
            other.close();
            assertThat(engine.pool().status()).isEqualTo(new PoolStatus(5, 1, 0, 0, 0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void detachedConnectionIsItsUsersAlone(TestDatabase kind) throws SQLException {
        try (Engine engine = Engine.builder(kind.newUrl(folder))
                .poolSize(1)
                .maxOverflow(0)
                .onConnect(made::add)
                .build()) {
            TableEntry item = ItemTable.item(engine);
            ItemTable.insert(engine, item, 1, "x");
            DbConnection mine = engine.connect();
            mine.detach();
            mine.detach();
            assertThat(engine.pool().status()).isEqualTo(new PoolStatus(1, 0, 0, 0, 0));
            // There is room for another one, and closing the pool's does not close mine.
            ItemTable.insert(engine, item, 2, "y");
            engine.closeConnections();
            assertThat(ItemTable.ids(mine, item)).containsExactly(1L, 2L);
            Connection raw = mine.unwrap(Connection.class);
            assertThat(raw).isSameAs(made.get(0));
            assertThat(made.get(0).isClosed()).isFalse();
            mine.close();
            assertThat(made.get(0).isClosed()).isTrue();
            assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aConnectionOfADataSourceCannotBeDetached(TestDatabase kind) {
        try (Engine inner = open(kind);
                PooledByAnEngine source = new PooledByAnEngine(inner);
                Engine engine = Engine.of(source);
                DbConnection connection = engine.connect()) {
            assertThatThrownBy(connection::detach).isInstanceOf(IllegalStateException.class);
            assertThat(engine.pool().status()).isEqualTo(new PoolStatus(0, 0, 1, 1, 0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoeverComesNextFindsAConnectionAsNew(TestDatabase kind) throws SQLException {
        try (Engine engine =
                Engine.builder(kind.newUrl(folder)).poolSize(1).maxOverflow(0).build()) {
            TableEntry item = ItemTable.item(engine);
            ItemTable.insert(engine, item, 1, "x");
            int isolation;
            try (DbConnection connection = engine.connect()) {
                Connection raw = connection.unwrap(Connection.class);
                isolation = raw.getTransactionIsolation();
                raw.setAutoCommit(false);
                raw.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
                try (Statement statement = raw.createStatement()) {
                    statement.execute("CREATE TEMP TABLE mine (id INTEGER)");
                    statement.execute("UPDATE item SET text = 'changed'");
                }
            }
            try (DbConnection connection = engine.connect()) {
                Connection raw = connection.unwrap(Connection.class);
                assertThat(raw.getAutoCommit()).isTrue();
                assertThat(raw.getTransactionIsolation()).isEqualTo(isolation);
                try (Statement statement = raw.createStatement()) {
                    assertThatThrownBy(() -> statement.execute("SELECT * FROM mine"))
                            .isInstanceOf(SQLException.class);
                    // No lock is left either.
                    statement.execute("DROP TABLE item");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatRawSqlSetsIsGoneWithItsConnection(TestDatabase kind) {
        boolean sqlite = kind != TestDatabase.POSTGRESQL;
        String ask = sqlite ? "PRAGMA cache_size" : "SHOW search_path";
        try (Engine engine = open(kind)) {
            Object before = engine.execute(ask).scalar();
            engine.closeConnections();
            made.clear();
            try (DbConnection connection = engine.connect()) {
                assertThat(connection.execute(ask).scalar()).isEqualTo(before);
                connection.execute(sqlite ? "PRAGMA cache_size = 77" : "SET search_path TO elsewhere");
                assertThat(connection.execute(ask).scalar()).isNotEqualTo(before);
            }
            assertThat(engine.execute(ask).scalar()).isEqualTo(before);
            assertThat(made).hasSize(2);
            engine.execute("CREATE TEMP TABLE mine (id INTEGER)");
            assertThatThrownBy(() -> engine.execute("SELECT * FROM mine")).isInstanceOf(NoSuchTableException.class);
            int connections = made.size();
            assertThat(engine.execute(ask).scalar()).isEqualTo(before);
            assertThat(made).hasSize(connections);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTransactionLeftOpenIsRolledBackAndTheConnectionKept(TestDatabase kind) {
        try (Engine engine = open(kind)) {
            TableEntry item = ItemTable.item(engine);
            ItemTable.insert(engine, item, 1, "x");
            int before = made.size();
            try (DbConnection connection = engine.connect()) {
                ItemTable.insert(connection.begin(), item, 2, "y");
            }
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L);
            assertThat(made).hasSize(before);
        }
    }
}
