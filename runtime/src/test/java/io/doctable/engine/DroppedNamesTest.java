package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names of tables that cannot be dropped, whatever is asked for. */
class DroppedNamesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void whatIsNoTableOfTheUsersIsNotDropped(TestDatabase kind) {
        List<String> system = kind == TestDatabase.POSTGRESQL
                ? List.of("information_schema.tables", "pg_catalog.pg_class", "pg_class")
                : List.of("sqlite_sequence", "SQLITE_SCHEMA", "main.sqlite_sequence");
        try (Engine engine = kind.open(folder)) {
            engine.execute("CREATE TABLE raw (id integer)");
            if (kind != TestDatabase.POSTGRESQL) {
                engine.execute("CREATE TABLE counted (id integer primary key autoincrement)");
            }
            List<String> before = engine.listTables();
            for (String name : system) {
                assertThatThrownBy(() -> engine.dropTableIfExists(name))
                        .as(name)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("belongs to the database system");
                assertThatThrownBy(() -> engine.dropTable(name)).isInstanceOf(IllegalArgumentException.class);
            }
            List<ThrowingCallable> calls = List.of(
                    () -> engine.dropTable("r\0aw"),
                    () -> engine.dropTableIfExists("\0"),
                    () -> engine.dropTableIfExists("s\0.raw"),
                    () -> engine.table("raw\0"),
                    () -> engine.metadata().reflect("raw\0"),
                    () -> engine.inspector().find("raw\0"),
                    () -> engine.inspector().table("raw\0"));
            for (ThrowingCallable call : calls) {
                assertThatThrownBy(call)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("must not contain U+0000");
            }
            assertThat(engine.listTables()).isEqualTo(before);
        }
    }
}
