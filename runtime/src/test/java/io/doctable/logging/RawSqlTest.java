package io.doctable.logging;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.database.TestDatabase;
import io.doctable.engine.Engine;
import io.doctable.internal.session.Leases;
import io.doctable.listen.Echo;
import io.doctable.metadata.DynamicTable;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.EventDao;
import io.doctable.sample.EventTable;
import io.doctable.sample.NewAuthor;
import io.doctable.sample.NewEvent;
import io.doctable.sql.Result;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The lines of raw SQL: its values are shown, unless it names a table with a sensitive column, or such a column. */
class RawSqlTest {
    private final List<String> lines = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    private List<String> linesOf(Engine engine, Runnable work) {
        lines.clear();
        engine.echo(Echo.ROWS);
        work.run();
        engine.echo(Echo.OFF);
        return lines.stream()
                .map(line -> line.replaceFirst("#\\d+ ", "").replaceAll("[\\d.]+ ms", "(time)"))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void showsItsValues(TestDatabase database) {
        try (Engine engine =
                Engine.builder(database.newUrl(folder)).logger(lines::add).build()) {
            AuthorDao authors = new AuthorDao(engine);
            authors.insertAll(List.of(NewAuthor.of("Ann"), NewAuthor.of("Bea")));
            assertThat(linesOf(
                            engine,
                            () -> engine.execute(
                                    "update author set name = :new where name = :old",
                                    Map.of("new", "Cid", "old", "Bea"))))
                    .containsExactly("update author set name = ? where name = ?", "[\"Cid\", \"Bea\"], 1 row, (time)");
            assertThat(linesOf(engine, () -> {
                        try (Result result = engine.execute("select name from author where id = ?", 1)) {
                            assertThat(result.scalar()).isEqualTo("Ann");
                        }
                    }))
                    .containsExactly(
                            "select name from author where id = ?",
                            "columns (name)",
                            "row (\"Ann\")",
                            "[1], 1 row, (time)");
        }
    }

    @ParameterizedTest
    @EnumSource
    void hidesAllThatCouldBeSecret(TestDatabase database) {
        try (Engine engine =
                Engine.builder(database.newUrl(folder)).logger(lines::add).build()) {
            EventDao events = new EventDao(engine);
            events.insert(NewEvent.of("xyzzy").withLevel(7));
            for (String sql : List.of(
                    "select * from event where secret = ?",
                    "select \"secret\" as level from EVENT as e where e.secret = ?",
                    "select e.secret || '!' as text from (select * from event) as e where e.secret = ?")) {
                List<String> seen = linesOf(
                        engine,
                        () -> assertThat(engine.execute(sql, "xyzzy").all()).hasSize(1));
                assertThat(seen)
                        .anyMatch(line -> line.startsWith("row (***"))
                        .anyMatch(line -> line.startsWith("[***], "));
                assertThat(seen).noneMatch(line -> line.contains("xyzzy"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void tablesWithoutARecordDoNotKnowWhatIsSecret(TestDatabase database) {
        try (Engine engine =
                Engine.builder(database.newUrl(folder)).logger(lines::add).build()) {
            engine.execute("create table event (code varchar(36) not null, secret varchar(5) not null, level int)");
            DynamicTable rows = engine.table("event");
            assertThat(linesOf(engine, () -> rows.insert(Map.of("code", "a", "secret", "plain", "level", 1))))
                    .anyMatch(line -> line.contains("plain"));
            // From here on it is known that one of its columns is sensitive.
            Leases.of(engine).context().tables().register(EventTable.TABLE);
            List<String> seen = linesOf(engine, () -> {
                rows.insert(Map.of("code", "b", "secret", "xyzzy", "level", 1));
                assertThat(rows.all()).hasSize(2);
            });
            assertThat(seen).anyMatch(line -> line.startsWith("row (***")).noneMatch(line -> line.contains("xyzzy"));
        }
    }
}
