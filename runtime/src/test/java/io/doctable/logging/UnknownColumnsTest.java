package io.doctable.logging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.doctable.database.TestDatabase;
import io.doctable.engine.Engine;
import io.doctable.error.DocTableException;
import io.doctable.internal.session.Leases;
import io.doctable.listen.Echo;
import io.doctable.listen.Execution;
import io.doctable.listen.ExecutionListener;
import io.doctable.metadata.DynamicTable;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.EventDao;
import io.doctable.sample.EventTable;
import io.doctable.sample.NewAuthor;
import io.doctable.sample.NewEvent;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Values of which the engine does not know what column they belong to: hidden as soon as it knows a sensitive column,
 * unless the statement names nothing but described tables without one.
 */
class UnknownColumnsTest {
    private static final String SECRET = "xyzzy";

    private final List<String> seen = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    private Engine open(TestDatabase database) {
        return Engine.builder(database.newUrl(folder))
                .echo(Echo.ROWS)
                .logger(seen::add)
                .listener(new ExecutionListener() {
                    @Override
                    public void after(Execution execution) {
                        seen.add("listener: " + execution);
                    }

                    @Override
                    public void failed(Execution execution, DocTableException failure) {
                        seen.add("listener: " + execution + ", " + failure);
                    }
                })
                .build();
    }

    private void hides(Runnable work) {
        seen.clear();
        work.run();
        assertThat(seen).anyMatch(line -> line.contains("***")).noneMatch(line -> line.contains(SECRET));
    }

    private void shows(String value, Runnable work) {
        seen.clear();
        work.run();
        assertThat(seen).anyMatch(line -> line.contains(value)).noneMatch(line -> line.contains("***"));
    }

    private static void failsSilently(Runnable work) {
        failsSilently(SECRET, work);
    }

