package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.error.DocTableException;
import io.doctable.error.NoSuchTableException;
import io.doctable.internal.session.Leases;
import io.doctable.internal.tables.TableEntry;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is done on the driver's own connection, or to the connection alone, does not reach whoever is lent it next. */
class UnwrappedConnectionTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void isTheDriversOwnAndClosingItCostsNothingElse(TestDatabase kind) throws SQLException {
        try (Engine engine = kind.open(folder);
                DbConnection other = engine.connect()) {
            TableEntry item = ItemTable.item(engine);
            ItemTable.insert(other, item, 1, "kept");
            try (DbConnection connection = engine.connect()) {
                Connection raw = connection.unwrap(Connection.class);
                assertThat(raw)
                        .isInstanceOf(Leases.of(engine).context().dialect().connectionClass());
                assertThat(connection.unwrap(Connection.class)).isSameAs(raw);
                raw.close();
                assertThatThrownBy(() -> ItemTable.ids(connection, item)).isInstanceOf(DocTableException.class);
            }
            assertThat(ItemTable.ids(other, item)).containsExactly(1L);
            ItemTable.insert(engine, item, 2, "after it");
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L, 2L);
            assertThat(engine.pool().status().open()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void transactionLeftOpenIsRolledBackAtClose(TestDatabase kind) throws SQLException {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = ItemTable.item(engine);
            ItemTable.insert(engine, item, 1, "kept");
            try (DbConnection connection = engine.connect();
                    Statement statement = connection.unwrap(Connection.class).createStatement()) {
                statement.execute("BEGIN");
                statement.execute("INSERT INTO item (id, text) VALUES (2, 'left open')");
            }
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L);
            try (DbConnection connection = engine.connect()) {
                assertThat(connection.unwrap(Connection.class).isClosed()).isFalse();
            }
            engine.transaction(tx -> ItemTable.insert(tx, item, 3, "stored"));
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L, 3L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void temporaryTableEndsWithItsConnection(TestDatabase kind) {
        boolean postgres = kind == TestDatabase.POSTGRESQL;
        String place = postgres ? "pg_temp" : "temp";
        List<String> makers = new ArrayList<>(List.of(
                "create temporary table x (a integer)",
                "create table if not exists " + place + ".x (a integer)",
                "create table \"" + place + "\".x (a integer)"));
        if (postgres) {
            makers.add("select 1 as a into temp x");
            makers.add("with q as (select 1 as a) select a into temporary table x from q");
        }
        for (String maker : makers) {
            try (Engine engine = Engine.builder(kind.newUrl(folder))
                    .poolSize(1)
                    .maxOverflow(0)
                    .build()) {
                engine.execute(maker);
                assertThatThrownBy(() -> engine.execute("select a from x"))
                        .as(maker)
                        .isInstanceOf(NoSuchTableException.class);
            }
        }
    }
}
