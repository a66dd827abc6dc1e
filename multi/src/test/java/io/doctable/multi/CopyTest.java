package io.doctable.multi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.engine.Engine;
import io.doctable.error.UniqueViolationException;
import io.doctable.multi.sample.Author;
import io.doctable.multi.sample.AuthorDao;
import io.doctable.multi.sample.NewAuthor;
import io.doctable.multi.sample.SpecimenDao;
import io.doctable.multi.sample.Specimens;
import io.doctable.multi.sample.Stock;
import io.doctable.multi.sample.StockDao;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Copying tables from one database to another. */
@Tag("slow")
class CopyTest {
    @TempDir
    Path folder;

    static Stream<Arguments> pairs() {
        return Stream.of(TestDatabase.values())
                .flatMap(from -> Stream.of(TestDatabase.values()).map(to -> Arguments.of(from, to)));
    }

    private static void authors(AuthorDao dao, int number) {
        dao.insertAll(
                IntStream.range(0, number).mapToObj(i -> NewAuthor.of("a" + i)).toList());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void rowsArriveAsTheyAreAndTheIdentityGoesOn(TestDatabase source, TestDatabase target) {
        try (Engine here = source.open(folder);
                Engine there = target.open(folder)) {
            AuthorDao from = new AuthorDao(here);
            AuthorDao to = new AuthorDao(there);
            authors(from, 25);
            from.deleteById(7);
            List<CopyProgress> told = new ArrayList<>();
            CopyReport report =
                    Copy.table(from, to).batch(10).onProgress(told::add).run();
            assertThat(to.listAfter(null, 100))
                    .isEqualTo(from.listAfter(null, 100))
                    .hasSize(24);
            assertThat(report).isEqualTo(new CopyReport("author", 0, TableChecksum.of(from)));
            assertThat(told)
                    .containsExactly(
                            new CopyProgress("author", 10, 24),
                            new CopyProgress("author", 20, 24),
                            new CopyProgress("author", 24, 24));
            assertThat(to.insert(NewAuthor.of("next")).id()).isEqualTo(26);
            assertThat(here.pool().status().checkedOut()).isZero();
            assertThat(there.pool().status().checkedOut()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void valuesOfEveryKindArriveAsTheyAre(TestDatabase source, TestDatabase target) {
        try (Engine here = source.open(folder);
                Engine there = target.open(folder)) {
            SpecimenDao from = new SpecimenDao(here);
            SpecimenDao to = new SpecimenDao(there);
            from.insertAll(Specimens.rows(500, 4711));
            CopyReport report = Copy.table(from, to).batch(64).run();
            assertThat(to.listAfter(null, 1000)).isEqualTo(from.listAfter(null, 1000));
            assertThat(report.copied()).isEqualTo(TableChecksum.of(to)).isEqualTo(TableChecksum.of(from));
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void keysOfSeveralColumnsHaveOneOrderEverywhere(TestDatabase source, TestDatabase target) {
        try (Engine here = source.open(folder);
                Engine there = target.open(folder)) {
            StockDao from = new StockDao(here);
            StockDao to = new StockDao(there);
            LocalDateTime day = LocalDateTime.of(2026, 11, 20, 1, 2, 3, 456_000);
            for (String shop : List.of("b", "B", "ä", "a", "Z", "")) {
                for (int item = -1; item < 3; item++) {
                    from.insert(new Stock(shop, item, day, 1));
                    from.insert(new Stock(shop, item, day.plusNanos(1_000), 2));
                }
            }
            assertThat(Copy.table(from, to).batch(5).run().copied().rows()).isEqualTo(48);
            assertThat(to.listAfter(null, 100))
                    .isEqualTo(from.listAfter(null, 100))
                    .extracting(Stock::shop)
                    .startsWith("", "", "", "", "", "", "", "", "B")
                    .endsWith("ä");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anInterruptedCopyGoesOnWhereItEnded(TestDatabase database) {
        try (Engine here = database.open(folder);
                Engine there = database.open(folder)) {
            AuthorDao from = new AuthorDao(here);
            AuthorDao to = new AuthorDao(there);
            authors(from, 40);
            Copy<Author, Author> copy = Copy.table(from, to).batch(10);
            Copy<Author, Author> interrupted = copy.onProgress(progress -> {
                if (progress.copied() == 20) {
                    throw new IllegalStateException("pulled the plug");
                }
            });
            assertThatThrownBy(interrupted::run).hasMessage("pulled the plug");
            assertThat(to.count()).isEqualTo(20);
            assertThatThrownBy(copy::run)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("author")
                    .hasMessageContaining("has 20 rows already")
                    .hasMessageContaining("resume()");
            CopyReport rest = copy.resume().run();
            assertThat(rest.skipped()).isEqualTo(20);
            assertThat(rest.copied().rows()).isEqualTo(20);
            assertThat(TableChecksum.of(to)).isEqualTo(TableChecksum.of(from));
            assertThat(copy.resume().run().copied().rows()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aRowThatDoesNotFitEndsTheCopyAndSaysHowFarItCame(TestDatabase database) {
        try (Engine here = database.open(folder);
                Engine there = database.open(folder)) {
            AuthorDao from = new AuthorDao(here);
            AuthorDao to = new AuthorDao(there);
            authors(from, 30);
            Copy<Author, Author> copy = Copy.table(
                            from, to, row -> new Author(row.id(), row.id() == 25 ? "a3" : row.name()))
                    .batch(10);
            assertThatThrownBy(copy.atomic()::run).isInstanceOf(UniqueViolationException.class);
            assertThat(to.count()).isZero();
            assertThatThrownBy(copy::run)
                    .isInstanceOf(UniqueViolationException.class)
                    .hasMessageContaining("at row 4 of the collection")
                    .hasMessageContaining("20 rows of table author were copied before");
            assertThat(to.count()).isEqualTo(20);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aMapperMakesOtherRowsInTheSameDatabaseOrAnother(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            AuthorDao from = new AuthorDao(engine);
            StockDao to = new StockDao(engine);
            authors(from, 10_000);
            LocalDateTime day = LocalDateTime.of(2026, 11, 20, 0, 0);
            Copy<Author, Stock> migration =
                    Copy.table(from, to, row -> new Stock(row.name(), (int) row.id(), day, row.id() % 7));
            assertThatThrownBy(migration::resume).isInstanceOf(IllegalStateException.class);
            CopyReport report = migration.atomic().run();
            assertThat(report.copied().rows()).isEqualTo(10_000);
            assertThat(to.count()).isEqualTo(10_000);
        }
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "SQLITE_MEMORY", mode = EnumSource.Mode.EXCLUDE)
    void whatIsCopiedIsOneMomentOfTheSource(TestDatabase database) {
        String url = database.newUrl(folder);
        try (Engine here = Engine.open(url);
                Engine there = Engine.openTemp()) {
            AuthorDao from = new AuthorDao(here);
            AuthorDao to = new AuthorDao(there);
            authors(from, 20);
            Copy.table(from, to)
                    .batch(10)
                    .onProgress(progress -> CompletableFuture.runAsync(
                                    () -> from.insert(NewAuthor.of("meanwhile " + progress.copied())))
                            .join())
                    .run();
            assertThat(from.count()).isEqualTo(22);
            assertThat(to.count()).isEqualTo(20);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aTargetThatSomebodyChangedMeanwhileIsNoticed(TestDatabase database) {
        try (Engine here = database.open(folder);
                Engine there = database.open(folder)) {
            AuthorDao from = new AuthorDao(here);
            AuthorDao to = new AuthorDao(there);
            authors(from, 10);
            Copy<Author, Author> disturbed = Copy.table(from, to).onProgress(progress -> to.deleteById(3));
            assertThatThrownBy(disturbed::run)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("differ from those copied")
                    .hasMessageContaining("10 rows");
            to.deleteAllRows();
            assertThat(disturbed.withoutVerification().run().copied().rows()).isEqualTo(10);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void ontoItselfNothingIsCopied(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            AuthorDao authors = new AuthorDao(engine);
            assertThatThrownBy(() -> Copy.table(authors, new AuthorDao(engine)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("onto itself");
            assertThatThrownBy(() -> Copy.table(authors, authors, row -> row))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
