package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.error.InactiveTransactionException;
import io.doctable.error.NoSuchTableException;
import io.doctable.error.ReadOnlyException;
import io.doctable.error.UniqueViolationException;
import io.doctable.internal.session.Lent;
import io.doctable.option.TransactionOptions;
import io.doctable.sample.Author;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.NewAuthor;
import io.doctable.sql.Result;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Raw SQL on engine, connection and transaction: values in, what it changes, what it is refused. */
class RawSqlExecutionTest {
    @TempDir
    Path folder;

    private @Nullable Engine opened;

    private Engine open(TestDatabase kind) {
        Engine engine = kind.open(folder);
        opened = engine;
        return engine;
    }

    private Engine withNumbers(TestDatabase kind) {
        Engine engine = open(kind);
        engine.execute("create table n (id integer primary key, word varchar(20) unique)");
        engine.execute("insert into n values (1, 'one'), (2, 'two'), (3, 'three')");
        return engine;
    }

    @AfterEach
    void nothingIsLent() {
        if (opened != null) {
            assertThat(opened.lent()).isEqualTo(Lent.NOTHING);
            opened.close();
        }
    }

    private static List<Long> ids(Connectable on, String sql, Map<String, ?> binds) {
        return on.execute(sql, binds).all().stream()
                .map(row -> row.get("id", long.class))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void takesValuesByNameAndInOrder(TestDatabase kind) {
        Engine engine = withNumbers(kind);
        assertThat(ids(engine, "select id from n where word = :w or id = :i or word = :w", Map.of("w", "two", "i", 3)))
                .containsExactlyInAnyOrder(2L, 3L);
        assertThat(engine.execute("select word from n where id = ? and ? = 'x'", 1, "x")
                        .scalar())
                .isEqualTo("one");
        Map<String, @Nullable Object> nothing = new HashMap<>();
        nothing.put("w", null);
        assertThat(engine.execute("update n set word = :w where id = 1", nothing)
                        .rowCount())
                .isEqualTo(1);
        assertThat(engine.execute("select word from n where id = 1").one().get(0))
                .isNull();
    }

    @ParameterizedTest
    @EnumSource
    void listsBecomeLists(TestDatabase kind) {
        Engine engine = withNumbers(kind);
        String in = "select id from n where id in (:ids) order by id";
        String notIn = "select id from n where id not in (:ids) order by id";
        assertThat(ids(engine, in, Map.of("ids", List.of(1, 3)))).containsExactly(1L, 3L);
        assertThat(ids(engine, notIn, Map.of("ids", List.of(1, 3)))).containsExactly(2L);
        assertThat(ids(engine, in, Map.of("ids", List.of()))).isEmpty();
        assertThat(ids(engine, notIn, Map.of("ids", List.of()))).containsExactly(1L, 2L, 3L);
        assertThat(ids(engine, "select id from n where word in (:w) or word Not  In ( :w )", Map.of("w", List.of())))
                .hasSize(3);
        assertThat(engine.execute("select count(*) from n where id in (?) and id <> ?", List.of(1, 2), 1)
                        .scalar())
                .isEqualTo(1L);
        assertThatThrownBy(() -> engine.execute("select :ids", Map.of("ids", List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the list for :ids is empty");
    }

    @ParameterizedTest
    @EnumSource
    void wrongValuesAreRefusedByName(TestDatabase kind) {
        Engine engine = open(kind);
        refused(
                () -> engine.execute("select :a, :b", Map.of("a", 1)),
                "parameter :b has no value; values are given for [a]");
        refused(() -> engine.execute("select :a", Map.of("a", 1, "c", 2)), "values are given for [c]");
        refused(() -> engine.execute("select ?"), "has a ?");
        refused(() -> engine.execute("select ?, ?", 1), "has 2 ?, but 1 value is given");
        refused(() -> engine.execute("select 1", 1), "has 0 ?, but 1 value is given");
        refused(() -> engine.execute("select ?, :a", Map.of("a", 1)), "has a ?");
        refused(() -> engine.execute("select ?, :a", 1, 2), "has the named parameter :a");
        refused(() -> engine.execute("select :a", Map.of("a", new StringBuilder("secret"))), "StringBuilder");
        refused(() -> engine.execute("select 1; select 2"), "second statement");
        refused(() -> engine.execute("commit"), "engine.transaction");
    }

    private static void refused(Runnable call, String message) {
        assertThatThrownBy(call::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatAChangeDid(TestDatabase kind) {
        Engine engine = withNumbers(kind);
        Result created = engine.execute("create table m as select * from n");
        assertThat(created.rowCount()).isZero();
        assertThat(created.returnsRows()).isFalse();
        assertThat(created.columns()).isEmpty();
        assertThat(engine.execute("insert into n values (4, 'four'), (5, 'five'), (6, 'six')")
                        .rowCount())
                .isEqualTo(3);
        assertThat(engine.execute("update n set word = word || '!' where id < :n", Map.of("n", 3))
                        .rowCount())
                .isEqualTo(2);
        assertThat(engine.execute("delete from n where id > 99").rowCount()).isZero();
        assertThat(engine.execute("with x as (select 1 as a) delete from n where id in (select a from x)")
                        .rowCount())
                .isEqualTo(1);
        assertThat(engine.execute("drop table m").rowCount()).isZero();
        assertThat(engine.execute("select * from n").rowCount()).isEqualTo(-1);
        engine.execute("select 1").close();
        assertThatThrownBy(() -> engine.execute("delete from n").first())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("rowCount()");
        opened = null;
        engine.close();
    }

    @ParameterizedTest
    @EnumSource
    void whatReturnsRowsIsStoredWhenOnlyTheFirstIsRead(TestDatabase kind) {
        Engine engine = withNumbers(kind);
        Result result = engine.execute("insert into n values (4, 'four'), (5, 'five') returning id, word");
        assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
        assertThat(result.rowCount()).isEqualTo(2);
        assertThat(result.first().orElseThrow().get("word")).isEqualTo("four");
        try (DbConnection other = engine.connect()) {
            assertThat(other.execute("select count(*) from n").scalar()).isEqualTo(5L);
            assertThat(other.execute("update n set word = 'x' where id = 5 returning id")
                            .scalar(int.class))
                    .isEqualTo(5);
        }
        assertThat(engine.execute("select count(*) from n where word = 'x'").scalar())
                .isEqualTo(1L);
    }

    @ParameterizedTest
    @EnumSource
    void joinsTheTransactionOfTheThread(TestDatabase kind) {
        Engine engine = withNumbers(kind);
        assertThatThrownBy(() -> engine.transaction(tx -> {
                    engine.execute("insert into n values (4, 'four')");
                    tx.execute("insert into n values (5, 'five')");
                    assertThat(engine.execute("select count(*) from n").scalar())
                            .isEqualTo(5L);
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        assertThat(engine.execute("select count(*) from n").scalar()).isEqualTo(3L);
        engine.transaction(tx -> {
            tx.savepoint(part -> part.execute("insert into n values (6, 'six')"));
            assertThatThrownBy(() -> tx.savepoint(part -> part.execute("insert into n values (1, 'again')")))
                    .isInstanceOf(UniqueViolationException.class);
        });
        assertThat(engine.execute("select count(*) from n").scalar()).isEqualTo(4L);
    }

    @ParameterizedTest
    @EnumSource
    void aFailureMakesTheTransactionRollBackOnly(TestDatabase kind) {
        Engine engine = withNumbers(kind);
        try (DbConnection connection = engine.connect();
                Transaction tx = connection.begin()) {
            assertThatThrownBy(() -> tx.execute("insert into n values (1, 'again')"))
                    .isInstanceOf(UniqueViolationException.class);
            assertThatThrownBy(() -> connection.execute("select 1")).isInstanceOf(InactiveTransactionException.class);
            assertThatThrownBy(tx::commit).isInstanceOf(InactiveTransactionException.class);
            assertThat(connection.execute("select count(*) from n").scalar()).isEqualTo(3L);
        }
        assertThatThrownBy(() -> engine.execute("select * from absent")).isInstanceOf(NoSuchTableException.class);
        assertThatThrownBy(() -> engine.transaction(tx -> tx.execute("vacuum")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("VACUUM cannot run inside a transaction: run it outside of one");
        assertThat(engine.execute("vacuum").returnsRows()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void readOnlyRefusesWhatMayWrite(TestDatabase kind) {
        String url = kind.newUrl(folder);
        try (Engine engine = Engine.open(url)) {
            engine.execute("create table n (id integer primary key)");
            engine.transaction(TransactionOptions.defaults().asReadOnly(), tx -> {
                assertThatThrownBy(() -> tx.execute("insert into n values (1)")).isInstanceOf(ReadOnlyException.class);
                assertThat(tx.execute("select * from n").all()).isEmpty();
            });
            assertThat(engine.execute("insert into n values (1)").rowCount()).isEqualTo(1);
        }
        if (kind != TestDatabase.SQLITE_MEMORY) {
            try (Engine engine = Engine.builder(url).readOnly(true).build()) {
                assertThat(engine.execute("with a as (select id from n) select * from a")
                                .scalars())
                        .isEqualTo(Arrays.asList(1L));
                for (String write : List.of(
                        "delete from n",
                        "create table m (a integer)",
                        "with a as (select 2)" + " insert into n select * from a")) {
                    assertThatThrownBy(() -> engine.execute(write)).isInstanceOf(ReadOnlyException.class);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void registeredTablesAreMadeReadyBefore(TestDatabase kind) {
        Engine engine = open(kind);
        AuthorDao authors = new AuthorDao(engine);
        assertThat(engine.execute("insert into author (name) values ('raw')").rowCount())
                .isEqualTo(1);
        assertThat(authors.all()).extracting(Author::name).containsExactly("raw");
        engine.execute("drop table author");
        authors.insert(NewAuthor.of("again"));
        assertThat(engine.execute("select name from author").scalars()).isEqualTo(List.of("again"));
        engine.transaction(tx -> {
            tx.execute("drop table author");
            authors.on(tx).insert(NewAuthor.of("inside"));
            assertThat(tx.execute("select name from author").scalar()).isEqualTo("inside");
        });
        assertThat(authors.count()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void keysAreThoseOfThisStatement(TestDatabase kind) {
        Engine engine = open(kind);
        String counts = kind == TestDatabase.POSTGRESQL ? " generated by default as identity" : "";
        engine.execute("create table \"Counted\" (id integer" + counts + " primary key, word varchar(9) unique)");
        engine.execute("create table named (code varchar(9) primary key)");
        String insert = "insert into \"Counted\" (word) values (:w) on conflict do nothing /* ; */ ; -- end";
        Result first = engine.execute(insert, Map.of("w", "a"));
        assertThat(first.generatedKeys()).containsExactly(1L);
        assertThat(first.rowCount()).isEqualTo(1);
        assertThat(first.returnsRows()).isFalse();
        Result ignored = engine.execute(insert, Map.of("w", "a"));
        assertThat(ignored.rowCount()).isZero();
        assertThat(ignored.generatedKeys()).isEmpty();
        engine.transaction(tx -> {
            List<Long> keys = tx.execute("insert into \"Counted\" (word) values ('x'), ('y'), ('z')")
                    .generatedKeys();
            assertThat(tx.execute("select id from \"Counted\" where word > 'a' order by word")
                            .scalars())
                    .isEqualTo(keys);
        });
        assertThat(engine.execute("insert into \"Counted\" values (70, 'seventy')")
                        .generatedKeys())
                .containsExactly(70L);
        String upsert = "insert into \"Counted\" (word) values (?) on conflict (word) do update set word = ?";
        assertThat(engine.execute(upsert, "seventy", "upsert").generatedKeys()).containsExactly(70L);
        for (String without : List.of(
                "insert into named values ('a')",
                "insert into \"Counted\" (word) select 'copy'",
                "update \"Counted\" set word = 'u' where id = 70",
                "insert into named values ('r') returning code")) {
            assertThat(engine.execute(without).generatedKeys()).as(without).isEmpty();
        }
        assertThatThrownBy(() -> engine.execute("insert into \"Counted\" (word) values ('a')"))
                .isInstanceOf(UniqueViolationException.class)
                .hasMessageNotContaining("RETURNING");
        // Another table of the same name, whose rows nobody counts.
        engine.execute("drop table \"Counted\"");
        engine.execute("create table \"Counted\" (word varchar(9))");
        assertThat(engine.execute(insert, Map.of("w", "a")).rowCount()).isEqualTo(1);
    }
}
