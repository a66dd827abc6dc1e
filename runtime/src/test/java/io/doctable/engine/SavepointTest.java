package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.error.InactiveTransactionException;
import io.doctable.error.UniqueViolationException;
import io.doctable.internal.session.Lent;
import io.doctable.internal.tables.TableEntry;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Points in a transaction to go back to, held by the user. */
class SavepointTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void goingBackToItUndoesWhatFailedAndKeepsTheRest(TestDatabase kind) {
        try (Engine engine = kind.open(folder);
                DbConnection connection = engine.connect()) {
            TableEntry item = ItemTable.item(engine);
            Transaction tx = connection.begin();
            ItemTable.insert(tx, item, 1, "a");
            Savepoint savepoint = connection.savepoint();
            ItemTable.insert(tx, item, 2, "b");
            assertThatExceptionOfType(UniqueViolationException.class)
                    .isThrownBy(() -> ItemTable.insert(tx, item, 1, "again"));
            assertThat(tx.isActive()).isFalse();
            savepoint.rollback();
            savepoint.rollback();
            assertThat(tx.isActive()).isTrue();
            ItemTable.insert(tx, item, 3, "c");
            tx.commit();
            assertThat(ItemTable.ids(connection, item)).containsExactly(1L, 3L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void closingUndoesUnlessItWasReleased(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = ItemTable.item(engine);
            engine.transaction(tx -> {
                try (Savepoint savepoint = tx.savepoint()) {
                    ItemTable.insert(engine, item, 1, "kept");
                    savepoint.release();
                }
                try (Savepoint savepoint = tx.savepoint()) {
                    ItemTable.insert(engine, item, 2, "undone");
                    assertThat(savepoint).hasToString("Savepoint[doctable_2]");
                }
                assertThatThrownBy(() -> {
                            try (Savepoint savepoint = tx.savepoint()) {
                                ItemTable.insert(engine, item, 3, "undone");
                                throw new IllegalStateException("thrown after " + savepoint);
                            }
                        })
                        .hasMessage("thrown after Savepoint[doctable_3]")
                        .hasNoSuppressedExceptions();
            });
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theyEndInTheReverseOrderOfTheirMaking(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = ItemTable.item(engine);
            engine.transaction(tx -> {
                Savepoint outer = tx.savepoint();
                ItemTable.insert(tx, item, 1, "a");
                Savepoint inner = tx.savepoint();
                ItemTable.insert(tx, item, 2, "b");
                assertThatThrownBy(outer::release)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("created after this one");
                inner.release();
                outer.release();
                assertThatThrownBy(inner::release).isInstanceOf(InactiveTransactionException.class);

                Savepoint first = tx.savepoint();
                ItemTable.insert(tx, item, 3, "c");
                Savepoint second = tx.savepoint();
                ItemTable.insert(tx, item, 4, "d");
                first.rollback();
                assertThatThrownBy(second::release)
                        .isInstanceOf(InactiveTransactionException.class)
                        .hasMessageContaining("has ended");
                second.close();
            });
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L, 2L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void releaseAfterASwallowedFailureUndoesAndSaysSo(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = ItemTable.item(engine);
            engine.transaction(tx -> {
                ItemTable.insert(tx, item, 1, "a");
                Savepoint savepoint = tx.savepoint();
                ItemTable.insert(tx, item, 2, "b");
                assertThatExceptionOfType(UniqueViolationException.class)
                        .isThrownBy(() -> ItemTable.insert(tx, item, 1, "again"));
                assertThatThrownBy(savepoint::release)
                        .isInstanceOf(InactiveTransactionException.class)
                        .hasCauseInstanceOf(UniqueViolationException.class);
                assertThat(tx.isActive()).isTrue();
            });
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void commitOverAnOpenOneRollsAllBackAndSaysSo(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = ItemTable.item(engine);
            Savepoint[] left = new Savepoint[1];
            assertThatThrownBy(() -> engine.transaction(tx -> {
                        left[0] = tx.savepoint();
                        ItemTable.insert(tx, item, 1, "a");
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("a savepoint is still open");
            left[0].close();
            assertThatThrownBy(left[0]::release).isInstanceOf(InactiveTransactionException.class);
            assertThat(ItemTable.ids(engine, item)).isEmpty();
            assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
        }
    }

    @ParameterizedTest
    @EnumSource
    void thereIsNoneWithoutATransaction(TestDatabase kind) {
        try (Engine engine = kind.open(folder);
                DbConnection connection = engine.connect()) {
            assertThatThrownBy(connection::savepoint)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("begin one");
        }
    }
}
