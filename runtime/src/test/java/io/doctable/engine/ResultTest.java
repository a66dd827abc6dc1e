package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.error.ClosedException;
import io.doctable.error.MappingException;
import io.doctable.error.RowNotFoundException;
import io.doctable.error.TooManyRowsException;
import io.doctable.error.WrongTransactionThreadException;
import io.doctable.internal.session.Lent;
import io.doctable.row.Row;
import io.doctable.sql.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Results: their rows in every form, how long they last, and when their connection goes back. */
class ResultTest {
    private static final String ALL = "select id, word from n order by id";

    @TempDir
    Path folder;

    private final List<Engine> engines = new ArrayList<>();

    private Engine open(TestDatabase kind) {
        Engine engine = kind.open(folder);
        engines.add(engine);
        engine.execute("create table n (id integer primary key, word varchar(20))");
        engine.execute("insert into n values (1, 'one'), (2, 'two'), (3, null)");
        assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
        return engine;
    }

    @BeforeEach
    void noEngineYet() {
        engines.clear();
    }

    @AfterEach
    void nothingIsLent() {
        engines.forEach(engine -> {
            assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
            engine.close();
        });
    }

    /** How many connections so many open results hold: in memory rows are copied, so that nobody waits. */
    private static int held(TestDatabase kind, int results) {
        return kind == TestDatabase.SQLITE_MEMORY ? 0 : results;
    }

