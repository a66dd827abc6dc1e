package io.doctable.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.engine.Engine;
import io.doctable.error.ForeignKeyViolationException;
import io.doctable.error.MappingException;
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
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Inserting rows: what is stored, what comes back, what happens to those that do not fit. */
class InsertTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void insertGivesWhatGetWould(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            ArticleDao articles = new ArticleDao(engine);
            Author author = new AuthorDao(engine).insert(NewAuthor.of("Ada"));
            Article defaulted = articles.insert(NewArticle.of(author.id(), "u1", "One"));
            Article given = articles.insert(NewArticle.of(author.id(), "u2", "Two")
                    .withStatus(Status.LIVE)
                    .withStars(5)
                    .withSubtitle("Sub")
                    .withPublishedAt(Instant.parse("2026-11-20T01:02:03.123456789Z")));
            assertThat(articles.get(defaulted.id())).isEqualTo(defaulted);
            assertThat(articles.get(given.id())).isEqualTo(given);
            assertThat(defaulted.status()).isEqualTo(Status.DRAFT);
            assertThat(defaulted.stars()).isEqualTo(3);
            assertThat(defaulted.version()).isEqualTo(1);
            assertThat(given.stars()).isEqualTo(5);
            assertThat(given.publishedAt()).isEqualTo(Instant.parse("2026-11-20T01:02:03.123456Z"));
            assertThat(given.id()).isGreaterThan(defaulted.id());
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void insertGivesTheSameInATransaction(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            ArticleDao articles = new ArticleDao(engine);
            AuthorDao authors = new AuthorDao(engine);
            List<Article> inserted = new ArrayList<>();
            engine.transaction(tx -> {
                Author author = authors.insert(NewAuthor.of("Ada"));
                Author other = authors.insert(NewAuthor.of("Bob"));
                assertThat(authors.get(author.id())).isEqualTo(author);
                assertThat(authors.get(other.id())).isEqualTo(other);
                inserted.add(articles.insert(full(author.id(), "u1")));
                inserted.add(articles.on(tx).insert(full(other.id(), "u2")));
                inserted.add(articles.insert(NewArticle.of(author.id(), "u3", "Three")));
            });
            assertThat(articles.select().orderBy(ArticleTable.ID.asc()).list()).isEqualTo(inserted);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void insertAllKeepsTheOrderAndGivesWhatGetWould(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            ArticleDao articles = new ArticleDao(engine);
            long author = new AuthorDao(engine).insert(NewAuthor.of("Ada")).id();
            Random random = new Random(5);
            List<NewArticle> rows = IntStream.range(0, 537)
                    .mapToObj(i -> {
                        NewArticle row = NewArticle.of(author, "u" + i, "Title " + i);
                        row = random.nextBoolean() ? row.withStars(random.nextInt(9)) : row;
                        return random.nextInt(3) == 0 ? row.withStatus(Status.LIVE) : row;
                    })
                    .toList();
            List<Article> inserted = articles.insertAll(rows);
            assertThat(inserted)
                    .extracting(Article::url)
                    .isEqualTo(IntStream.range(0, 537).mapToObj(i -> "u" + i).toList());
            assertThat(inserted).extracting(Article::id).doesNotHaveDuplicates();
            assertThat(articles.findAllById(inserted.stream().map(Article::id).toList()))
                    .isEqualTo(inserted);
            assertThat(articles.count()).isEqualTo(537);
            assertThat(articles.insertAll(List.of())).isEmpty();
            assertThat(articles.count()).isEqualTo(537);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void idsOfManyRowsRiseInTheGivenOrder(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            List<Author> inserted = new AuthorDao(engine)
                    .insertAll(IntStream.range(0, 250)
                            .mapToObj(i -> NewAuthor.of("n" + i))
                            .toList());
            assertThat(inserted).extracting(Author::id).isSorted();
            assertThat(new AuthorDao(engine)
                            .select()
                            .orderBy(AuthorTable.ID.asc())
                            .list())
                    .isEqualTo(inserted);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void insertAllStoresNothingWhenOneRowFailsAndSaysWhich(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            AuthorDao authors = new AuthorDao(engine);
            authors.insert(NewAuthor.of("n170"));
            List<NewAuthor> rows =
                    IntStream.range(0, 300).mapToObj(i -> NewAuthor.of("n" + i)).toList();
            assertThatThrownBy(() -> authors.insertAll(rows))
                    .isInstanceOfSatisfying(
                            UniqueViolationException.class,
                            e -> assertThat(e.is(AuthorTable.UQ_NAME)).isTrue())
                    .hasMessageContaining("row 170 of the collection");
            assertThat(authors.count()).isEqualTo(1);
            List<NewAuthor> unstorable = new ArrayList<>(rows.subList(0, 160));
            unstorable.set(133, NewAuthor.of("half \ud83d"));
            assertThatThrownBy(() -> authors.insertAll(unstorable))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("author.name")
                    .hasMessageContaining("row 133 of the collection");
            assertThatThrownBy(() -> authors.insertAll(Arrays.asList(NewAuthor.of("a"), null)))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageContaining("1");
            assertThat(authors.count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void rowsWithoutAnythingToGetBackAreManyToAStatement(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            SpecimenDao dao = new SpecimenDao(engine);
            List<Specimen> rows = Specimens.rows(333, 3);
            assertThat(dao.insertAll(rows)).isEqualTo(rows);
            assertThat(dao.select().orderBy(SpecimenTable.ID.asc()).list()).isEqualTo(rows);
            assertThatThrownBy(() -> dao.insert(rows.get(0)))
                    .isInstanceOfSatisfying(
                            UniqueViolationException.class,
                            e -> assertThat(e.is(SpecimenTable.PRIMARY_KEY)).isTrue());
            assertThat(dao.insertIfAbsent(rows.get(0), SpecimenTable.PRIMARY_KEY))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void insertIfAbsentStepsBackForItsKeyOnly(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            ArticleDao articles = new ArticleDao(engine);
            long author = new AuthorDao(engine).insert(NewAuthor.of("Ada")).id();
            Optional<Article> first = articles.insertIfAbsent(full(author, "u1"), ArticleTable.UQ_URL);
            assertThat(first)
                    .isPresent()
                    .contains(articles.get(first.orElseThrow().id()));
            assertThat(articles.insertIfAbsent(NewArticle.of(author, "u1", "Other"), ArticleTable.UQ_URL))
                    .isEmpty();
            assertThat(articles.all()).containsExactly(first.orElseThrow());
            // A new article holds no id; that a clash on another key is a violation is tested on generated DAOs.
            assertThatThrownBy(() -> articles.insertIfAbsent(full(author, "u1"), ArticleTable.PRIMARY_KEY))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("the database generates it");
            assertThatThrownBy(() -> articles.insertIfAbsent(full(author + 1, "u2"), ArticleTable.UQ_URL))
                    .isInstanceOf(ForeignKeyViolationException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void findOrInsertGivesAllThreadsTheSameRow(TestDatabase database) throws Exception {
        int threads = 4;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (Engine engine = database.open(folder)) {
            AuthorDao authors = new AuthorDao(engine);
            Set<Author> found = ConcurrentHashMap.newKeySet();
            CountDownLatch start = new CountDownLatch(1);
            List<Future<?>> running = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                running.add(pool.submit(() -> {
                    start.await();
                    for (int i = 0; i < 50; i++) {
                        found.add(authors.findOrInsert(NewAuthor.of("n" + i), AuthorTable.UQ_NAME));
                    }
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> each : running) {
                each.get();
            }
            assertThat(found).hasSize(50).containsExactlyInAnyOrderElementsOf(authors.all());
        } finally {
            pool.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void upsertUpdatesWhatTheNewRowSays(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            ArticleDao articles = new ArticleDao(engine);
            long author = new AuthorDao(engine).insert(NewAuthor.of("Ada")).id();
            Article first = articles.upsert(full(author, "u1"), ArticleTable.UQ_URL);
            assertThat(first.version()).isEqualTo(1);
            Article second =
                    articles.upsert(NewArticle.of(author, "u1", "Second").withStars(1), ArticleTable.UQ_URL);
            assertThat(second).isEqualTo(articles.get(first.id()));
            assertThat(second.id()).isEqualTo(first.id());
            assertThat(second.title()).isEqualTo("Second");
            assertThat(second.subtitle()).isNull();
            assertThat(second.stars()).isEqualTo(1);
            assertThat(second.status()).as("unset, so left alone").isEqualTo(first.status());
            assertThat(second.createdAt()).isEqualTo(first.createdAt());
            assertThat(second.updatedAt()).isAfterOrEqualTo(first.updatedAt());
            assertThat(second.version()).isEqualTo(2);
            Article third = articles.upsert(full(author, "u1"), ArticleTable.UQ_URL, ArticleTable.SUBTITLE);
            assertThat(third.subtitle()).isEqualTo("Sub");
            assertThat(third.title()).isEqualTo("Second");
            assertThat(third.version()).isEqualTo(3);
            assertThat(articles.count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void insertAsIsKeepsTheIdAndCountsOnAfterIt(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            AuthorDao authors = new AuthorDao(engine);
            Author before = authors.insert(NewAuthor.of("before"));
            Author moved = authors.insertAsIs(new Author(before.id() + 1, "moved"));
            assertThat(authors.get(moved.id())).isEqualTo(moved);
            Author far = authors.insertAsIs(new Author(1_000, "far"));
            Author near = authors.insertAsIs(new Author(500, "near"));
            long after = authors.insert(NewAuthor.of("after")).id();
            assertThat(after).isGreaterThan(1_000);
            assertThat(authors.findAllById(List.of(500L, 1_000L))).containsExactly(near, far);
            authors.deleteAllRows();
            assertThat(authors.insert(NewAuthor.of("again")).id())
                    .as("an id is never given twice")
                    .isGreaterThan(after);
        }
    }

    private static NewArticle full(long author, String url) {
        return NewArticle.of(author, url, "Title of " + url)
                .withStatus(Status.WITHDRAWN)
                .withStars(4)
                .withSubtitle("Sub");
    }
}