    private static void failsSilently(String value, Runnable work) {
        Throwable thrown = catchThrowable(work::run);
        assertThat(thrown).isInstanceOf(DocTableException.class);
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            assertThat(t.toString()).doesNotContain(value);
        }
    }

    @ParameterizedTest
    @EnumSource
    void conditionsInSql(TestDatabase database) {
        try (Engine engine = open(database)) {
            EventDao events = new EventDao(engine);
            events.insert(NewEvent.of(SECRET).withLevel(7));
            Map<String, String> secret = Map.of("s", SECRET);
            hides(() -> assertThat(
                            events.select().whereSql("t.secret = :s", secret).list())
                    .hasSize(1));
            hides(() -> assertThat(
                            events.select().whereSql("t.secret = :s", secret).count())
                    .isOne());
            hides(() -> assertThat(events.update()
                            .set(EventTable.LEVEL, 8)
                            .whereSql("t.secret = :s", secret)
                            .run())
                    .isOne());
            hides(() -> assertThat(
                            events.delete().whereSql("t.secret = :s", secret).run())
                    .isOne());
            seen.clear();
            failsSilently(() ->
                    events.select().whereSql("t.no_such_column = :s", secret).list());
            failsSilently(() -> events.select()
                    .whereSql("t.secret = :s", Map.of("s", SECRET + '\ud800'))
                    .list());
            assertThat(seen).isNotEmpty().noneMatch(line -> line.contains(SECRET));
        }
    }

    @ParameterizedTest
    @EnumSource
    void conditionsInSqlThatReachAnotherTable(TestDatabase database) {
        try (Engine engine = open(database)) {
            AuthorDao authors = new AuthorDao(engine);
            new EventDao(engine).insert(NewEvent.of(SECRET).withLevel(7));
            authors.insert(NewAuthor.of("Ann"));
            hides(() -> authors.select()
                    .whereSql("exists (select 1 from event as e where e.secret = :s)", Map.of("s", SECRET))
                    .list());
            shows(
                    "[\"Ann\"]",
                    () -> assertThat(authors.select()
                                    .whereSql("t.name = :n", Map.of("n", "Ann"))
                                    .list())
                            .hasSize(1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void recordsReadFromRawSqlThatReachesAnotherTable(TestDatabase database) {
        try (Engine engine = open(database)) {
            AuthorDao authors = new AuthorDao(engine);
            new EventDao(engine).insert(NewEvent.of(SECRET).withLevel(7));
            authors.insert(NewAuthor.of("Ann"));
            hides(() -> assertThat(authors.query("select e.level as id, e.secret as name from event as e"))
                    .hasSize(1));
            shows(
                    "\"Ann\"",
                    () -> assertThat(authors.query("select id, name from author"))
                            .hasSize(1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsWithoutARecord(TestDatabase database) {
        try (Engine engine = open(database)) {
            new EventDao(engine).insert(NewEvent.of(SECRET).withLevel(7));
            DynamicTable described = engine.table("event");
            Map<String, String> secret = Map.of("s", SECRET);
            hides(() -> assertThat(described.whereSql("t.secret = :s", secret).list())
                    .hasSize(1));
            hides(() -> assertThat(described.whereSql("t.secret = :s", secret).update(Map.of("level", 9)))
                    .isOne());
            hides(() -> assertThat(described.whereSql("t.secret = :s", secret).delete())
                    .isOne());
        }
    }

    @ParameterizedTest
    @EnumSource
    void tablesReadFromTheDatabase(TestDatabase database) {
        try (Engine engine = open(database)) {
            engine.execute("create table stored (id int primary key, token varchar(20), n numeric(3, 0))");
            DynamicTable rows = engine.table("stored");
            shows("[1, \"plain\"]", () -> rows.insert(Map.of("id", 1, "token", "plain")));
            Leases.of(engine).context().tables().register(EventTable.TABLE);
            hides(() -> rows.insert(Map.of("id", 2, "token", SECRET)));
            hides(() -> assertThat(
                            rows.whereSql("t.token = :t", Map.of("t", SECRET)).list())
                    .hasSize(1));
            failsSilently("98765", () -> rows.insert(Map.of("id", 3, "n", new BigDecimal("98765"))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void views(TestDatabase database) {
        try (Engine engine = open(database)) {
            new EventDao(engine).insert(NewEvent.of(SECRET).withLevel(7));
            engine.execute("create view shown as select secret as word from event");
            hides(() -> assertThat(engine.execute("select word from shown where word = ?", SECRET)
                            .all())
                    .hasSize(1));
            DynamicTable view = engine.table("shown");
            hides(() -> assertThat(
                            view.whereSql("t.word = :w", Map.of("w", SECRET)).list())
                    .hasSize(1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void rawSqlBeforeTheTableIsKnown(TestDatabase database) {
        try (Engine engine = open(database)) {
            engine.execute("create table stored (id int primary key, token varchar(20))");
            String insert = "insert into stored(id, token) values (?, ?)";
            // Nothing that this engine knows is sensitive.
            shows("[1, \"plain\"]", () -> engine.execute(insert, 1, "plain"));
            EventDao events = new EventDao(engine);
            hides(() -> engine.execute(insert, 2, SECRET));
            hides(() -> assertThat(
                            engine.execute("select * from stored where id = 2").all())
                    .hasSize(1));
            events.insert(NewEvent.of(SECRET).withLevel(7));
            // What was known once is remembered.
            engine.metadata().remove("event");
            hides(() -> assertThat(engine.execute("select * from event where secret = ?", SECRET)
                            .all())
                    .hasSize(1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void rawSqlOnDescribedTablesWithoutSecrets(TestDatabase database) {
        try (Engine engine = open(database)) {
            AuthorDao authors = new AuthorDao(engine);
            Leases.of(engine).context().tables().register(EventTable.TABLE);
            authors.insertAll(List.of(NewAuthor.of("Ann"), NewAuthor.of("Bea")));
            for (String sql : List.of(
                    "select name from author where name = ?",
                    "select a.name as n from AUTHOR a join author as b on a.id = b.id where upper(a.name) = upper(?)",
                    "select \"name\" from (select name from author) as x where x.name in (?) limit 3",
                    "select name from author where id in (select id from author where name = ?)")) {
                shows(
                        "\"Ann\"",
                        () -> assertThat(engine.execute(sql, "Ann").all())
                                .as(sql)
                                .hasSize(1));
            }
            shows(
                    "[\"Cid\", \"Bea\"]",
                    () -> engine.execute("update author set name = ? where name = ?", "Cid", "Bea"));
            shows("[\"Dot\"]", () -> engine.execute("insert into author(name) values (?)", "Dot"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void rawSqlThatCannotBeUnderstood(TestDatabase database) {
        try (Engine engine = open(database)) {
            new EventDao(engine).insert(NewEvent.of(SECRET).withLevel(7));
            new AuthorDao(engine).insert(NewAuthor.of(SECRET));
            engine.execute("create view name as select secret, secret as name from event");
            engine.execute("alter table author add column note text");
            for (String sql : List.of(
                    "select note from author where note = ?",
                    "select secret from author, name where ? = ''",
                    "select name.name from author, name where name.name = ?",
                    "select name.name from (name cross join author) where name.name = ?",
                    "select author.name, name.secret from author cross join name where name.secret = ?",
                    "with found as (select secret as name from event) select name from found where name = ?",
                    "select 1 where 'a' <> ?",
                    "select author.name from author natural join name where 'a' <> ?",
                    "select author.id from author join author as other using (id) where author.name = ?",
                    "select substr(name, 1, 9) from author where name = ?",
                    "select x.name from (select secret as name from event) as x where x.name = ?",
                    "select (select secret from event) from author where name = ?",
                    "select name from author union all select secret from event where secret = ?",
                    "select name from author where name = ? or name in (select secret from \"event\")")) {
                hides(() -> engine.execute(sql, SECRET).all());
            }
        }
    }

    @Test
    void rawSqlOfPostgresThatCannotBeUnderstood() {
        try (Engine engine = open(TestDatabase.POSTGRESQL)) {
            new EventDao(engine).insert(NewEvent.of(SECRET).withLevel(7));
            new AuthorDao(engine).insert(NewAuthor.of(SECRET));
            engine.execute("create view name as select secret as name from event");
            engine.execute("create function author(wanted text) returns table (name text) language sql"
                    + " as 'select secret from event where secret = wanted'");
            for (String sql :
                    List.of("select name from author(?)", "delete from author using name where name.name = ?")) {
                hides(() -> engine.execute(sql, SECRET).close());
            }
        }
    }
}
