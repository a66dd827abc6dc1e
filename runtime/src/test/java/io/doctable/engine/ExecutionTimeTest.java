package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.database.TestDatabase;
import io.doctable.listen.Execution;
import io.doctable.listen.ExecutionListener;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.NewAuthor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How long executions take, by a clock that goes on by a microsecond whenever it is looked at. */
class ExecutionTimeTest {
    private final AtomicLong clock = new AtomicLong();
    private final List<Execution> done = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    private EngineBuilder builder(TestDatabase database) {
        return Engine.builder(database.newUrl(folder)).ticker(() -> clock.addAndGet(1000));
    }

    private static AuthorDao annAndBea(Engine engine) {
        AuthorDao authors = new AuthorDao(engine);
        authors.insertAll(List.of(NewAuthor.of("Ann"), NewAuthor.of("Bea")));
        return authors;
    }

    @ParameterizedTest
    @EnumSource
    void theDriversTimeCountsNotTheReaders(TestDatabase database) {
        ExecutionListener listener = new ExecutionListener() {
            @Override
            public void after(Execution execution) {
                done.add(execution);
            }
        };
        try (Engine engine = builder(database).listener(listener).build()) {
            AuthorDao authors = annAndBea(engine);
            done.clear();
            authors.all();
            assertThat(done).singleElement().satisfies(all -> {
                assertThat(all.rows()).isEqualTo(2);
                // It is sent, and asked for a row three times.
                assertThat(all.nanos()).isEqualTo(4000);
            });
            done.clear();
            authors.deleteAllRows();
            assertThat(done).singleElement().satisfies(deleted -> {
                assertThat(deleted.rows()).isEqualTo(2);
                assertThat(deleted.nanos()).isEqualTo(1000);
            });
            done.clear();
            engine.transaction(tx -> {});
            assertThat(done).extracting(Execution::nanos).containsExactly(1000L, 1000L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void slowIsWhatReachesTheThreshold(TestDatabase database) {
        List<String> lines = new CopyOnWriteArrayList<>();
        try (Engine engine = builder(database)
                .logger(lines::add)
                .slowQueryThreshold(Duration.ofNanos(4000))
                .loggingName("lib")
                .build()) {
            AuthorDao authors = annAndBea(engine);
            lines.clear();
            authors.count();
            assertThat(lines).isEmpty();
            authors.all();
            assertThat(lines)
                    .containsExactly("[lib] slow: 0.004 ms (the limit is 0.004 ms), 2 rows: "
                            + "AuthorDao.all: SELECT t.\"id\", t.\"name\" FROM \"author\" AS t");
        }
    }
}
