package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.error.InactiveTransactionException;
import io.doctable.error.StorageFullException;
import java.nio.file.Path;
import java.sql.Statement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** SQLite without room: it rolls back the transaction, or the statement alone, and does not tell which. */
class FullDatabaseTest {
    /** Its table has a unique column, so that the statement can be undone alone. */
    private static final String MUCH = "insert into t with recursive c(x) as (select 2 union all select x + 1 from c"
            + " where x < 100000) select x, hex(randomblob(100)) from c";

    @TempDir
    Path folder;

    private Engine small(TestDatabase kind) {
        Engine engine = Engine.builder(kind.newUrl(folder))
                .poolSize(1)
                .maxOverflow(0)
                .onConnect(raw -> {
                    try (Statement statement = raw.createStatement()) {
                        statement.execute("PRAGMA max_page_count = 60");
                    }
                })
                .build();
        engine.execute("create table t (id integer primary key, v text unique)");
        return engine;
    }

    @ParameterizedTest
    @EnumSource(names = "POSTGRESQL", mode = EnumSource.Mode.EXCLUDE)
    void nothingOfItsTransactionIsLeftOnTheConnection(TestDatabase kind) {
        try (Engine engine = small(kind)) {
            assertThatThrownBy(() -> engine.transaction(tx -> {
                        tx.execute("insert into t values (1, 'undone')");
                        tx.execute(MUCH);
                    }))
                    .isInstanceOf(StorageFullException.class);
            assertThat(engine.execute("select count(*) from t").scalar()).isEqualTo(0L);
            engine.transaction(tx -> {
                tx.execute("insert into t values (2, 'stored')");
            });
            assertThat(engine.execute("select v from t").scalars()).containsExactly("stored");
        }
    }

    @ParameterizedTest
    @EnumSource(names = "POSTGRESQL", mode = EnumSource.Mode.EXCLUDE)
    void savepointDoesNotSaveIt(TestDatabase kind) {
        try (Engine engine = small(kind)) {
            assertThatThrownBy(() -> engine.transaction(tx -> {
                        tx.execute("insert into t values (1, 'undone')");
                        assertThatThrownBy(() -> tx.savepoint(inner -> {
                                    inner.execute(MUCH);
                                }))
                                .isInstanceOf(StorageFullException.class);
                    }))
                    .isInstanceOf(InactiveTransactionException.class);
            engine.transaction(tx -> {
                tx.execute("insert into t values (2, 'stored')");
            });
            assertThat(engine.execute("select v from t").scalars()).containsExactly("stored");
        }
    }
}
