package io.doctable.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.database.TestDatabase;
import io.doctable.engine.Engine;
import io.doctable.internal.scan.RawSql;
import io.doctable.internal.session.LeaseSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same text of raw SQL is parsed once. */
class RepeatedSqlTest {
    @TempDir
    Path folder;

    private final List<RawSql> executed = new ArrayList<>();

    /** Returns an executor that records the parsed SQL that goes to the engine. */
    private SqlExecutor recording(Engine engine) {
        LeaseSource recording = (LeaseSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {LeaseSource.class}, (proxy, method, arguments) -> {
                    if (arguments != null && arguments[0] instanceof RawSql raw) {
                        executed.add(raw);
                    }
                    try {
                        return method.invoke(engine.leases(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return () -> recording;
    }

    @ParameterizedTest
    @EnumSource
    void isParsedOnceWhateverItsValues(TestDatabase database) {
        try (Engine engine = Engine.open(database.newUrl(folder))) {
            SqlExecutor executor = recording(engine);
            String sql = "select 7 as n where 2 in (:ids) and 1 = :one";
            assertThat(executor.execute(sql, Map.of("ids", List.of(1, 2), "one", 1))
                            .scalar(int.class))
                    .isEqualTo(7);
            assertThat(executor.execute(sql, Map.of("ids", List.of(), "one", 1)).all())
                    .isEmpty();
            assertThat(executor.execute(sql, Map.of("ids", List.of(1, 2, 3), "one", 1))
                            .all())
                    .hasSize(1);
            assertThat(executor.execute("select 1 where 1 = ?", 1).all()).hasSize(1);
            assertThat(executor.execute("select 1 where 1 = ?", 2).all()).isEmpty();
            assertThat(executed).hasSize(5);
            assertThat(executed.get(1)).isSameAs(executed.get(0));
            assertThat(executed.get(2)).isSameAs(executed.get(0));
            assertThat(executed.get(4)).isSameAs(executed.get(3)).isNotSameAs(executed.get(0));
        }
    }
}
