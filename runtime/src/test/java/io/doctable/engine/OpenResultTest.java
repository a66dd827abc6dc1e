package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.error.ClosedException;
import io.doctable.error.DocTableException;
import io.doctable.error.InactiveTransactionException;
import io.doctable.internal.dialect.Ability;
import io.doctable.internal.session.Leases;
import io.doctable.internal.session.Lent;
import io.doctable.row.Row;
import io.doctable.sample.Author;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.AuthorTable;
import io.doctable.sample.NewAuthor;
import io.doctable.sql.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An open result has the rows of the time of its query, whatever its own connection changes while they are read. */
class OpenResultTest {
    private static final String ALL = "select id, word from n order by id";
    /** A query whose third row cannot be computed. */
    private static final String THIRD_FAILS =
            "select id, abs(-9223372036854775807 - case when id = 3 then 1 else 0 end) as a from n order by id";
    /** The end of a loop that would show the rows that it stores itself. */
    private static final int TOO_MANY = 20;

    @TempDir
    Path folder;

    /** Where the rows are read and changed on one and the same connection. */
    enum Place {
        TRANSACTION {
            @Override
            void run(String url, Consumer<Connectable> work) {
                onEngine(url, engine -> engine.transaction(work::accept));
            }
        },
        ENGINE_IN_TRANSACTION {
            @Override
            void run(String url, Consumer<Connectable> work) {
                onEngine(url, engine -> engine.transaction(tx -> work.accept(engine)));
            }
        },
        CONNECTION {
            @Override
            void run(String url, Consumer<Connectable> work) {
                onEngine(url, engine -> {
                    try (DbConnection connection = engine.connect()) {
                        work.accept(connection);
                    }
                });
            }
        },
        BEGUN_TRANSACTION {
            @Override
            void run(String url, Consumer<Connectable> work) {
                onEngine(url, engine -> {
                    try (DbConnection connection = engine.connect();
                            Transaction tx = connection.begin()) {
                        work.accept(tx);
                        tx.commit();
                    }
                });
            }
        },
        THREAD {
            @Override
            void run(String url, Consumer<Connectable> work) {
                try (ThreadLocalEngine thread = Engine.builder(url).buildThreadLocal()) {
                    work.accept(thread);
                    assertThat(thread.engine().lent()).isEqualTo(Lent.NOTHING);
                }
            }
        },
        THREAD_IN_TRANSACTION {
            @Override
            void run(String url, Consumer<Connectable> work) {
                try (ThreadLocalEngine thread = Engine.builder(url).buildThreadLocal()) {
                    thread.begin();
                    work.accept(thread);
                    thread.commit();
                    assertThat(thread.engine().lent()).isEqualTo(Lent.NOTHING);
                }
            }
        };

        abstract void run(String url, Consumer<Connectable> work);

        private static void onEngine(String url, Consumer<Engine> work) {
            try (Engine engine = Engine.open(url)) {
                work.accept(engine);
                assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
            }
        }
    }

    static Stream<Arguments> everywhere() {
        return Arrays.stream(TestDatabase.values())
                .flatMap(kind -> Arrays.stream(Place.values()).map(place -> Arguments.of(kind, place)));
    }

    /** Runs work on a table of three rows. */
    private void at(TestDatabase kind, Place place, Consumer<Connectable> work) {
        place.run(kind.newUrl(folder), on -> {
            on.execute("create table n (id integer primary key, word varchar(20))");
            on.execute("insert into n values (1, 'one'), (2, 'three'), (3, 'two')");
            work.accept(on);
        });
    }

    /** Runs work after each row that a query returns; returns the ids of the rows. */
    private static List<Long> afterEach(Connectable on, String sql, LongConsumer work) {
        List<Long> seen = new ArrayList<>();
        try (Result result = on.execute(sql)) {
            for (Row row : result) {
                long id = row.get("id", long.class);
                seen.add(id);
                if (seen.size() == TOO_MANY) {
                    break;
                }
                work.accept(id);
            }
        }
        return seen;
    }

    private static List<Long> ids(List<Row> rows) {
        return rows.stream().map(row -> row.get("id", long.class)).toList();
    }

