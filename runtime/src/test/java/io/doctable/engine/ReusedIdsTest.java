package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.database.TestDatabase;
import io.doctable.metadata.DynamicTable;
import io.doctable.row.Row;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.IdentityStyle;
import io.doctable.schema.SchemaDiff;
import io.doctable.schema.TableSchema;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Identities that may give the id of a deleted row again, and those that never do. */
class ReusedIdsTest {
    @TempDir
    Path folder;

    private static TableSchema schema(IdentityStyle style) {
        return TableSchema.builder("ticket")
                .column(ColumnSchema.builder("id", DataType.LONG).identity(style))
                .column(ColumnSchema.builder("text", DataType.TEXT))
                .primaryKey("id")
                .build();
    }

    private static long insert(DynamicTable tickets, String text) {
        Row stored = tickets.insert(Map.of("text", text));
        return (long) stored.get("id");
    }

    /** Returns the id of a row that is stored after the row with the largest id was deleted. */
    private static List<Long> idsAroundADeletion(DynamicTable tickets) {
        long first = insert(tickets, "one");
        long second = insert(tickets, "two");
        tickets.whereSql("t.id = :id", Map.of("id", second)).delete();
        return List.of(first, second, insert(tickets, "three"));
    }

    @ParameterizedTest
    @EnumSource
    void sqliteGivesTheLargestIdAgain(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            DynamicTable tickets = engine.metadata().register(schema(IdentityStyle.ROWID));
            assertThat(idsAroundADeletion(tickets)).containsExactly(1L, 2L, kind == TestDatabase.POSTGRESQL ? 3L : 2L);
            engine.transaction(tx ->
                    assertThat(insert(tx.table("ticket"), "four")).isEqualTo(kind == TestDatabase.POSTGRESQL ? 4 : 3));
            assertThat(engine.diff(schema(IdentityStyle.ROWID)).isEmpty()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDefaultNeverDoes(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            DynamicTable tickets = engine.metadata().register(schema(IdentityStyle.STANDARD));
            assertThat(idsAroundADeletion(tickets)).containsExactly(1L, 2L, 3L);
        }
    }

    /** A table that is there already goes on as it was created, and only a comparison in detail reports it. */
    @ParameterizedTest
    @EnumSource
    void anExistingTableStaysAsItIs(TestDatabase kind) {
        if (kind == TestDatabase.SQLITE_MEMORY) {
            return;
        }
        String url = kind.newUrl(folder);
        try (Engine engine = Engine.open(url)) {
            assertThat(idsAroundADeletion(engine.metadata().register(schema(IdentityStyle.STANDARD))))
                    .containsExactly(1L, 2L, 3L);
        }
        try (Engine engine = Engine.open(url)) {
            DynamicTable tickets = engine.metadata().register(schema(IdentityStyle.ROWID));
            tickets.everyRow().delete();
            assertThat(insert(tickets, "five")).isEqualTo(4);
            assertThat(engine.diff(schema(IdentityStyle.ROWID)).of(SchemaDiff.Kind.GENERATION))
                    .hasSize(kind == TestDatabase.POSTGRESQL ? 0 : 1);
        }
    }
}
