package io.doctable.logging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.doctable.database.TestDatabase;
import io.doctable.engine.Engine;
import io.doctable.engine.EngineBuilder;
import io.doctable.error.DocTableException;
import io.doctable.listen.Echo;
import io.doctable.listen.Execution;
import io.doctable.listen.ExecutionListener;
import io.doctable.option.EngineUrl;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.AuthorTable;
import io.doctable.sample.EventDao;
import io.doctable.sample.EventTable;
import io.doctable.sample.NewAuthor;
import io.doctable.sample.NewEvent;
import io.doctable.testing.PostgresServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.event.Level;

/** Whatever is logged, by whatever logger, at TRACE: no value of a sensitive column, no password, no hidden value. */
class SecretsInLogsTest {
    private static final String SECRET = "xyzzy";
    private static final String PASSWORD = "pl0vers-p@ss";

    private final StringBuilder seen = new StringBuilder();

    @TempDir
    Path folder;

    private EngineBuilder talkative(EngineBuilder builder) {
        return builder.echo(Echo.ROWS).slowQueryThreshold(Duration.ZERO).listener(new ExecutionListener() {
            @Override
            public void before(Execution execution) {
                seen.append(execution).append('\n');
            }

            @Override
            public void after(Execution execution) {
                seen.append(execution).append('\n');
            }

            @Override
            public void failed(Execution execution, DocTableException failure) {
                seen.append(execution).append(everything(failure));
            }
        });
    }

    private static String everything(@Nullable Throwable failure) {
        StringWriter text = new StringWriter();
        if (failure != null) {
            failure.printStackTrace(new PrintWriter(text));
        }
        return text.toString();
    }

    /** Reads and writes a secret in many ways, some of which fail. */
    private void useSecrets(Engine engine) {
        EventDao events = new EventDao(engine);
        events.insert(NewEvent.of(SECRET).withLevel(7));
        events.insertAll(List.of(NewEvent.of(SECRET).withLevel(1), NewEvent.of(SECRET), NewEvent.of(SECRET)));
        events.all();
        events.select().where(EventTable.SECRET.eq(SECRET)).list();
        events.select().where(EventTable.SECRET.startsWith(SECRET)).list();
        events.update().set(EventTable.SECRET, SECRET).all().run();
        engine.transaction(tx ->
                events.select().where(EventTable.SECRET.in(SECRET, "other")).list());
        seen.append(everything(
                catchThrowable(() -> events.insert(NewEvent.of(SECRET + SECRET).withLevel(7)))));
        seen.append(everything(catchThrowable(() -> events.select()
                .where(EventTable.SECRET.eq(SECRET))
                .whereSql("no_such_column = 1")
                .list())));
        events.delete().where(EventTable.SECRET.eq(SECRET)).run();
    }

    @ParameterizedTest
    @EnumSource
    void sensitiveColumns(TestDatabase database) {
        try (CapturedLog log = CapturedLog.of("", Level.TRACE);
                Engine engine =
                        talkative(Engine.builder(database.newUrl(folder))).build()) {
            useSecrets(engine);
            assertThat(log.lines()).anyMatch(line -> line.contains("row (")).anyMatch(line -> line.contains("slow: "));
            assertThat(seen).contains("EventDao.insert").contains("***");
            assertThat(log.lines() + seen.toString()).doesNotContainIgnoringCase(SECRET);
        }
    }

    @ParameterizedTest
    @EnumSource
    void allValuesWhenTheyAreHidden(TestDatabase database) {
        try (CapturedLog log = CapturedLog.of("", Level.TRACE);
                Engine engine = talkative(Engine.builder(database.newUrl(folder)))
                        .hideParameters(true)
                        .build()) {
            AuthorDao authors = new AuthorDao(engine);
            authors.insertAll(List.of(NewAuthor.of(SECRET), NewAuthor.of(SECRET + "2")));
            authors.insert(NewAuthor.of(SECRET + "3"));
            assertThat(authors.all()).hasSize(3);
            authors.select().where(AuthorTable.NAME.in(SECRET, SECRET + "4")).list();
            for (Throwable failure : List.of(
                    catchThrowable(() -> authors.insert(NewAuthor.of(SECRET))),
                    catchThrowable(() -> authors.get(987_654L)),
                    catchThrowable(() -> authors.insertAll(List.of(NewAuthor.of("y"), NewAuthor.of(SECRET)))),
                    catchThrowable(() -> authors.insert(NewAuthor.of(SECRET + "\ud800"))))) {
                assertThat(failure).isInstanceOf(DocTableException.class);
                seen.append(everything(failure));
            }
            assertThat(log.lines()).anyMatch(line -> line.contains("row (***, ***)"));
            assertThat(log.lines() + seen.toString())
                    .contains("[***]")
                    .contains("no row of author with id = ***")
                    .doesNotContain(SECRET)
                    .doesNotContain("987654");
        }
    }

    @Test
    void passwords() {
        String user = "logging" + System.nanoTime();
        PostgresServer.execute("CREATE ROLE " + user + " LOGIN SUPERUSER PASSWORD '" + PASSWORD + "'");
        EngineUrl url = EngineUrl.parse(PostgresServer.newDatabase()).withUser(user, PASSWORD);
        EngineUrl unknown = url.withUser("nobody", PASSWORD);
        try (CapturedLog log = CapturedLog.of("", Level.TRACE);
                Engine engine = talkative(Engine.builder(url)).build();
                Engine refused = talkative(Engine.builder(unknown)).build()) {
            useSecrets(engine);
            seen.append(everything(catchThrowable(
                    () -> new AuthorDao(refused.engine()).on(refused).count())));
            engine.closeConnections();
            assertThat(log.lines()).anyMatch(line -> line.contains(user + ":***@"));
            assertThat(log.lines() + seen.toString()).doesNotContain(PASSWORD).doesNotContain("pl0vers");
        }
    }
}
