package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.error.ForeignTransactionException;
import io.doctable.error.ReadOnlyException;
import io.doctable.internal.session.Lent;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An engine on a {@code DataSource} whose transactions a container begins and ends. */
class ForeignTransactionTest {
    @TempDir
    Path folder;

    /**
     * As a container's proxy does: inside a transaction every handle is for the transaction's connection, and closing the
     * handle leaves that open; outside, each handle is for the same connection in autocommit.
     */
    private static final class Container implements DataSource {
        private final Connection raw;
        /** How many handles are open. */
        private int handles;

        Container(Connection raw) {
            this.raw = raw;
        }

        void begin() throws SQLException {
            raw.setAutoCommit(false);
        }

        void rollback() throws SQLException {
            raw.rollback();
            raw.setAutoCommit(true);
        }

        void execute(String sql) throws SQLException {
            try (Statement statement = raw.createStatement()) {
                statement.execute(sql);
            }
        }

        @Override
        public Connection getConnection() {
            boolean[] closed = {false};
            handles++;
            return (Connection) Proxy.newProxyInstance(
                    Container.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                        switch (method.getName()) {
                            case "close" -> {
                                handles -= closed[0] ? 0 : 1;
                                closed[0] = true;
                                return null;
                            }
                            case "isClosed" -> {
                                return closed[0] || raw.isClosed();
                            }
                            default -> {
                                try {
                                    return method.invoke(raw, arguments);
                                } catch (InvocationTargetException e) {
                                    throw e.getCause();
                                }
                            }
                        }
                    });
        }

        @Override
        public Connection getConnection(String user, String password) {
            return getConnection();
        }

        @Override
        public @Nullable PrintWriter getLogWriter() {
            return null;
        }

        @Override
        public void setLogWriter(PrintWriter out) {}

        @Override
        public void setLoginTimeout(int seconds) {}

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getLogger("test");
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new IllegalArgumentException("wraps nothing");
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatAContainerBeganIsNeverCommitted(TestDatabase kind) throws SQLException {
        try (Engine maker = kind.open(folder);
                DbConnection made = maker.connect()) {
            maker.execute("create table t (id integer)");
            Container container = new Container(made.unwrap(Connection.class));
            try (Engine engine = Engine.of(container)) {
                engine.execute("insert into t values (1)");

                container.begin();
                container.execute("insert into t values (2)");
                assertThatThrownBy(() -> engine.execute("insert into t values (3)"))
                        .isInstanceOf(ForeignTransactionException.class)
                        .hasMessageContaining("autocommit off")
                        .hasMessageContaining("ownsTransactions(true)");
                assertThatThrownBy(() -> engine.transaction(tx -> tx.execute("insert into t values (4)")))
                        .isInstanceOf(ForeignTransactionException.class);
                assertThatThrownBy(engine::connect).isInstanceOf(ForeignTransactionException.class);
                assertThatThrownBy(() -> Engine.of(container)).isInstanceOf(ForeignTransactionException.class);
                assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
                assertThat(container.handles).isZero();
                container.execute("insert into t values (5)");
                container.rollback();

                assertThat(engine.execute("select id from t").scalars()).hasToString("[1]");
                engine.execute("insert into t values (6)");
            }
            assertThat(maker.execute("select id from t order by id").scalars()).hasToString("[1, 6]");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEngineThatOwnsThemRollsBackWhatWasLeftOpenAndLeavesTheConnectionAsItCame(TestDatabase kind)
            throws SQLException {
        try (Engine maker = kind.open(folder);
                DbConnection made = maker.connect()) {
            maker.execute("create table t (id integer)");
            Connection raw = made.unwrap(Connection.class);
            Container container = new Container(raw);
            container.begin();
            container.execute("insert into t values (1)");
            try (Engine engine =
                    Engine.builder(container).ownsTransactions(true).build()) {
                assertThat(raw.getAutoCommit()).isFalse();
                engine.execute("insert into t values (2)");
                assertThat(raw.getAutoCommit()).isFalse();
                engine.transaction(tx -> tx.execute("insert into t values (3)"));
                assertThatThrownBy(() -> engine.transaction(tx -> {
                            tx.execute("insert into t values (4)");
                            throw new IllegalStateException("undone");
                        }))
                        .isInstanceOf(IllegalStateException.class);
                assertThat(raw.getAutoCommit()).isFalse();
                assertThat(engine.execute("select id from t order by id").scalars())
                        .hasToString("[2, 3]");
                raw.rollback();
            }
            assertThat(maker.execute("select id from t order by id").scalars()).hasToString("[2, 3]");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReadOnlyEngineLeavesTheConnectionWritableForOthers(TestDatabase kind) throws SQLException {
        try (Engine maker = kind.open(folder);
                DbConnection made = maker.connect()) {
            maker.execute("create table t (id integer)");
            Container container = new Container(made.unwrap(Connection.class));
            try (Engine engine = Engine.builder(container).readOnly(true).build()) {
                assertThat(engine.execute("select count(*) from t").scalar()).isEqualTo(0L);
                engine.transaction(tx -> tx.execute("select id from t").all());
                assertThatThrownBy(() -> engine.execute("insert into t values (1)"))
                        .isInstanceOf(ReadOnlyException.class);
                container.execute("insert into t values (2)");
            }
            assertThat(maker.execute("select id from t").scalars()).hasToString("[2]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite://", "postgresql://localhost/x"})
    void anEngineWithAPoolOfItsOwnHasNoSuchOption(String url) {
        EngineBuilder builder = Engine.builder(url).ownsTransactions(true);
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ownsTransactions must be used on a DataSource, not on a URL");
    }
}
