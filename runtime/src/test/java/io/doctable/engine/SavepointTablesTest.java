package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.internal.tables.TableEntry;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables that are created and dropped inside a savepoint that is undone. */
class SavepointTablesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void tableDroppedInASavepointIsThereAgain(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            engine.transaction(tx -> {
                TableEntry item = ItemTable.item(engine);
                ItemTable.insert(tx, item, 1, "x");
                undone(tx, () -> tx.dropTable(item.table()));
                ItemTable.insert(tx, item, 2, "y");
            });
            assertThat(ItemTable.ids(engine, ItemTable.item(engine))).containsExactly(1L, 2L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tableCreatedInPlaceOfADroppedOneIsNotThere(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry[] other = new TableEntry[1];
            engine.transaction(tx -> {
                TableEntry item = ItemTable.item(engine);
                ItemTable.insert(tx, item, 1, "x");
                other[0] = ItemTable.register(engine, ItemTable.named("other"));
                undone(tx, () -> {
                    tx.dropTable(item.table());
                    ItemTable.insert(tx, other[0], 1, "x");
                });
            });
            assertThat(other[0].isReady()).isFalse();
            ItemTable.insert(engine, other[0], 2, "y");
            assertThat(ItemTable.ids(engine, other[0])).containsExactly(2L);
        }
    }

    private static void undone(Transaction tx, Runnable work) {
        assertThatThrownBy(() -> tx.savepoint(inner -> {
                    work.run();
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
    }
}