    @ParameterizedTest
    @EnumSource
    void givesRowsInEveryForm(TestDatabase kind) {
        Engine engine = open(kind);
        List<Long> ids = new ArrayList<>();
        for (Row row : engine.execute(ALL)) {
            ids.add(row.get("id", long.class));
        }
        assertThat(ids).containsExactly(1L, 2L, 3L);
        assertThat(engine.execute(ALL).all()).hasSize(3);
        assertThat(engine.execute(ALL).maps())
                .extracting(map -> map.get("word"))
                .containsExactly("one", "two", null);
        assertThat(engine.execute(ALL).scalars()).isEqualTo(List.of(1L, 2L, 3L));
        assertThat(engine.execute(ALL).scalars(int.class)).isEqualTo(List.of(1, 2, 3));
        assertThat(engine.execute("select word from n where id = 3").scalar()).isNull();
        assertThat(engine.execute("select word from n where id = 9").scalar(String.class))
                .isNull();
        assertThat(engine.execute("select id from n where id = 2").scalar(Short.class))
                .isEqualTo((short) 2);
        try (Stream<Row> stream = engine.execute(ALL).stream()) {
            assertThat(stream.map(row -> row.get("id"))).containsExactly(1L, 2L, 3L);
        }
        try (Stream<Row> stream = engine.execute(ALL).stream()) {
            assertThat(stream.findFirst().orElseThrow().get(0)).isEqualTo(1L);
        }
        List<Integer> sizes = new ArrayList<>();
        engine.execute(ALL).partitions(2).forEach(part -> sizes.add(part.size()));
        assertThat(sizes).containsExactly(2, 1);
        try (Result result = engine.execute(ALL)) {
            assertThatThrownBy(() -> result.partitions(0)).isInstanceOf(IllegalArgumentException.class);
            assertThat(result.returnsRows()).isTrue();
            assertThat(result.columns()).extracting(column -> column.name()).containsExactly("id", "word");
            assertThat(result.columns().get(1).type()).isEqualToIgnoringCase("varchar");
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneMeansOne(TestDatabase kind) {
        Engine engine = open(kind);
        assertThat(engine.execute("select word from n where id = 1").one().get("word"))
                .isEqualTo("one");
        assertThatThrownBy(() -> engine.execute("select 1 from n where id = 9").one())
                .isInstanceOf(RowNotFoundException.class);
        assertThatThrownBy(() -> engine.execute(ALL).one()).isInstanceOf(TooManyRowsException.class);
        assertThat(engine.execute("select 1 from n where id = 9").oneOrNull()).isNull();
        assertThatThrownBy(() -> engine.execute(ALL).oneOrNull()).isInstanceOf(TooManyRowsException.class);
        assertThat(engine.execute("select 1 from n where id = 9").first()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eachOpenResultHoldsAConnectionOfItsOwn(TestDatabase kind) {
        Engine engine = open(kind);
        Result first = engine.execute(ALL);
        Result second = engine.execute(ALL);
        assertThat(engine.lent().connections()).isEqualTo(held(kind, 2));
        first.close();
        assertThat(engine.lent().connections()).isEqualTo(held(kind, 1));
        assertThat(second.all()).hasSize(3);
        assertThat(engine.lent().connections()).isZero();
        first.close();
        second.close();
    }

    @ParameterizedTest
    @EnumSource
    void afterTheEndItIsEmptyAndAfterCloseAnError(TestDatabase kind) {
        Engine engine = open(kind);
        Result read = engine.execute(ALL);
        Iterator<Row> rows = read.iterator();
        rows.next();
        assertThat(read.all()).hasSize(2);
        assertThat(read.all()).isEmpty();
        assertThat(read.first()).isEmpty();
        assertThatThrownBy(rows::next).isInstanceOf(ClosedException.class);
        Result again = engine.execute(ALL);
        again.all();
        assertThatThrownBy(again.iterator()::next).isInstanceOf(NoSuchElementException.class);
        again.close();
        assertThatThrownBy(again::all).isInstanceOf(ClosedException.class).hasMessageContaining("close()");

        Result taken = engine.execute(ALL);
        taken.first();
        assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
        assertThatThrownBy(taken::all).isInstanceOf(ClosedException.class).hasMessageContaining("first row");
    }

    @ParameterizedTest
    @EnumSource
    void endsWithItsTransaction(TestDatabase kind) {
        Engine engine = open(kind);
        List<Result> left = new ArrayList<>();
        engine.transaction(tx -> {
            left.add(engine.execute(ALL));
            left.add(tx.execute(ALL));
            left.get(0).iterator().next();
            tx.execute("insert into n values (4, 'four')");
            assertThat(left.get(1).iterator().next().get("id")).isEqualTo(1L);
        });
        assertThatThrownBy(() -> engine.transaction(tx -> {
                    left.add(tx.execute(ALL));
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        engine.transaction(tx -> assertThatThrownBy(() -> tx.savepoint(part -> {
                    left.add(part.execute(ALL));
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone"));
        try (DbConnection connection = engine.connect()) {
            left.add(connection.execute(ALL));
        }
        assertThat(left).hasSize(5);
        for (Result result : left) {
            assertThatThrownBy(result::all)
                    .isInstanceOf(ClosedException.class)
                    .hasMessageMatching("(?s).*(committed|rolled back|returned).*");
            result.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void belongsToOneThreadAtATime(TestDatabase kind) throws Exception {
        Engine engine = open(kind);
        try (DbConnection connection = engine.connect()) {
            Result result = connection.execute(ALL);
            Row row = CompletableFuture.supplyAsync(() -> result.iterator().next())
                    .get();
            assertThat(row.get("id")).isEqualTo(1L);
            try (Transaction tx = connection.begin()) {
                Result inside = tx.execute(ALL);
                assertThatThrownBy(
                                () -> CompletableFuture.supplyAsync(inside::all).join())
                        .isInstanceOf(CompletionException.class)
                        .hasCauseInstanceOf(WrongTransactionThreadException.class);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void otherWorkGoesOnBetweenTheRows(TestDatabase kind) {
        Engine engine = open(kind);
        try (DbConnection connection = engine.connect()) {
            List<Object> seen = new ArrayList<>();
            for (Row row : connection.execute("select id from n where id < 4 order by id")) {
                long id = row.get("id", long.class);
                seen.add(id);
                assertThat(connection
                                .execute("select word from n where id = ?", id)
                                .all())
                        .hasSize(1);
                connection.execute("insert into n values (?, 'new')", id + 10);
            }
            assertThat(seen).isEqualTo(List.of(1L, 2L, 3L));
        }
        for (Row row : engine.execute("select id from n where id < 4")) {
            engine.execute("delete from n where id = ?", row.get("id"));
        }
        assertThat(engine.execute("select count(*) from n").scalar()).isEqualTo(3L);
    }

    @ParameterizedTest
    @EnumSource
    void failureOfAListEndsItForGood(TestDatabase kind) {
        Engine engine = open(kind);
        Result failed = engine.execute("select word from n order by id");
        assertThatThrownBy(() -> failed.scalars(Integer.class)).isInstanceOf(MappingException.class);
        // The statement is at work again, for another.
        Result other = engine.execute("select word from n order by id");
        assertThatThrownBy(failed::first).isInstanceOf(ClosedException.class);
        assertThat(other.scalars()).containsExactly("one", "two", null);
    }
}
