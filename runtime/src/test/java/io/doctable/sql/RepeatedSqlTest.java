package io.doctable.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.database.TestDatabase;
import io.doctable.engine.Engine;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.scan.RawSql;
import io.doctable.internal.session.Leases;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same text of raw SQL is parsed once. */
class RepeatedSqlTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void isParsedOnceWhateverItsValues(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            String sql = "select 7 as n where 2 in (:ids) and 1 = :one";
            assertThat(engine.execute(sql, Map.of("ids", List.of(1, 2), "one", 1))
                            .scalar(int.class))
                    .isEqualTo(7);
            assertThat(engine.execute(sql, Map.of("ids", List.of(), "one", 1)).all())
                    .isEmpty();
            assertThat(engine.execute("select 1 where 1 = ?", 1).all()).hasSize(1);
            assertThat(engine.execute("select 1 where 1 = ?", 2).all()).isEmpty();

            // What execute lends a connection for.
            Dialect dialect = Leases.of(engine).context().dialect();
            RawSql named = BoundSql.named(dialect, sql, Map.of("ids", List.of(1, 2), "one", 1))
                    .sql();
            assertThat(BoundSql.named(dialect, sql, Map.of("ids", List.of(), "one", 1))
                            .sql())
                    .isSameAs(named);
            assertThat(BoundSql.named(dialect, sql, Map.of("ids", List.of(1, 2, 3), "one", 1))
                            .sql())
                    .isSameAs(named);
            RawSql positional =
                    BoundSql.positional(dialect, "select 1 where 1 = ?", 1).sql();
            assertThat(BoundSql.positional(dialect, "select 1 where 1 = ?", 2).sql())
                    .isSameAs(positional)
                    .isNotSameAs(named);
        }
    }
}
