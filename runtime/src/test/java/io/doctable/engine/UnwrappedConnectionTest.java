package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.database.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is done on the driver's own connection does not reach whoever is lent it next. */
class UnwrappedConnectionTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void transactionLeftOpenIsRolledBackAtClose(TestDatabase kind) throws SQLException {
        try (Engine engine = Engine.open(kind.newUrl(folder))) {
            RegisteredTable item = engine.register(ItemTable.named("item"));
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
}
