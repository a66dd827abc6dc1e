package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.error.PoolTimeoutException;
import io.doctable.error.WrongEngineException;
import io.doctable.metadata.DynamicTable;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.NewAuthor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Engines side by side, which know nothing of each other. */
class SeveralEnginesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void eachHasItsOwnPoolAndOptions(TestDatabase database) {
        try (Engine small = Engine.builder(database.newUrl(folder))
                        .poolSize(1)
                        .maxOverflow(0)
                        .poolTimeout(Duration.ofMillis(250))
                        .build();
                Engine large = Engine.builder("sqlite://").poolSize(3).build();
                DbConnection only = small.connect();
                DbConnection one = large.connect();
                DbConnection two = large.connect()) {
            assertThatThrownBy(small::connect).isInstanceOf(PoolTimeoutException.class);
            assertThat(small.pool().status().checkedOut()).isOne();
            assertThat(large.pool().status().checkedOut()).isEqualTo(2);
            assertThat(only.engine()).isSameAs(small);
            assertThat(one.engine()).isSameAs(two.engine()).isSameAs(large);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aRollbackOnOneLeavesTheOther(TestDatabase database) {
        try (Engine first = database.open(folder);
                Engine second = Engine.openTemp()) {
            AuthorDao here = new AuthorDao(first);
            AuthorDao there = new AuthorDao(second);
            first.transaction(tx -> {
                here.insert(NewAuthor.of("Ada"));
                second.transaction(inner -> there.insert(NewAuthor.of("Ada")));
                tx.rollback();
            });
            assertThat(here.count()).isZero();
            assertThat(there.count()).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void oneClassOfDaoServesBothAndStaysWithItsEngine(TestDatabase database) {
        try (Engine first = Engine.builder(database.newUrl(folder))
                        .loggingName("orders")
                        .build();
                Engine second = Engine.openTemp();
                DbConnection connection = second.connect();
                ThreadLocalEngine threads = Engine.builder("sqlite://").buildThreadLocal()) {
            AuthorDao here = new AuthorDao(first);
            DynamicTable rows = first.table("author");
            refusedOn(second, here, rows);
            refusedOn(connection, here, rows);
            refusedOn(threads, here, rows);
            second.transaction(tx -> refusedOn(tx, here, rows));
            assertThat(second.listTables()).isEmpty();
            assertThat(threads.listTables()).isEmpty();
            assertThat(second.metadata().tables()).isEmpty();

            // A DAO that is constructed there is that engine's.
            AuthorDao there = new AuthorDao(connection);
            there.insert(NewAuthor.of("Ada"));
            assertThat(there.engine()).isSameAs(second);
            assertThat(there.on(second).count()).isOne();
            assertThat(here.on(first).count()).isZero();
            first.transaction(tx -> here.on(tx).insert(NewAuthor.of("Bea")));
            assertThat(rows.on(first).count()).isOne();
        }
    }

    private static void refusedOn(Connectable other, AuthorDao authors, DynamicTable rows) {
        List<ThrowingCallable> ways = List.of(() -> authors.on(other), () -> rows.on(other));
        for (ThrowingCallable way : ways) {
            assertThatThrownBy(way)
                    .isInstanceOf(WrongEngineException.class)
                    .hasMessageContaining(authors.engine().toString())
                    .hasMessageContaining("\"orders\"")
                    .hasMessageContaining(other.engine().toString());
        }
        assertThatThrownBy(() -> authors.on(other))
                .hasMessageEndingWith("or construct a DAO there: new AuthorDao(connectable)");
        assertThatThrownBy(() -> rows.on(other))
                .hasMessageEndingWith("or take the table from there: other.table(\"" + rows.name() + "\")");
    }
}
