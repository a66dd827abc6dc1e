package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.error.ClosedException;
import io.doctable.error.DocTableException;
import io.doctable.error.InactiveTransactionException;
import io.doctable.internal.dialect.Ability;
import io.doctable.internal.session.Leases;
import io.doctable.row.Row;
import io.doctable.sql.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows of an open result that are read ahead, because its connection is about to write. */
class CopiedRowsTest {
    private static final String ALL = "select id, word from n order by id";
    /** A query whose third row cannot be computed. */
    private static final String THIRD_FAILS =
            "select id, abs(-9223372036854775807 - case when id = 3 then 1 else 0 end) as a from n order by id";
    /** The end of a loop that would show the rows that it stores itself. */
    private static final int TOO_MANY = 20;

    @TempDir
    Path folder;

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
    @MethodSource("io.doctable.engine.Place#onEveryDatabase")
    void twoResultsAreOpen(TestDatabase kind, Place place) {
        place.onThreeRows(kind.newUrl(folder), on -> {
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
    @MethodSource("io.doctable.engine.Place#onEveryDatabase")
    void theSameSqlRunsAgainMeanwhile(TestDatabase kind, Place place) {
        place.onThreeRows(kind.newUrl(folder), on -> {
            Result first = on.execute(ALL);
            Iterator<Row> rows = first.iterator();
            rows.next();
            on.execute("insert into n values (4, 'new')");
            Result second = on.execute(ALL);
            second.iterator().next();
            assertThat(ids(first.all())).containsExactly(2L, 3L);
            assertThat(second.iterator().next().get("id")).isEqualTo(2L);
            on.execute("insert into n values (5, 'new')");
            Result third = on.execute(ALL);
            assertThat(third.iterator().next().get("id")).isEqualTo(1L);
            second.close();
            assertThatThrownBy(second::all).isInstanceOf(ClosedException.class).hasMessageContaining("close()");
            assertThat(ids(third.all())).containsExactly(2L, 3L, 4L, 5L);
        });
    }

    @ParameterizedTest
    @MethodSource("io.doctable.engine.Place#onEveryDatabase")
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
        place.onThreeRows(kind.newUrl(folder), on -> {
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
        Place.TRANSACTION.onThreeRows(kind.newUrl(folder), on -> {
            String bytes = kind == TestDatabase.POSTGRESQL ? "bytea" : "blob";
            on.execute(
                    "create table v (i integer primary key, d double precision, p decimal(10, 2), f boolean, s varchar(20), b "
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
        Place.TRANSACTION.onThreeRows(kind.newUrl(folder), on -> {
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
        Place.TRANSACTION.onThreeRows(kind.newUrl(folder), on -> {
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
        Place.CONNECTION.onThreeRows(kind.newUrl(folder), on -> {
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
        Place.TRANSACTION.onThreeRows(kind.newUrl(folder), on -> {
            Transaction tx = (Transaction) on;
            if (!cursorsSeeChanges(tx)) {
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
                    }))
                    .isInstanceOf(InactiveTransactionException.class)
                    .hasMessageContaining("overflow");
            // Nobody reads the row that fails, so the transaction is committed.
            Iterator<Row> left = tx.execute(THIRD_FAILS).iterator();
            assertThat(left.next().get("id")).isEqualTo(1L);
            tx.execute("insert into n values (6, 'new')");
            assertThat(left.next().get("id")).isEqualTo(2L);
        });
    }
}
