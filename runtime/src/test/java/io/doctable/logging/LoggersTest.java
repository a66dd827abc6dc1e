package io.doctable.logging;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.database.TestDatabase;
import io.doctable.engine.Engine;
import io.doctable.engine.EngineBuilder;
import io.doctable.listen.Echo;
import io.doctable.option.SchemaCheck;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.AuthorTable;
import io.doctable.sample.NewAuthor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.event.Level;

/** The loggers {@code doctable.engine} and {@code doctable.pool}: what is said at which level, and only once. */
class LoggersTest {
    @TempDir
    Path folder;

    private static List<String> linesOfOneQuery(Engine engine, Level level) {
        AuthorDao authors = new AuthorDao(engine);
        authors.findOrInsert(NewAuthor.of("Ann"), AuthorTable.UQ_NAME);
        try (CapturedLog log = CapturedLog.of("doctable.engine", level)) {
            assertThat(authors.all()).hasSize(1);
            return log.lines();
        }
    }

    @ParameterizedTest
    @EnumSource
    void echoSaysAndTheLevelLetsThrough(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            for (Level level : Level.values()) {
                assertThat(linesOfOneQuery(engine, level)).as("off, %s", level).isEmpty();
            }
            engine.echo(Echo.SQL);
            for (Level level : List.of(Level.ERROR, Level.WARN)) {
                assertThat(linesOfOneQuery(engine, level)).as("SQL, %s", level).isEmpty();
            }
            for (Level level : List.of(Level.INFO, Level.DEBUG, Level.TRACE)) {
                assertThat(linesOfOneQuery(engine, level))
                        .as("SQL, %s", level)
                        .hasSize(2)
                        .allMatch(line -> line.startsWith("INFO #"));
            }
            engine.echo(Echo.ROWS);
            assertThat(linesOfOneQuery(engine, Level.WARN)).isEmpty();
            assertThat(linesOfOneQuery(engine, Level.INFO)).hasSize(2).allMatch(line -> line.startsWith("INFO #"));
            assertThat(linesOfOneQuery(engine, Level.DEBUG))
                    .hasSize(4)
                    .filteredOn(line -> line.startsWith("DEBUG #"))
                    .hasSize(2)
                    .anyMatch(line -> line.endsWith("columns (id, name)"))
                    .anyMatch(line -> line.endsWith("row (1, \"Ann\")"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSinkTakesTheLinesInsteadOfTheLogger(TestDatabase database) {
        List<String> sink = new CopyOnWriteArrayList<>();
        try (Engine engine = Engine.builder(database.newUrl(folder))
                .logger(sink::add)
                .echo(Echo.ROWS)
                .slowQueryThreshold(Duration.ZERO)
                .build()) {
            assertThat(linesOfOneQuery(engine, Level.TRACE)).isEmpty();
            assertThat(sink).filteredOn(line -> line.contains("AuthorDao.all")).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void slowStatementsAreWarnings(TestDatabase database) {
        try (Engine engine = Engine.builder(database.newUrl(folder))
                .slowQueryThreshold(Duration.ZERO)
                .build()) {
            assertThat(linesOfOneQuery(engine, Level.WARN))
                    .singleElement()
                    .asString()
                    .startsWith("WARN slow: ")
                    .endsWith(" (the limit is 0.000 ms), 1 row: AuthorDao.all: SELECT t.\"id\", t.\"name\" "
                            + "FROM \"author\" AS t");
        }
        try (Engine engine = Engine.builder(database.newUrl(folder))
                .slowQueryThreshold(Duration.ofHours(1))
                .build()) {
            assertThat(linesOfOneQuery(engine, Level.TRACE)).isEmpty();
        }
    }

    /** Uses a table that lacks a key, with a check that only warns. */
    private void useWhatDiffers(EngineBuilder builder) {
        try (Engine engine = builder.schemaCheck(SchemaCheck.WARN).build()) {
            engine.execute("create table author (id bigint not null, name varchar(100) not null)");
            assertThat(new AuthorDao(engine).all()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void differencesOfATableAreWarnings(TestDatabase database) {
        try (CapturedLog log = CapturedLog.of("doctable.engine", Level.WARN)) {
            useWhatDiffers(Engine.builder(database.newUrl(folder)).loggingName("news"));
            assertThat(log.lines())
                    .singleElement()
                    .asString()
                    .startsWith("WARN [news] table author ")
                    .contains("differs from the database");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSinkTakesTheWarningsAboutATable(TestDatabase database) {
        List<String> lines = new ArrayList<>();
        try (CapturedLog log = CapturedLog.of("doctable.engine", Level.WARN)) {
            useWhatDiffers(Engine.builder(database.newUrl(folder)).logger(lines::add));
            assertThat(lines).singleElement().asString().startsWith("table author ");
            assertThat(log.lines()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void hikariWritesNoLineUnlessSomethingIsWrong(TestDatabase database) {
        List<String> lines = new ArrayList<>();
        for (String logger : List.of(
                "com.zaxxer.hikari.HikariDataSource",
                "com.zaxxer.hikari.HikariConfig",
                "com.zaxxer.hikari.pool.HikariPool",
                "com.zaxxer.hikari.pool.PoolBase")) {
            try (CapturedLog log = CapturedLog.of(logger, Level.INFO)) {
                Engine engine = database.open(folder);
                new AuthorDao(engine).insert(NewAuthor.of("Ann"));
                engine.connect().close();
                engine.close();
                lines.addAll(log.lines());
            }
        }
        assertThat(lines).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void thePoolSpeaksAtDebugOnly(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            AuthorDao authors = new AuthorDao(engine);
            authors.createTable();
            try (CapturedLog log = CapturedLog.of("doctable.pool", Level.INFO)) {
                authors.count();
                assertThat(log.lines()).isEmpty();
            }
            try (CapturedLog log = CapturedLog.of("doctable.pool", Level.DEBUG)) {
                authors.count();
                assertThat(log.lines())
                        .hasSize(2)
                        .satisfies(lines -> assertThat(lines.get(0)).startsWith("DEBUG checkout of connection "))
                        .satisfies(lines -> assertThat(lines.get(1)).startsWith("DEBUG checkin of connection "));
            }
        }
    }
}
