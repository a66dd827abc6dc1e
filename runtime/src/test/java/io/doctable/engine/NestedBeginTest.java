package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.error.InactiveTransactionException;
import io.doctable.internal.tables.TableEntry;
import io.doctable.listen.Execution;
import io.doctable.listen.ExecutionListener;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Transactions on a connection of one's own, begun within each other. */
class NestedBeginTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void outermostCommitOfAConnectionCommits(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = ItemTable.item(engine);
            try (DbConnection connection = engine.connect()) {
                Transaction outer = connection.begin();
                ItemTable.insert(connection, item, 1, "a");
                try (Transaction inner = connection.begin()) {
                    ItemTable.insert(inner, item, 2, "b");
                    inner.commit();
                    assertThatThrownBy(inner::commit).isInstanceOf(InactiveTransactionException.class);
                }
                assertThat(connection.inTransaction()).isTrue();
                outer.commit();
                assertThat(connection.inTransaction()).isFalse();
                outer.rollback();
            }
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L, 2L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void innerRollbackRollsAllBackAtOnce(TestDatabase kind) {
        List<Execution.Kind> sent = new ArrayList<>();
        ExecutionListener listener = new ExecutionListener() {
            @Override
            public void after(Execution execution) {
                sent.add(execution.kind());
            }
        };
        try (Engine engine =
                Engine.builder(kind.newUrl(folder)).listener(listener).build()) {
            TableEntry item = ItemTable.item(engine);
            try (DbConnection connection = engine.connect()) {
                Transaction outer = connection.begin();
                ItemTable.insert(connection, item, 1, "a");
                sent.clear();
                connection.begin().rollback();
                assertThat(sent).containsExactly(Execution.Kind.ROLLBACK);
                assertThatThrownBy(() -> ItemTable.insert(connection, item, 3, "zombie"))
                        .isInstanceOf(InactiveTransactionException.class);
                assertThatThrownBy(connection::begin).isInstanceOf(InactiveTransactionException.class);
                assertThatThrownBy(outer::commit).isInstanceOf(InactiveTransactionException.class);
                assertThat(ItemTable.ids(connection, item)).isEmpty();
                ItemTable.insert(connection, item, 4, "alone");
            }
            assertThat(ItemTable.ids(engine, item)).containsExactly(4L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void closingWithoutCommitRollsBack(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = ItemTable.item(engine);
            try (DbConnection connection = engine.connect()) {
                try (Transaction tx = connection.begin()) {
                    ItemTable.insert(tx, item, 1, "a");
                }
                assertThat(ItemTable.ids(connection, item)).isEmpty();
                assertThat(connection.begin().isActive()).isTrue();
                ItemTable.insert(connection, item, 2, "b");
            }
            assertThat(ItemTable.ids(engine, item)).isEmpty();
        }
    }
}
