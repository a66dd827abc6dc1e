package io.doctable.logging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.engine.Engine;
import io.doctable.engine.EngineBuilder;
import io.doctable.error.UniqueViolationException;
import io.doctable.listen.Echo;
import io.doctable.sample.Author;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.AuthorTable;
import io.doctable.sample.EventDao;
import io.doctable.sample.NewAuthor;
import io.doctable.sample.NewEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.MDC;

/** What the lines of an echo say. */
class EchoTest {
    private final List<String> lines = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    private EngineBuilder builder(TestDatabase database) {
        return Engine.builder(database.newUrl(folder)).logger(lines::add);
    }

    /** A DAO whose table is there, and nothing said yet. */
    private AuthorDao authors(Engine engine) {
        AuthorDao authors = new AuthorDao(engine);
        authors.createTable();
        lines.clear();
        return authors;
    }

    private static String withoutTime(String line) {
        return line.replaceAll("[\\d.]+ ms", "(time)");
    }

    @ParameterizedTest
    @EnumSource
    void changesWhileTheEngineRuns(TestDatabase database) {
        try (Engine engine = builder(database).build()) {
            AuthorDao authors = authors(engine);
            authors.insert(NewAuthor.of("Ann"));
            assertThat(lines).isEmpty();
            engine.echo(Echo.SQL);
            authors.insert(NewAuthor.of("Bea"));
            assertThat(lines).isNotEmpty();
            engine.echo(Echo.OFF);
            lines.clear();
            authors.insert(NewAuthor.of("Cid"));
            assertThat(lines).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void statementThenItsParametersRowsAndTime(TestDatabase database) {
        try (Engine engine = builder(database).echo(Echo.SQL).build()) {
            AuthorDao authors = authors(engine);
            Author ann = authors.insert(NewAuthor.of("Ann"));
            authors.update(new Author(ann.id(), "Bea"));
            assertThat(lines)
                    .hasSize(4)
                    .noneMatch(line -> line.contains("\n"))
                    .anyMatch(line -> line.endsWith(
                            "AuthorDao.update: " + "UPDATE \"author\" AS t SET \"name\" = ? WHERE t.\"id\" = ?"));
            assertThat(withoutTime(lines.get(3))).matches("#\\d+ \\[\"Bea\", " + ann.id() + "], 1 row, \\(time\\)");
        }
    }

    @ParameterizedTest
    @EnumSource
    void valuesWithLineBreaksStayOnOneLine(TestDatabase database) {
        try (Engine engine = builder(database).echo(Echo.ROWS).build()) {
            AuthorDao authors = authors(engine);
            authors.insert(NewAuthor.of("Ann\r\n#9 DROP TABLE \"author\"\u001b[2J\u2028"));
            authors.all();
            authors.select()
                    .whereSql("t.name\n  <> :other", Map.of("other", "x"))
                    .list();
            assertThat(lines)
                    .isNotEmpty()
                    .allMatch(line -> line.lines().count() == 1 && line.chars().noneMatch(c -> c == 27))
                    .anyMatch(line -> line.contains("[\"Ann\\r\\n#9 DROP TABLE \\\"author\\\"\\u001b[2J\\u2028\"]"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsAreSaidOnceWithTheirHeader(TestDatabase database) {
        try (Engine engine = builder(database).echo(Echo.ROWS).build()) {
            AuthorDao authors = authors(engine);
            authors.insertAll(List.of(NewAuthor.of("Ann"), NewAuthor.of("Bea")));
            lines.clear();
            assertThat(authors.all()).hasSize(2);
            assertThat(lines)
                    .map(EchoTest::withoutTime)
                    .map(line -> line.replaceFirst("#\\d+ ", ""))
                    .containsExactly(
                            "AuthorDao.all: SELECT t.\"id\", t.\"name\" FROM \"author\" AS t",
                            "columns (id, name)",
                            "row (1, \"Ann\")",
                            "row (2, \"Bea\")",
                            "2 rows, (time)");
            lines.clear();
            assertThat(authors.select().where(AuthorTable.NAME.eq("Zoe")).list())
                    .isEmpty();
            assertThat(lines).filteredOn(line -> line.contains("columns")).hasSize(1);
            assertThat(lines).noneMatch(line -> line.contains(" row ("));
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesAndTokensTellWhoseLineItIs(TestDatabase database) {
        try (Engine one = builder(database).echo(Echo.SQL).loggingName("one").build();
                Engine two = builder(database).echo(Echo.SQL).loggingName("two").build()) {
            AuthorDao ones = authors(one);
            AuthorDao twos = authors(two);
            ones.count();
            try (MDC.MDCCloseable token = MDC.putCloseable("doctable.token", "req-7")) {
                assertThat(token).isNotNull();
                twos.count();
            }
            ones.count();
            assertThat(lines).hasSize(6);
            assertThat(lines.subList(2, 4)).allMatch(line -> line.startsWith("[two] [req-7] #"));
            assertThat(List.of(lines.get(0), lines.get(1), lines.get(4), lines.get(5)))
                    .allMatch(line -> line.startsWith("[one] #"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void longListsAreCutAndCounted(TestDatabase database) {
        try (Engine engine = builder(database).build()) {
            AuthorDao authors = authors(engine);
            List<Author> stored = authors.insertAll(IntStream.range(0, 1000)
                    .mapToObj(i -> NewAuthor.of("n" + i))
                    .toList());
            engine.echo(Echo.SQL);
            authors.updateAll(stored);
            // PostgreSQL gets all rows as arrays with one statement, SQLite a batch of statements.
            String shown = database == TestDatabase.POSTGRESQL
                    ? "[\"n0\", 1, \"n1\", 2, \"n2\", 3, "
                    : "[\"n0\", 1], [\"n1\", 2], [\"n2\", 3], … 996 of 1000 left out …, [\"n999\", 1000], 1000 rows";
            assertThat(lines)
                    .anyMatch(line -> line.contains(shown)
                            && line.contains(" left out …, ")
                            && line.contains("\"n999\", 1000], 1000 rows"));
            lines.clear();
            authors.findAllById(
                    IntStream.rangeClosed(1, 200).mapToObj(Long::valueOf).toList());
            assertThat(lines)
                    .anyMatch(line ->
                            line.contains("[1, 2, 3, ") && line.contains(" left out …, ") && line.contains(", 200]"));
            lines.clear();
            authors.insert(NewAuthor.of("x".repeat(100_000)));
            assertThat(lines).allMatch(line -> line.length() < 500);
            assertThat(lines).anyMatch(line -> line.contains("xxx…\" (100000 characters)"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void failuresAreSaidWithoutValues(TestDatabase database) {
        try (Engine engine =
                builder(database).echo(Echo.SQL).hideParameters(true).build()) {
            AuthorDao authors = authors(engine);
            authors.insert(NewAuthor.of("Ann Onymous"));
            lines.clear();
            assertThatThrownBy(() -> authors.insert(NewAuthor.of("Ann Onymous")))
                    .isInstanceOf(UniqueViolationException.class);
            assertThat(lines).hasSize(2).noneMatch(line -> line.contains("Onymous"));
            assertThat(lines.get(1)).contains("[***], failed after ").contains("UniqueViolationException (");
        }
    }

    @ParameterizedTest
    @EnumSource
    void sensitiveColumnsAreMasked(TestDatabase database) {
        try (Engine engine = builder(database).echo(Echo.ROWS).build()) {
            EventDao events = new EventDao(engine);
            events.createTable();
            lines.clear();
            events.insert(NewEvent.of("xyzzy").withLevel(7));
            events.all();
            assertThat(lines).noneMatch(line -> line.contains("xyzzy"));
            assertThat(lines).anyMatch(line -> line.contains(", ***, 7], 1 row"));
            assertThat(lines).anyMatch(line -> line.matches(".* row \\(.*, \\*\\*\\*, 7\\)"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDaoPrintsItselfWithoutSql(TestDatabase database) {
        try (Engine engine = builder(database).echo(Echo.SQL).build()) {
            AuthorDao authors = authors(engine);
            assertThat(authors).hasToString("AuthorDao(author, 2 columns, " + engine + ")");
            assertThat(lines).isEmpty();
        }
    }
}
