package io.doctable.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.dao.BatchResult.Outcome;
import io.doctable.database.TestDatabase;
import io.doctable.engine.Engine;
import io.doctable.error.ForeignKeyViolationException;
import io.doctable.error.StaleRowException;
import io.doctable.error.UniqueViolationException;
import io.doctable.sample.Article;
import io.doctable.sample.ArticleDao;
import io.doctable.sample.ArticleTable;
import io.doctable.sample.Author;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.AuthorTable;
import io.doctable.sample.NewArticle;
import io.doctable.sample.NewAuthor;
import io.doctable.sample.Specimen;
import io.doctable.sample.SpecimenDao;
import io.doctable.sample.SpecimenTable;
import io.doctable.sample.Specimens;
import io.doctable.sample.Status;
import io.doctable.sample.Stock;
import io.doctable.sample.StockDao;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Changes of many rows in one call: what is sent, what comes back, and what a failure leaves. */
class ManyRowsTest {
    private static final long SEED = 20261122;

    @TempDir
    Path folder;

    private static List<NewAuthor> authors(int count) {
        return IntStream.range(0, count).mapToObj(i -> NewAuthor.of("n" + i)).toList();
    }

    private static List<String> times(int count, String... words) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Collections.addAll(all, words);
        }
        return all;
    }

    private static List<String> transaction(List<String> statements) {
        List<String> all = new ArrayList<>(List.of("BEGIN"));
        all.addAll(statements);
        all.add("COMMIT");
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void eachCallSendsFewStatements(TestDatabase database) {
        boolean arrays = database == TestDatabase.POSTGRESQL;
        SentStatements sent = new SentStatements();
        try (Engine engine =
                Engine.builder(database.newUrl(folder)).listener(sent).build()) {
            AuthorDao dao = new AuthorDao(engine);
            dao.createTable();
            sent.take();
            List<Author> stored = dao.insertAll(authors(2500));
            List<String> inserts = arrays ? times(3, "INSERT") : times(25, "INSERT", "SELECT");
            if (!arrays) {
                inserts.add(0, "SELECT");
            }
            assertThat(sent.take()).isEqualTo(transaction(inserts));
            dao.insertAll(List.of(NewAuthor.of("alone")));
            assertThat(sent.take()).containsExactly("INSERT");
            engine.transaction(tx -> dao.insertAll(List.of(NewAuthor.of("x"), NewAuthor.of("y"), NewAuthor.of("z"))));
            assertThat(sent.take())
                    .isEqualTo(transaction(
                            arrays
                                    ? List.of("SAVEPOINT", "INSERT", "RELEASE")
                                    : List.of("SAVEPOINT", "SELECT", "INSERT", "SELECT", "INSERT", "RELEASE")));

            dao.updateAll(stored);
            assertThat(sent.take()).isEqualTo(transaction(times(3, "UPDATE")));
            dao.findAllById(stored.stream().map(Author::id).toList());
            assertThat(sent.take()).isEqualTo(times(arrays ? 2 : 10, "SELECT"));
            dao.upsertAll(authors(500), AuthorTable.UQ_NAME);
            assertThat(sent.take()).isEqualTo(transaction(arrays ? List.of("WITH") : times(500, "INSERT")));
            dao.insertAllIfAbsent(authors(500), AuthorTable.UQ_NAME);
            assertThat(sent.take()).isEqualTo(transaction(arrays ? List.of("WITH") : times(500, "INSERT")));
            assertThat(dao.deleteAll(stored.subList(0, 1200))).isEqualTo(1200);
            assertThat(sent.take()).isEqualTo(transaction(times(2, "DELETE")));
            assertThat(dao.deleteAllById(
                            stored.subList(1200, 2500).stream().map(Author::id).toList()))
                    .isEqualTo(1300);
            assertThat(sent.take()).isEqualTo(transaction(times(2, "DELETE")));
            assertThat(dao.insertAll(List.of())).isEmpty();
            assertThat(dao.upsertAll(List.of(), AuthorTable.UQ_NAME)).isEmpty();
            assertThat(dao.insertAllIfAbsent(List.of(), AuthorTable.UQ_NAME)).isEmpty();
            assertThat(dao.deleteAll(List.of())).isZero();
            assertThat(dao.deleteAllById(List.of())).isZero();
            assertThat(dao.saveAll(List.of())).isEmpty();
            assertThat(sent.take()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void valuesOfAllTypesAreStoredAsByOneInsertEach(TestDatabase database) {
        List<Specimen> rows = Specimens.rows(1500, SEED);
        try (Engine many = database.open(folder);
                Engine single = database.open(folder)) {
            SpecimenDao dao = new SpecimenDao(many);
            assertThat(dao.insertAll(rows)).isEqualTo(rows);
            SpecimenDao expected = new SpecimenDao(single);
            single.transaction(tx -> rows.forEach(expected::insert));
            assertThat(dao.select().orderBy(SpecimenTable.ID.asc()).list())
                    .isEqualTo(expected.select().orderBy(SpecimenTable.ID.asc()).list());
            List<Specimen> changed = Specimens.rows(1500, SEED + 1);
            assertThat(dao.updateAll(changed).isComplete()).isTrue();
            single.transaction(tx -> changed.forEach(expected::update));
            assertThat(dao.select().orderBy(SpecimenTable.ID.asc()).list())
                    .isEqualTo(expected.select().orderBy(SpecimenTable.ID.asc()).list());
        }
    }

    @ParameterizedTest
    @EnumSource
    void upsertAllDoesWhatUpsertsOneByOneDo(TestDatabase database) {
        Random random = new Random(SEED);
        try (Engine many = database.open(folder);
                Engine single = database.open(folder)) {
            ArticleDao articles = new ArticleDao(many);
            ArticleDao expected = new ArticleDao(single);
            long author = new AuthorDao(many).insert(NewAuthor.of("Ada")).id();
            new AuthorDao(single).insert(NewAuthor.of("Ada"));
            for (int round = 0; round < 6; round++) {
                int different = round % 2 == 0 ? 1000 : 40;
                List<NewArticle> rows = new ArrayList<>();
                for (int i = 0; i < 60; i++) {
                    NewArticle row = NewArticle.of(author, "u" + random.nextInt(different), "t" + random.nextInt());
                    row = random.nextBoolean() ? row.withStars(random.nextInt(9)) : row;
                    rows.add(random.nextBoolean() ? row.withStatus(Status.LIVE) : row);
                }
                List<Article> stored = articles.upsertAll(rows, ArticleTable.UQ_URL);
                List<Article> wanted = single.transactionResult(tx -> rows.stream()
                        .map(row -> expected.upsert(row, ArticleTable.UQ_URL))
                        .toList());
                assertThat(stored)
                        .extracting(Article::url, Article::title, Article::stars, Article::status, Article::version)
                        .isEqualTo(wanted.stream()
                                .map(a -> org.assertj.core.groups.Tuple.tuple(
                                        a.url(), a.title(), a.stars(), a.status(), a.version()))
                                .toList());
                Article last = stored.get(59);
                assertThat(articles.get(last.id())).isEqualTo(last);
            }
            assertThat(articles.count()).isEqualTo(expected.count());
        }
    }

    @ParameterizedTest
    @EnumSource
    void insertAllIfAbsentTellsWhichRowsAreNew(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            ArticleDao articles = new ArticleDao(engine);
            long author = new AuthorDao(engine).insert(NewAuthor.of("Ada")).id();
            Article there = articles.insert(NewArticle.of(author, "u1", "there"));
            List<NewArticle> rows = List.of(
                    NewArticle.of(author, "u0", "a"),
                    NewArticle.of(author, "u1", "b"),
                    NewArticle.of(author, "u2", "c").withStars(7),
                    NewArticle.of(author, "u2", "d"),
                    NewArticle.of(author, "u0", "e").withStatus(Status.LIVE),
                    NewArticle.of(author, "u3", "f"));
            List<Optional<Article>> found = articles.insertAllIfAbsent(rows, ArticleTable.UQ_URL);
            assertThat(found)
                    .extracting(each -> each.map(Article::title).orElse("-"))
                    .containsExactly("a", "-", "c", "-", "-", "f");
            for (Optional<Article> each : found) {
                each.ifPresent(article -> assertThat(articles.get(article.id())).isEqualTo(article));
            }
            assertThat(articles.get(there.id())).isEqualTo(there);
            assertThat(articles.count()).isEqualTo(4);
            assertThat(articles.insertAllIfAbsent(rows, ArticleTable.UQ_URL)).containsOnly(Optional.empty());
            assertThatThrownBy(() -> articles.insertAllIfAbsent(rows, ArticleTable.PRIMARY_KEY))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("the database generates it");
            List<NewArticle> bad = List.of(
                    NewArticle.of(author, "u8", "x"), NewArticle.of(author, "u9", "x"), NewArticle.of(-5, "u10", "x"));
            assertThatThrownBy(() -> articles.insertAllIfAbsent(bad, ArticleTable.UQ_URL))
                    .isInstanceOf(ForeignKeyViolationException.class)
                    .hasMessageContaining("row 2 of the collection (url = \"u10\")");
            assertThatThrownBy(() -> articles.upsertAll(bad, ArticleTable.UQ_URL))
                    .isInstanceOf(ForeignKeyViolationException.class)
                    .hasMessageContaining("row 2 of the collection (url = \"u10\")");
            assertThat(articles.count()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsGivenTwiceAreUpdatedOneAfterTheOther(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            ArticleDao articles = articles(engine, 3);
            List<Article> all = articles.all();
            AuthorDao authors = new AuthorDao(engine);
            Author ada = authors.all().get(0);
            assertThat(authors.updateAll(List.of(new Author(ada.id(), "one"), new Author(ada.id(), "two")))
                            .isComplete())
                    .isTrue();
            assertThat(authors.get(ada.id()).name()).isEqualTo("two");
            BatchResult twice = articles.updateAll(
                    List.of(all.get(0).withTitle("one"), all.get(0).withTitle("two"), all.get(1)), UpdateMode.PARTIAL);
            assertThat(twice.outcomes()).containsExactly(Outcome.UPDATED, Outcome.STALE, Outcome.UPDATED);
            assertThat(articles.get(all.get(0).id()).title()).isEqualTo("one");
            assertThat(articles.deleteAll(List.of(all.get(2), all.get(2)))).isEqualTo(1);
            assertThat(articles.deleteAllById(
                            List.of(all.get(0).id(), all.get(0).id(), 777L)))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keysOfSeveralColumns(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            StockDao stocks = new StockDao(engine);
            LocalDateTime at = LocalDateTime.parse("2026-11-20T01:02:03.123456");
            List<Stock> rows = IntStream.range(0, 1100)
                    .mapToObj(i -> new Stock("s" + i % 7, i, at.plusSeconds(i), i))
                    .toList();
            assertThat(stocks.insertAll(rows)).isEqualTo(rows);
            assertThat(stocks.findAllById(
                            rows.stream().map(stocks.primaryKey()::of).toList()))
                    .isEqualTo(rows);
            List<Stock> more = rows.stream()
                    .map(row -> new Stock(row.shop(), row.item(), row.at(), row.amount() + 1))
                    .toList();
            assertThat(stocks.updateAll(more).isComplete()).isTrue();
            assertThat(stocks.all()).containsExactlyInAnyOrderElementsOf(more);
            assertThat(stocks.deleteAllById(more.subList(0, 50).stream()
                            .map(stocks.primaryKey()::of)
                            .toList()))
                    .isEqualTo(50);
            assertThat(stocks.deleteAll(more)).isEqualTo(1050);
        }
    }

    @ParameterizedTest
    @EnumSource
    void saveUpdatesOrInserts(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            ArticleDao articles = articles(engine, 3);
            List<Article> all = articles.all();
            Article saved = articles.save(all.get(0).withTitle("saved"));
            assertThat(saved.version()).isEqualTo(2);
            assertThat(articles.get(saved.id())).isEqualTo(saved);
            assertThatThrownBy(() -> articles.save(all.get(0))).isInstanceOf(StaleRowException.class);
            Article far = all.get(1).withId(5000).withUrl("far");
            assertThat(articles.save(far)).isEqualTo(far).isEqualTo(articles.get(5000));
            assertThat(articles.insert(NewArticle.of(far.authorId(), "next", "n"))
                            .id())
                    .isGreaterThan(5000);

            List<Article> some =
                    List.of(all.get(1).withTitle("b"), far.withId(6000).withUrl("x"), saved.withTitle("c"));
            List<Article> stored = articles.saveAll(some);
            assertThat(stored)
                    .extracting(Article::id)
                    .containsExactly(some.get(0).id(), 6000L, saved.id());
            assertThat(stored).extracting(Article::version).containsExactly(2, 1, 3);
            assertThat(articles.findAllById(stored.stream().map(Article::id).toList()))
                    .isEqualTo(stored);
            long before = articles.count();
            assertThatThrownBy(() -> articles.saveAll(
                            List.of(far.withId(7000).withUrl("y"), all.get(1).withTitle("stale"))))
                    .isInstanceOf(StaleRowException.class)
                    .hasMessageContaining("row 1 of the collection");
            assertThatThrownBy(() -> articles.saveAll(List.of(
                            stored.get(0),
                            far.withId(7000).withUrl("y"),
                            far.withId(7001).withUrl("x"))))
                    .isInstanceOf(UniqueViolationException.class)
                    .hasMessageContaining("row 2 of the collection (id = 7001)");
            assertThat(articles.count()).isEqualTo(before);
            assertThat(articles.get(stored.get(0).id())).isEqualTo(stored.get(0));
            Article twice = far.withId(8000).withUrl("twice");
            assertThat(articles.saveAll(List.of(twice, twice.withTitle("second"))))
                    .extracting(Article::version)
                    .containsExactly(1, 2);
        }
    }

    private static ArticleDao articles(Engine engine, int count) {
        long author = new AuthorDao(engine).insert(NewAuthor.of("Ada")).id();
        ArticleDao articles = new ArticleDao(engine);
        articles.insertAll(IntStream.range(0, count)
                .mapToObj(i -> NewArticle.of(author, "u" + i, "Title " + i))
                .toList());
        return articles;
    }
}
