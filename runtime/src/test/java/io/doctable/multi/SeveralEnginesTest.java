package io.doctable.multi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.engine.DbConnection;
import io.doctable.engine.Engine;
import io.doctable.error.PoolTimeoutException;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.NewAuthor;
import java.nio.file.Path;
import java.time.Duration;
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
        try (Engine first = Engine.open(database.newUrl(folder));
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
    void oneClassOfDaoServesBothAndMovesBetweenThem(TestDatabase database) {
        try (Engine first = Engine.open(database.newUrl(folder));
                Engine second = Engine.openTemp()) {
            AuthorDao here = new AuthorDao(first);
            try (DbConnection connection = second.connect()) {
                // A connection belongs to its engine, and so does the DAO that is put on it.
                AuthorDao there = here.on(connection);
                there.insert(NewAuthor.of("Ada"));
                assertThat(there.engine()).isSameAs(second);
            }
            assertThat(here.count()).isZero();
            assertThat(new AuthorDao(second).count()).isOne();
        }
    }
}
