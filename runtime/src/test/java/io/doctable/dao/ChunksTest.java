package io.doctable.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.engine.Engine;
import io.doctable.error.UnsupportedByDialectException;
import io.doctable.sample.Author;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.AuthorTable;
import io.doctable.sample.NewAuthor;
import io.doctable.sample.NewRemark;
import io.doctable.sample.RemarkDao;
import io.doctable.sample.Specimen;
import io.doctable.sample.SpecimenDao;
import io.doctable.sample.SpecimenTable;
import io.doctable.table.Order;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Queries that are read in lists, each by a query of its own. */
class ChunksTest {
    @TempDir
    Path folder;

    private static AuthorDao fill(Engine engine, int rows) {
        AuthorDao authors = new AuthorDao(engine);
        authors.deleteAllRows();
        authors.insertAll(IntStream.range(0, rows)
                .mapToObj(i -> NewAuthor.of("author " + i))
                .toList());
        return authors;
    }

    private static List<Integer> sizes(Iterable<? extends List<?>> chunks) {
        List<Integer> sizes = new ArrayList<>();
        chunks.forEach(each -> sizes.add(each.size()));
        return sizes;
    }

    @ParameterizedTest
    @EnumSource
    void theLastOneMayBeShorterAndNoneIsEmpty(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            assertThat(sizes(fill(engine, 0).select().chunks(100))).isEmpty();
            assertThat(sizes(fill(engine, 99).select().chunks(100))).containsExactly(99);
            assertThat(sizes(fill(engine, 100).select().chunks(100))).containsExactly(100);
            assertThat(sizes(fill(engine, 101).select().chunks(100))).containsExactly(100, 1);
            AuthorDao authors = fill(engine, 250);
            assertThat(sizes(authors.select().limit(150).chunks(100))).containsExactly(100, 50);
            assertThat(sizes(authors.select().limit(200).chunks(100))).containsExactly(100, 100);
            assertThat(sizes(authors.select().limit(0).chunks(100))).isEmpty();
            assertThat(sizes(authors.select().offset(40).limit(150).chunks(100)))
                    .containsExactly(100, 50);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theyHaveEveryRowOnceInTheOrderOfTheQuery(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            AuthorDao authors = fill(engine, 25);
            for (Select<Author> each : List.of(
                    authors.select().orderBy(AuthorTable.ID.asc()),
                    authors.select().orderBy(AuthorTable.ID.desc()),
                    authors.select().orderBy(AuthorTable.NAME.desc()),
                    authors.select().orderBy(AuthorTable.ID.asc()).offset(3).limit(17))) {
                List<Author> all = new ArrayList<>();
                each.chunks(4).forEach(all::addAll);
                assertThat(all).isEqualTo(each.list());
            }
            List<String> names = new ArrayList<>();
            authors.select(AuthorTable.NAME)
                    .orderBy(AuthorTable.ID.desc())
                    .chunks(10)
                    .forEach(names::addAll);
            assertThat(names).hasSize(25).startsWith("author 24").endsWith("author 0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theWorkMayChangeTheColumnsOfTheFilter(TestDatabase kind) {
        try (Engine engine =
                Engine.builder(kind.newUrl(folder)).poolSize(1).maxOverflow(0).build()) {
            AuthorDao authors = fill(engine, 10);
            List<String> seen = new ArrayList<>();
            for (List<Author> chunk : authors.select()
                    .where(AuthorTable.NAME.startsWith("author"))
                    .chunks(3)) {
                assertThat(engine.pool().status().checkedOut()).isZero();
                for (Author each : chunk) {
                    seen.add(each.name());
                    authors.update(new Author(each.id(), "seen " + each.id()));
                }
            }
            assertThat(seen).hasSize(10).doesNotHaveDuplicates();
            assertThat(authors.count(AuthorTable.NAME.startsWith("seen"))).isEqualTo(10);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nullsHaveTheirPlaceInTheOrder(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            SpecimenDao specimens = new SpecimenDao(engine);
            for (int i = 0; i < 24; i++) {
                Integer small = i % 3 == 0 ? null : i % 4;
                String text = i % 5 == 0
                        ? null
                        : List.of("b", "a", "Z", "ä", "\uD83D\uDE00", "\uFF5E", "")
                                .get(i % 7);
                specimens.insert(
                        new Specimen(i, small, null, null, null, null, text, null, null, null, null, null, null, null));
            }
            Order<Specimen> byId = SpecimenTable.ID.asc();
            Order<Specimen> byIdDown = SpecimenTable.ID.desc();
            Select<Specimen> all = specimens.select();
            assertSame(all.orderBy(SpecimenTable.SMALL.asc()), byId);
            assertSame(all.orderBy(SpecimenTable.SMALL.asc().nullsLast()), byId);
            assertSame(all.orderBy(SpecimenTable.SMALL.desc()), byIdDown);
            assertSame(all.orderBy(SpecimenTable.SMALL.desc().nullsFirst()), byIdDown);
            assertSame(all.orderBy(SpecimenTable.TEXT.asc(), SpecimenTable.SMALL.desc()), byIdDown);
            assertSame(
                    all.orderBy(
                            SpecimenTable.TEXT.desc().nullsFirst(),
                            SpecimenTable.SMALL.asc().nullsLast()),
                    byId);
            assertSame(all.orderBy(SpecimenTable.ID.desc(), SpecimenTable.TEXT.asc()), byId);
        }
    }

    /** Chunks of one row have the rows of the query if it is also sorted by what makes its order unique. */
    private static void assertSame(Select<Specimen> query, Order<Specimen> last) {
        List<Specimen> rows = new ArrayList<>();
        query.chunks(1).forEach(rows::addAll);
        assertThat(rows).hasSize(24).isEqualTo(query.orderBy(last).list());
    }

    @ParameterizedTest
    @EnumSource
    void whatHasNoPlaceForEachRowIsRefused(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            RemarkDao remarks = new RemarkDao(engine);
            remarks.insert(NewRemark.of("a"));
            assertThatThrownBy(() -> remarks.select().chunks(10))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("remark has no primary key");
            assertThatThrownBy(() -> new AuthorDao(engine).select().chunks(0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the size of chunks must be 1 or more, but is 0");
            Iterator<List<Author>> none =
                    new AuthorDao(engine).select().chunks(5).iterator();
            assertThatThrownBy(none::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.INCLUDE, names = "SQLITE_FILE")
    void anOrderThatTheDatabaseDoesNotHaveIsRefused(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            Iterable<List<Specimen>> chunks = new SpecimenDao(engine)
                    .select()
                    .orderBy(SpecimenTable.EXACT.asc())
                    .chunks(5);
            assertThatThrownBy(() -> chunks.forEach(each -> {})).isInstanceOf(UnsupportedByDialectException.class);
        }
    }
}
