package io.doctable.conformance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.engine.Engine;
import io.doctable.listen.Echo;
import io.doctable.listen.Execution;
import io.doctable.listen.ExecutionListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The code of {@code docs/logging.md}, and the lines that it shows. */
class LoggingSnippetsTest {
    @OnEveryDatabase
    void linesAndListeners(Site site) {
        String url = site.url();
        List<String> lines = new ArrayList<>();
        // tag::logging[]
        Map<String, Long> nanos = new TreeMap<>();
        Engine engine = Engine.builder(url)
                .loggingName("news")
                .slowQueryThreshold(Duration.ofMillis(200)) // logs slower statements as warnings
                .listener(
                        new ExecutionListener() { // also for BEGIN, COMMIT, ROLLBACK and savepoints
                            @Override
                            public void after(Execution execution) {
                                nanos.merge(execution.sql(), execution.nanos(), Long::sum);
                            }
                        })
                .logger(lines::add) // without it, lines go to SLF4J
                .build();
        engine.echo(Echo.SQL); // from the next statement on; Echo.ROWS also shows rows
        // end::logging[]
        try (engine) {
            new SessionDao(engine).insert(NewSession.of("Title", "secret"));
        }
        assertThat(nanos).isNotEmpty();
        assertThat(lines)
                .noneMatch(line -> line.contains("secret"))
                .anyMatch(
                        line -> line.matches(
                                "\\[news] #\\d+ SessionDao\\.insert: (SELECT \"id\" FROM FINAL TABLE \\()?INSERT INTO \"session\" "
                                        + "\\(\"title\", \"token\"\\) VALUES \\(\\?, \\?\\)( RETURNING \"session\"\\.\"id\"|\\))"))
                .anyMatch(line -> line.matches("\\[news] #\\d+ \\[\"Title\", \\*\\*\\*], 1 row, [0-9.]+ ms"));
    }
}
