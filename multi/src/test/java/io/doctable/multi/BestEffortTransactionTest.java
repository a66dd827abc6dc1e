package io.doctable.multi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.doctable.engine.DbConnection;
import io.doctable.engine.Engine;
import io.doctable.error.DocTableException;
import io.doctable.error.PartialCommitException;
import io.doctable.error.PartialCommitException.State;
import io.doctable.multi.sample.AuthorDao;
import io.doctable.multi.sample.NewAuthor;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Transactions on several databases that commit one after the other. */
class BestEffortTransactionTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void allCommitOrAllRollBack(TestDatabase database) {
        try (Engine first = database.open(folder);
                Engine second = Engine.openTemp()) {
            AuthorDao here = new AuthorDao(first);
            AuthorDao there = new AuthorDao(second);
            BestEffortTransaction both = BestEffortTransaction.of(first, second);
            both.run(() -> {
                here.insert(NewAuthor.of("Ada"));
                there.insert(NewAuthor.of("Ada"));
            });
            IOException thrown = new IOException("stop");
            assertThatThrownBy(() -> both.run(() -> {
                        here.insert(NewAuthor.of("Bob"));
                        there.insert(NewAuthor.of("Bob"));
                        throw thrown;
                    }))
                    .isSameAs(thrown);
            assertThat(here.count()).isOne();
            assertThat(there.count()).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aCommitThatFailsAfterAnotherIsToldExactly(TestDatabase database) throws SQLException {
        try (Engine first = Engine.openTemp();
                Engine second = database.open(folder)) {
            AuthorDao here = new AuthorDao(first);
            AuthorDao there = new AuthorDao(second);
            refusesAtCommit(second);
            DocTableException alone = catchThrowableOfType(
                    DocTableException.class, () -> second.transaction(tx -> breakAtCommit(tx.engine(), there)));
            assertThat(alone).isNotNull();
            PartialCommitException failure = catchThrowableOfType(
                    PartialCommitException.class,
                    () -> BestEffortTransaction.of(first, second).run(() -> {
                        here.insert(NewAuthor.of("Ada"));
                        breakAtCommit(second, there);
                    }));
            assertThat(failure.outcomes())
                    .extracting(PartialCommitException.Outcome::state)
                    .containsExactly(State.COMMITTED, State.ROLLED_BACK);
            assertThat(failure)
                    .hasMessageContaining(first + " COMMITTED")
                    .hasMessageContaining(second + " ROLLED_BACK");
            assertThat(here.count()).isOne();
            assertThat(there.count()).isZero();
            // The other way round the failure comes first, and nothing is stored at all.
            DocTableException nothing = catchThrowableOfType(
                    DocTableException.class,
                    () -> BestEffortTransaction.of(second, first).run(() -> {
                        here.insert(NewAuthor.of("Bob"));
                        breakAtCommit(second, there);
                    }));
            assertThat(nothing).isNotInstanceOf(PartialCommitException.class).isInstanceOf(alone.getClass());
            assertThat(here.count()).isOne();
        }
    }

    /** Makes a deferred foreign key, which is looked at by COMMIT alone. */
    private static void refusesAtCommit(Engine engine) throws SQLException {
        try (DbConnection connection = engine.connect();
                Statement statement = connection.unwrap(Connection.class).createStatement()) {
            statement.execute("CREATE TABLE parent (id INTEGER PRIMARY KEY)");
            statement.execute("CREATE TABLE child (id INTEGER REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED)");
        }
    }

    private static void breakAtCommit(Engine engine, AuthorDao dao) {
        dao.insert(NewAuthor.of("never stored"));
        engine.execute("INSERT INTO child VALUES (7)");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void inAnotherTransactionItIsRefused(TestDatabase database) {
        try (Engine first = database.open(folder);
                Engine second = Engine.openTemp()) {
            BestEffortTransaction both = BestEffortTransaction.of(first, second);
            assertThatThrownBy(() -> second.transaction(tx -> both.run(() -> {})))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("runs on this thread already");
            assertThatThrownBy(() -> BestEffortTransaction.of(first, second, first))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("given twice");
        }
    }
}