    private static long rows(Connectable on) {
        return on.execute("select count(*) from n").scalar(long.class);
    }

    private static boolean cursorsSeeChanges(Connectable on) {
        return Leases.of(on).context().dialect().can(Ability.CURSORS_SEE_CHANGES);
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void insertedRowsAreNotRead(TestDatabase kind, Place place) {
        at(kind, place, on -> {
            List<Long> seen = afterEach(on, ALL, id -> on.execute("insert into n values (?, 'new')", id + 100));
            assertThat(seen).containsExactly(1L, 2L, 3L);
            assertThat(rows(on)).isEqualTo(6);
            seen = afterEach(on, ALL, id -> on.execute("insert into n select max(id) + 1, 'new' from n"));
            assertThat(seen).containsExactly(1L, 2L, 3L, 101L, 102L, 103L);
            assertThat(rows(on)).isEqualTo(12);
        });
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void rowsWithANewKeyAreNotReadAgain(TestDatabase kind, Place place) {
        at(kind, place, on -> {
            List<Long> seen = afterEach(on, ALL, id -> on.execute("update n set id = id + 100 where id = ?", id));
            assertThat(seen).containsExactly(1L, 2L, 3L);
            on.execute("create index by_word on n (word)");
            seen = afterEach(
                    on,
                    "select id, word from n order by word",
                    id -> on.execute("update n set word = 'z' || word where id = ? and word < 'zzz'", id));
            assertThat(seen).containsExactly(101L, 102L, 103L);
            assertThat(on.execute("select word from n order by word").scalars())
                    .containsExactly("zone", "zthree", "ztwo");
        });
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void deletedRowsAreRead(TestDatabase kind, Place place) {
        at(kind, place, on -> {
            List<Long> seen = afterEach(on, ALL, id -> on.execute("delete from n where id = ?", id + 1));
            assertThat(seen).containsExactly(1L, 2L, 3L);
            on.execute("insert into n values (2, 'new'), (3, 'new')");
            assertThat(afterEach(on, ALL, id -> on.execute("delete from n"))).containsExactly(1L, 2L, 3L);
            assertThat(rows(on)).isZero();
        });
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void aDaoChangesTheTableThatIsRead(TestDatabase kind, Place place) {
        place.run(kind.newUrl(folder), on -> {
            AuthorDao authors = new AuthorDao(on.engine()).on(on);
            authors.insertAll(List.of(NewAuthor.of("Ann"), NewAuthor.of("Bob"), NewAuthor.of("Cy")));
            String all = "select id, name from author order by id";
            assertThat(afterEach(on, all, id -> authors.insert(NewAuthor.of("after " + id))))
                    .hasSize(3);
            // The index of the unique name is what the cursor walks along.
            assertThat(afterEach(
                            on,
                            "select id, name from author order by name",
                            id -> authors.update()
                                    .set(AuthorTable.NAME, "z" + (1000 + id))
                                    .where(AuthorTable.ID.eq(id))
                                    .run()))
                    .hasSize(6)
                    .doesNotHaveDuplicates();
            assertThat(afterEach(on, all, id -> authors.deleteById(id + 1))).hasSize(6);
            assertThat(authors.count()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aDaoStoresManyRowsAtOnce(TestDatabase kind) {
        Place.TRANSACTION.run(kind.newUrl(folder), on -> {
            AuthorDao authors = new AuthorDao(on.engine()).on(on);
            authors.insertAll(List.of(NewAuthor.of("Ann"), NewAuthor.of("Bob"), NewAuthor.of("Cy")));
            assertThat(afterEach(
                            on,
                            "select id, name from author order by id",
                            id -> authors.insertAll(
                                    List.of(NewAuthor.of("first after " + id), NewAuthor.of("second after " + id)))))
                    .hasSize(3);
            assertThat(authors.count()).isEqualTo(9);
            assertThat(afterEach(
                            on,
                            "select id, name from author order by name desc",
                            id -> authors.updateAll(List.of(new Author(id, "A" + id)))))
                    .hasSize(9)
                    .doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void theTableIsDropped(TestDatabase kind, Place place) {
        at(kind, place, on -> {
            new AuthorDao(on.engine()).on(on).insertAll(List.of(NewAuthor.of("Ann"), NewAuthor.of("Bob")));
            Result names = on.execute("select name from author order by id");
            assertThat(names.iterator().next().get(0)).isEqualTo("Ann");
            on.dropTable(AuthorTable.TABLE);
            assertThat(names.scalars()).containsExactly("Bob");

            Result numbers = on.execute(ALL);
            on.execute("drop table n");
            assertThat(ids(numbers.all())).containsExactly(1L, 2L, 3L);
        });
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void twoResultsAreOpen(TestDatabase kind, Place place) {
        at(kind, place, on -> {
            Iterator<Row> up = on.execute(ALL).iterator();
            Iterator<Row> down = on.execute("select id from n order by id desc").iterator();
            List<Long> seen = new ArrayList<>();
            for (int i = 1; i < TOO_MANY && up.hasNext() && down.hasNext(); i++) {
                on.execute("insert into n values (?, 'new')", i + 100);
                seen.add(up.next().get("id", long.class));
                on.execute("insert into n values (?, 'new')", -i);
                seen.add(down.next().get("id", long.class));
            }
            assertThat(seen).containsExactly(1L, 3L, 2L, 2L, 3L, 1L);
            assertThat(up.hasNext()).isFalse();
            assertThat(down.hasNext()).isFalse();
            assertThat(rows(on)).isEqualTo(9);
        });
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void theSameSqlRunsAgainMeanwhile(TestDatabase kind, Place place) {
        at(kind, place, on -> {
            Result first = on.execute(ALL);
            Iterator<Row> rows = first.iterator();
            rows.next();
            on.execute("insert into n values (4, 'new')");
            Result second = on.execute(ALL);
            second.iterator().next();
            assertThat(ids(first.all())).containsExactly(2L, 3L);
            first.close();
            on.execute("insert into n values (5, 'new')");
            Result third = on.execute(ALL);
            assertThat(third.iterator().next().get("id")).isEqualTo(1L);
            second.close();
            assertThatThrownBy(second::all).isInstanceOf(ClosedException.class).hasMessageContaining("close()");
            assertThat(ids(third.all())).containsExactly(2L, 3L, 4L, 5L);
        });
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void everyFormHasTheRowsOfTheQuery(TestDatabase kind, Place place) {
        List<Function<Result, List<Long>>> forms = List.of(
                result -> ids(result.all()),
                result -> result.scalars(long.class),
                result ->
                        result.maps().stream().map(map -> (Long) map.get("id")).toList(),
                result -> {
                    try (Stream<Row> stream = result.stream()) {
                        return ids(stream.limit(TOO_MANY).toList());
                    }
                },
                result -> {
                    List<Row> all = new ArrayList<>();
                    result.partitions(2).forEach(all::addAll);
                    return ids(all);
                });
        at(kind, place, on -> {
            for (Function<Result, List<Long>> form : forms) {
                Result result = on.execute("select id from n where id < 10 order by id");
                on.execute("insert into n values (4, 'new')");
                on.execute("delete from n where id = 2");
                assertThat(form.apply(result)).containsExactly(1L, 2L, 3L);
                on.execute("delete from n where id = 4");
                on.execute("insert into n values (2, 'again')");
            }
            Result result = on.execute(ALL);
            on.execute("delete from n where id = 1");
            assertThat(result.first().orElseThrow().get("id")).isEqualTo(1L);
            assertThat(on.engine().lent().statements()).isZero();
        });
    }

    @ParameterizedTest
    @EnumSource
    void copiedValuesAreThoseOfTheDatabase(TestDatabase kind) {
        at(kind, Place.TRANSACTION, on -> {
            String bytes = kind == TestDatabase.POSTGRESQL ? "bytea" : "blob";
            on.execute("create table v (i integer, d double precision, p decimal(10, 2), f boolean, s varchar(20), b "
                    + bytes + ", t timestamp with time zone, u timestamp, y date, h time, c uuid)");
            on.execute("insert into v (i) values (1)");
            on.execute(
                    "insert into v values (2, 1e300, 12.5, true, 'text', ?, '2026-11-20T12:17:35.123456Z',"
                            + " '2026-03-29T02:30:00.5', '2024-02-29', '23:59:01',"
                            + " '01234567-89ab-cdef-0123-456789abcdef')",
                    (Object) new byte[] {0, -1, 5});
            on.execute("insert into v (i, s) values (3, 'last')");
            String all = "select v.*, i + 1 as more, s || '!' as shout from v order by i";
            Result plain = on.execute(all);
            List<Row> expected = plain.all();
            Result copied = on.execute(all);
            on.execute("delete from v");
            assertThat(copied.columns()).isEqualTo(plain.columns());
            assertThat(copied.all()).isEqualTo(expected).hasSize(3);
        });
    }

    @ParameterizedTest
    @EnumSource
    void onlyWritingCopies(TestDatabase kind) {
        at(kind, Place.TRANSACTION, on -> {
            try (Result result = on.execute(ALL)) {
                result.iterator().next();
                assertThat(on.execute("select word from n").all()).hasSize(3);
                assertThat(on.<List<Row>, RuntimeException>transactionResult(
                                inner -> inner.execute("select 1").all()))
                        .hasSize(1);
                assertThat(on.engine().lent().statements()).isEqualTo(1);
                on.execute("update n set word = 'new' where id = 9");
                assertThat(on.engine().lent().statements()).isEqualTo(cursorsSeeChanges(on) ? 0 : 1);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void aRollbackToASavepointEndsCopiedRowsToo(TestDatabase kind) {
        at(kind, Place.TRANSACTION, on -> {
            Transaction tx = (Transaction) on;
            Result before = tx.execute(ALL);
            Savepoint savepoint = tx.savepoint();
            tx.execute("insert into n values (4, 'new')");
            assertThat(before.iterator().next().get("id")).isEqualTo(1L);
            savepoint.rollback();
            assertThatThrownBy(before::all).isInstanceOf(ClosedException.class).hasMessageContaining("rolled back");
            assertThat(rows(tx)).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @EnumSource
    void anotherConnectionWritesBeforeThisOne(TestDatabase kind) {
        at(kind, Place.CONNECTION, on -> {
            Result result = on.execute(ALL);
            assertThat(result.iterator().next().get("id")).isEqualTo(1L);
            on.engine().execute("insert into n values (4, 'of another')");
            on.execute("insert into n values (5, 'of this')");
            assertThat(ids(result.all())).containsExactly(2L, 3L);
            assertThat(rows(on)).isEqualTo(5);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aFailureIsThrownWhereItsRowIsRead(TestDatabase kind) {
        at(
                kind,
                Place.CONNECTION,
                on -> on.transaction(tx -> {
                    if (!cursorsSeeChanges(on)) {
                        assertThatThrownBy(() -> tx.savepoint(part -> {
                                    part.execute(THIRD_FAILS);
                                }))
                                .isInstanceOf(DocTableException.class);
                        return;
                    }
                    assertThatThrownBy(() -> tx.savepoint(part -> {
                                Iterator<Row> rows = part.execute(THIRD_FAILS).iterator();
                                part.execute("insert into n values (4, 'new')");
                                assertThat(rows(part)).isEqualTo(4);
                                assertThat(rows.next().get("id")).isEqualTo(1L);
                                assertThat(rows.next().get("id")).isEqualTo(2L);
                                assertThatThrownBy(rows::next)
                                        .isInstanceOf(DocTableException.class)
                                        .hasMessageContaining("overflow")
                                        .extracting(e -> ((DocTableException) e).statement())
                                        .isEqualTo(THIRD_FAILS);
                                part.execute("insert into n values (5, 'new')");
                            }))
                            .isInstanceOf(InactiveTransactionException.class)
                            .hasMessageContaining("overflow");
                    Iterator<Row> left = tx.execute(THIRD_FAILS).iterator();
                    assertThat(left.next().get("id")).isEqualTo(1L);
                    tx.execute("insert into n values (6, 'new')");
                    assertThat(left.next().get("id")).isEqualTo(2L);
                }));
    }
}
