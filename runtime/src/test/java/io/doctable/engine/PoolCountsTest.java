package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.error.PoolTimeoutException;
import io.doctable.internal.tables.TableEntry;
import io.doctable.pool.PoolHolder;
import io.doctable.pool.PoolStatus;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How many connections a pool opens, keeps, replaces and closes. */
@Tag("slow")
class PoolCountsTest {
    @TempDir
    Path folder;

    private static List<DbConnection> connect(Engine engine, int connections) {
        List<DbConnection> all = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            all.add(engine.connect());
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void growsAtNeedAndKeepsNoMoreThanItsSize(TestDatabase kind) {
        try (Engine engine =
                Engine.builder(kind.newUrl(folder)).poolSize(3).maxOverflow(3).build()) {
            assertThat(engine.pool().status()).isEqualTo(new PoolStatus(3, 0, 0, 0, 0));
            List<PoolStatus> seen = new ArrayList<>();
            List<DbConnection> all = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                all.add(engine.connect());
                seen.add(engine.pool().status());
            }
            for (DbConnection each : all) {
                each.close();
                seen.add(engine.pool().status());
            }
            assertThat(seen)
                    .containsExactly(
                            new PoolStatus(3, 0, 0, 1, 0),
                            new PoolStatus(3, 0, 0, 2, 0),
                            new PoolStatus(3, 0, 0, 3, 0),
                            new PoolStatus(3, 0, 1, 4, 0),
                            new PoolStatus(3, 0, 2, 5, 0),
                            new PoolStatus(3, 0, 3, 6, 0),
                            new PoolStatus(3, 1, 3, 5, 0),
                            new PoolStatus(3, 2, 3, 4, 0),
                            new PoolStatus(3, 3, 3, 3, 0),
                            new PoolStatus(3, 3, 2, 2, 0),
                            new PoolStatus(3, 3, 1, 1, 0),
                            new PoolStatus(3, 3, 0, 0, 0));
            assertThat(seen.get(5).open()).isEqualTo(6);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDefaultIsFiveAndTenMore(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            connect(engine, 15).forEach(DbConnection::close);
            assertThat(engine.pool().status()).isEqualTo(new PoolStatus(5, 5, 0, 0, 0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofSizeZeroItKeepsNone(TestDatabase kind) {
        List<Connection> made = new CopyOnWriteArrayList<>();
        try (Engine engine = Engine.builder(kind.newUrl(folder))
                .poolSize(0)
                .maxOverflow(2)
                .onConnect(made::add)
                .build()) {
            TableEntry item = ItemTable.item(engine);
            ItemTable.insert(engine, item, 1, "x");
            int before = made.size();
            for (int use = 1; use <= 3; use++) {
                assertThat(ItemTable.ids(engine, item)).containsExactly(1L);
                assertThat(made).hasSize(before + use);
                assertThat(engine.pool().status()).isEqualTo(new PoolStatus(0, 0, 0, 0, 0));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutLimitItOpensWhatIsAsked(TestDatabase kind) {
        try (Engine engine =
                Engine.builder(kind.newUrl(folder)).poolSize(1).maxOverflow(-1).build()) {
            List<DbConnection> all = connect(engine, 50);
            assertThat(engine.pool().status()).isEqualTo(new PoolStatus(1, 0, 49, 50, 0));
            all.forEach(DbConnection::close);
            assertThat(engine.pool().status()).isEqualTo(new PoolStatus(1, 1, 0, 0, 0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOldConnectionIsReplacedWhenOneIsAskedForAndNeverInUse(TestDatabase kind) throws Exception {
        List<Connection> made = new CopyOnWriteArrayList<>();
        try (Engine engine = Engine.builder(kind.newUrl(folder))
                .recycle(Duration.ofMillis(1))
                .onConnect(made::add)
                .build()) {
            TableEntry item = ItemTable.item(engine);
            try (DbConnection connection = engine.connect()) {
                for (int i = 0; i < 3; i++) {
                    Thread.sleep(2);
                    ItemTable.insert(connection, item, i, "x" + i);
                }
                assertThat(made).hasSize(1);
            }
            assertThat(engine.pool().status().idle()).isEqualTo(1);
            Thread.sleep(2);
            engine.connect().close();
            assertThat(made).hasSize(2);
            assertThat(made.get(0)).isNotSameAs(made.get(1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoeverWaitsInVainIsToldWhoHasThem(TestDatabase kind) throws Exception {
        try (Engine engine = Engine.builder(kind.newUrl(folder))
                        .poolSize(1)
                        .maxOverflow(0)
                        .poolTimeout(Duration.ofMillis(250))
                        .build();
                DbConnection held = engine.connect()) {
            assertThat(held.inTransaction()).isFalse();
            assertThat(engine.pool().holders())
                    .singleElement()
                    .satisfies(holder -> assertThat(holder.taken()).isEmpty())
                    .extracting(PoolHolder::thread)
                    .isEqualTo(Thread.currentThread().getName());
            CompletableFuture<DbConnection> other = CompletableFuture.supplyAsync(engine::connect);
            assertThatThrownBy(other::get)
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .isInstanceOf(PoolTimeoutException.class)
                    .hasMessageContaining("1 of 1 are lent (poolSize 1, maxOverflow 0), 0 idle")
                    .hasMessageContaining(
                            "held by thread \"" + Thread.currentThread().getName() + "\" for ")
                    .hasMessageContaining("set leakDetection to see where");
        }
    }

    @ParameterizedTest
    @EnumSource
    void waitersAreCounted(TestDatabase kind) throws Exception {
        try (Engine engine =
                Engine.builder(kind.newUrl(folder)).poolSize(1).maxOverflow(0).build()) {
            DbConnection held = engine.connect();
            CompletableFuture<Void> other =
                    CompletableFuture.runAsync(() -> engine.connect().close());
            while (engine.pool().status().waiting() == 0) {
                Thread.onSpinWait();
            }
            held.close();
            other.get();
            assertThat(engine.pool().status()).isEqualTo(new PoolStatus(1, 1, 0, 0, 0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyConnectIsAnotherConnection(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            List<DbConnection> all = connect(engine, 4);
            Set<Connection> physical = new HashSet<>();
            all.forEach(each -> physical.add(each.unwrap(Connection.class)));
            assertThat(physical).hasSize(4);
            all.forEach(DbConnection::close);
        }
    }
}
