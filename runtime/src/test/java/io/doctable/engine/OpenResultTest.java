package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.database.TestDatabase;
import io.doctable.row.Row;
import io.doctable.sample.Author;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.AuthorTable;
import io.doctable.sample.NewAuthor;
import io.doctable.sql.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An open result has the rows of the time of its query, whatever its own connection changes while they are read. */
class OpenResultTest {
    private static final String ALL = "select id, word from n order by id";
    /** The end of a loop that would show the rows that it stores itself. */
    private static final int TOO_MANY = 20;

    @TempDir
    Path folder;

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

    @ParameterizedTest
    @MethodSource("io.doctable.engine.Place#onEveryDatabase")
    void insertedRowsAreNotRead(TestDatabase kind, Place place) {
        place.onThreeRows(kind.newUrl(folder), on -> {
            List<Long> seen = afterEach(on, ALL, id -> on.execute("insert into n values (?, 'new')", id + 100));
            assertThat(seen).containsExactly(1L, 2L, 3L);
            assertThat(rows(on)).isEqualTo(6);
            seen = afterEach(on, ALL, id -> on.execute("insert into n select max(id) + 1, 'new' from n"));
            assertThat(seen).containsExactly(1L, 2L, 3L, 101L, 102L, 103L);
            assertThat(rows(on)).isEqualTo(12);
        });
    }

    @ParameterizedTest
    @MethodSource("io.doctable.engine.Place#onEveryDatabase")
    void rowsWithANewKeyAreNotReadAgain(TestDatabase kind, Place place) {
        place.onThreeRows(kind.newUrl(folder), on -> {
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
    @MethodSource("io.doctable.engine.Place#onEveryDatabase")
    void deletedRowsAreRead(TestDatabase kind, Place place) {
        place.onThreeRows(kind.newUrl(folder), on -> {
            List<Long> seen = afterEach(on, ALL, id -> on.execute("delete from n where id = ?", id + 1));
            assertThat(seen).containsExactly(1L, 2L, 3L);
            on.execute("insert into n values (2, 'new'), (3, 'new')");
            assertThat(afterEach(on, ALL, id -> on.execute("delete from n"))).containsExactly(1L, 2L, 3L);
            assertThat(rows(on)).isZero();
        });
    }

    @ParameterizedTest
    @MethodSource("io.doctable.engine.Place#onEveryDatabase")
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
    @MethodSource("io.doctable.engine.Place#onEveryDatabase")
    void theTableIsDropped(TestDatabase kind, Place place) {
        place.onThreeRows(kind.newUrl(folder), on -> {
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
}
