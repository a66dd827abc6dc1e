package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.error.ClosedException;
import io.doctable.error.ConnectionLostException;
import io.doctable.error.CorruptDatabaseException;
import io.doctable.error.DocTableException;
import io.doctable.error.PoolTimeoutException;
import io.doctable.error.WrongEngineException;
import io.doctable.error.WrongTransactionThreadException;
import io.doctable.internal.option.Access;
import io.doctable.internal.session.Lease;
import io.doctable.internal.session.Leases;
import io.doctable.internal.session.Lent;
import io.doctable.internal.tables.TableEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PoolTest {
    @TempDir
    Path folder;

    @Test
    void openingConnectsToNothing() {
        Path file = folder.resolve("lazy.db");
        try (Engine engine = Engine.open("sqlite:///" + file)) {
            ItemTable.item(engine);
            assertThat(file).doesNotExist();
            engine.connect().close();
            assertThat(file).exists();
        }
    }

    @Test
    void urlsOfSqliteNameMemoryAndFiles() throws Exception {
        Path absolute = folder.resolve("abs.db").toAbsolutePath();
        Path relative = Path.of("").toAbsolutePath().relativize(absolute);
        for (Path path : List.of(absolute, relative)) {
            try (Engine engine = Engine.open("sqlite:///" + path);
                    DbConnection connection = engine.connect()) {
                assertThat(connection
                                .execute("SELECT file FROM pragma_database_list")
                                .scalar(String.class))
                        .isEqualTo(absolute.toRealPath().toString());
            }
            Files.delete(absolute);
        }
        for (String url : List.of("sqlite://", "sqlite:///:memory:")) {
            try (Engine engine = Engine.open(url)) {
                ItemTable.insert(engine, ItemTable.item(engine), 1, "x");
            }
        }
        assertThat(Path.of(":memory:")).doesNotExist();
    }

    @Test
    void unreachableServerIsHeardOfAtFirstUseAndAtOnce() {
        try (Engine engine = Engine.builder("postgresql://me:s3cret@localhost:1/x")
                .poolTimeout(Duration.ofHours(1))
                .build()) {
            TableEntry item = ItemTable.item(engine);
            assertThatThrownBy(() -> ItemTable.ids(engine, item))
                    .isInstanceOf(ConnectionLostException.class)
                    .hasMessageContaining("cannot connect to postgresql://me:***@localhost:1/x");
            assertThatThrownBy(() -> engine.transaction(tx -> {})).isInstanceOf(ConnectionLostException.class);
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsHeardOfAtOnce() throws Exception {
        Path notes = Files.writeString(folder.resolve("notes.db"), "notes, and no database. ".repeat(100));
        try (Engine engine = Engine.builder("sqlite:///" + notes)
                .poolTimeout(Duration.ofHours(1))
                .build()) {
            assertThatThrownBy(engine::connect)
                    .isInstanceOf(CorruptDatabaseException.class)
                    .hasMessageContaining("notes.db")
                    .hasMessageContaining("not a database");
        }
    }

    @ParameterizedTest
    @EnumSource
    void waitingForAConnectionEndsWithTheCounts(TestDatabase kind) {
        try (Engine engine = Engine.builder(kind.newUrl(folder))
                .poolSize(1)
                .maxOverflow(1)
                .poolTimeout(Duration.ofMillis(250))
                .build()) {
            try (DbConnection first = engine.connect();
                    DbConnection second = engine.connect()) {
                assertThat(first.unwrap(Connection.class)).isNotSameAs(second.unwrap(Connection.class));
                assertThatThrownBy(engine::connect)
                        .isInstanceOf(PoolTimeoutException.class)
                        .hasMessageContaining("within 250 ms: 2 of 2 are lent (poolSize 1, maxOverflow 1)");
            }
            engine.connect().close();
            assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
        }
    }

    @ParameterizedTest
    @EnumSource
    void callsInARowUseOneConnection(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = ItemTable.item(engine);
            for (int i = 0; i < 10; i++) {
                ItemTable.insert(engine, item, i, "x" + i);
            }
            assertThat(engine.sessions().connections()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void closedEngineSaysSo(TestDatabase kind) {
        Engine engine = kind.open(folder);
        TableEntry item = ItemTable.item(engine);
        ItemTable.insert(engine, item, 1, "x");
        assertThatThrownBy(() -> engine.transaction(tx -> engine.close())).isInstanceOf(IllegalStateException.class);
        engine.close();
        engine.close();
        assertThatThrownBy(() -> ItemTable.ids(engine, item))
                .isInstanceOf(ClosedException.class)
                .hasMessageContaining(String.valueOf(engine.url().orElseThrow()));
        assertThatThrownBy(engine::connect).isInstanceOf(ClosedException.class);
        assertThatThrownBy(() -> engine.transaction(tx -> {})).isInstanceOf(ClosedException.class);
    }

    @ParameterizedTest
    @EnumSource
    void closingGivesTheConnectionBackOnce(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = ItemTable.item(engine);
            DbConnection connection = engine.connect();
            try (DbConnection other = engine.connect()) {
                assertThat(engine.pool().status().checkedOut()).isEqualTo(2);
                connection.close();
                connection.close();
                assertThat(engine.pool().status().checkedOut()).isOne();
                assertThat(engine.pool().status().idle()).isOne();
                assertThatThrownBy(() -> ItemTable.ids(connection, item)).isInstanceOf(ClosedException.class);
                assertThatThrownBy(connection::begin).isInstanceOf(ClosedException.class);
                assertThat(ItemTable.ids(other, item)).isEmpty();
            }
            assertThat(engine.pool().status().idle()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void connectionServesOneThreadAtATime(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = ItemTable.item(engine);
            try (DbConnection connection = engine.connect()) {
                try (Lease lease = Leases.of(connection).lend(Access.READ, item)) {
                    assertThat(lease.inTransaction()).isFalse();
                    assertThatThrownBy(() -> CompletableFuture.runAsync(() -> ItemTable.ids(connection, item))
                                    .get())
                            .hasCauseInstanceOf(WrongTransactionThreadException.class);
                }
                // One after the other is fine.
                CompletableFuture.runAsync(() -> ItemTable.insert(connection, item, 1, "x"))
                        .join();
                assertThat(ItemTable.ids(connection, item)).containsExactly(1L);
            }
        }
    }

    @Test
    void tableOfAnotherEngineIsRefused() {
        try (Engine one = Engine.open("sqlite://");
                Engine other = Engine.open("sqlite://")) {
            TableEntry item = ItemTable.item(one);
            assertThatThrownBy(() -> ItemTable.ids(other, item)).isInstanceOf(WrongEngineException.class);
            other.transaction(
                    tx -> assertThatThrownBy(() -> ItemTable.ids(tx, item)).isInstanceOf(WrongEngineException.class));
        }
    }

    @Test
    void memoryLivesAsLongAsItsEngine() throws Exception {
        try (Engine engine = Engine.open("sqlite://");
                Engine other = Engine.open("sqlite:///:memory:")) {
            TableEntry item = ItemTable.item(engine);
            ItemTable.insert(engine, item, 1, "x");
            List<DbConnection> all = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                all.add(engine.connect());
            }
            for (DbConnection each : all) {
                assertThat(ItemTable.ids(each, item)).containsExactly(1L);
                each.unwrap(Connection.class).close();
                each.close();
            }
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L);
            assertThat(ItemTable.ids(other, ItemTable.item(other))).isEmpty();
        }
    }

    @Test
    void temporaryDatabaseVanishesWithItsEngine() {
        Path file;
        try (Engine engine = Engine.openTemp()) {
            file = Path.of(String.valueOf(engine.url().orElseThrow().database()));
            ItemTable.insert(engine, ItemTable.item(engine), 1, "x");
            assertThat(file).exists();
        }
        assertThat(file.getParent()).doesNotExist();
    }

    @Test
    void newAndExistingFiles() throws Exception {
        String url = "sqlite:///" + folder.resolve("file.db");
        assertThatThrownBy(() -> Engine.openExisting(url))
                .isInstanceOf(DocTableException.class)
                .hasMessageContaining("file.db");
        assertThat(folder).isEmptyDirectory();
        try (Engine engine = Engine.openNew(url)) {
            engine.connect().close();
        }
        assertThatThrownBy(() -> Engine.openNew(url)).hasMessageContaining("file.db");
        Engine.openExisting(url).close();
        String absent = "sqlite:///" + folder.resolve("absent.db");
        assertThatThrownBy(() -> Engine.builder(absent).readOnly(true).build()).hasMessageContaining("absent.db");
        assertThat(folder.resolve("absent.db")).doesNotExist();
    }
}
