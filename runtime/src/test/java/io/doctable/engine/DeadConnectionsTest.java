package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.error.ConnectionLostException;
import io.doctable.internal.session.Lent;
import io.doctable.internal.tables.TableEntry;
import io.doctable.option.EngineUrl;
import io.doctable.testing.PostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Connections that died while nobody had them, and servers that went silent. */
@Tag("slow")
class DeadConnectionsTest {
    @TempDir
    Path folder;

    private final List<Connection> made = new CopyOnWriteArrayList<>();

    private static void fill(Engine engine, int connections) {
        List<DbConnection> all = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            all.add(engine.connect());
        }
        all.forEach(DbConnection::close);
    }

    @ParameterizedTest
    @EnumSource
    void prePingReplacesTheDeadWithoutAWord(TestDatabase kind) throws Exception {
        try (Engine engine = Engine.builder(kind.newUrl(folder))
                .prePing(true)
                .onConnect(made::add)
                .build()) {
            TableEntry item = ItemTable.item(engine);
            ItemTable.insert(engine, item, 1, "x");
            fill(engine, 3);
            for (Connection raw : made) {
                raw.close();
            }
            int before = made.size();
            for (int i = 2; i < 6; i++) {
                ItemTable.insert(engine, item, i, "x" + i);
            }
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L, 2L, 3L, 4L, 5L);
            assertThat(made).hasSize(before + 1);
        }
    }

    @Test
    void withPrePingARestartRightAfterUseIsNotNoticed() {
        String url = PostgresServer.newDatabase();
        String database = String.valueOf(EngineUrl.parse(url).database());
        try (Engine engine = Engine.builder(url).prePing(true).build()) {
            TableEntry item = ItemTable.item(engine);
            for (int round = 0; round < 4; round++) {
                fill(engine, 5);
                PostgresServer.execute("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = '"
                        + database + "'");
                for (int i = 0; i < 5; i++) {
                    ItemTable.insert(engine, item, round * 5 + i, "x" + round + "-" + i);
                }
            }
            assertThat(ItemTable.ids(engine, item)).hasSize(20);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPoolWithNothingButDeadConnectionsIsGivenUp(TestDatabase kind) throws Exception {
        try (Engine inner =
                        Engine.builder(kind.newUrl(folder)).onConnect(made::add).build();
                PooledByAnEngine source = new PooledByAnEngine(inner);
                Engine engine = Engine.builder(source).prePing(true).build()) {
            engine.connect().close();
            for (Connection raw : made) {
                raw.close();
            }
            assertThatThrownBy(engine::connect)
                    .isInstanceOf(ConnectionLostException.class)
                    .hasMessageContaining("dead connections");
            assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
        }
    }

    @Test
    void aServerThatWentSilentIsGivenUpAfterItsTimeout() throws Exception {
        EngineUrl server = EngineUrl.parse(PostgresServer.newDatabase());
        try (Cutter line = new Cutter(server.port());
                Engine engine = Engine.builder(
                                server.withHost("localhost", line.port()).withOption("socketTimeout", "1"))
                        .build()) {
            TableEntry item = ItemTable.item(engine);
            ItemTable.insert(engine, item, 1, "x");
            line.silent(true);
            assertThatThrownBy(() -> ItemTable.ids(engine, item)).isInstanceOf(ConnectionLostException.class);
            line.silent(false);
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L);
            assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
        }
    }
}
