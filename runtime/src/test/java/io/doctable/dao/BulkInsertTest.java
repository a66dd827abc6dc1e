package io.doctable.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.engine.DbConnection;
import io.doctable.engine.Engine;
import io.doctable.engine.Transaction;
import io.doctable.error.InactiveTransactionException;
import io.doctable.error.UniqueViolationException;
import io.doctable.sample.Article;
import io.doctable.sample.ArticleDao;
import io.doctable.sample.Author;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.Event;
import io.doctable.sample.EventDao;
import io.doctable.sample.EventTable;
import io.doctable.sample.NewArticle;
import io.doctable.sample.NewAuthor;
import io.doctable.sample.NewEvent;
import io.doctable.sample.NewNode;
import io.doctable.sample.NodeDao;
import io.doctable.sample.Specimen;
import io.doctable.sample.SpecimenDao;
import io.doctable.sample.SpecimenTable;
import io.doctable.sample.Specimens;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bulk inserts: what is stored, by which route, and what a failure in the middle leaves. */
class BulkInsertTest {
    private static final long SEED = 20261123;
    private static final int MANY = 25_000;

    @TempDir
    Path folder;

    private static Stream<NewAuthor> authors(int count) {
        return IntStream.range(0, count).mapToObj(i -> NewAuthor.of("n" + i));
    }

    /** Returns an iterator that calls {@code source} with 0, 1, 2 and so on, and ends at {@code count}. */
    private static <T> Iterator<T> iterator(int count, IntFunction<T> source) {
        return IntStream.range(0, count).mapToObj(source).iterator();
    }

    private static BulkResult.Route route(TestDatabase database) {
        return database == TestDatabase.POSTGRESQL ? BulkResult.Route.COPY : BulkResult.Route.INSERT;
    }

    @ParameterizedTest
    @EnumSource
    void storesRowsFromEverySource(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            AuthorDao authors = new AuthorDao(engine);
            List<Long> progress = new ArrayList<>();
            AtomicBoolean closed = new AtomicBoolean();
            BulkResult result = authors.bulkInsert()
                    .onProgress(progress::add)
                    .run(authors(MANY).onClose(() -> closed.set(true)));
            assertThat(result.rows()).isEqualTo(MANY);
            assertThat(result.route()).isEqualTo(route(database));
            assertThat(result.time()).isPositive();
            assertThat(closed).isTrue();
            assertThat(progress).hasSizeGreaterThan(2).isSorted().endsWith((long) MANY);
            assertThat(authors.count()).isEqualTo(MANY);
            assertThat(authors.bulkInsert(List.of(NewAuthor.of("a"), NewAuthor.of("b")))
                            .rows())
                    .isEqualTo(2);
            assertThat(authors.bulkInsert(Stream.<NewAuthor>of()).rows()).isZero();
            assertThat(authors.bulkInsert()
                            .run(iterator(3, i -> NewAuthor.of("c" + i)))
                            .rows())
                    .isEqualTo(3);
            assertThat(authors.insert(NewAuthor.of("last")).id())
                    .isEqualTo(authors.largestKey().orElseThrow());
            assertThat(authors.count()).isEqualTo(MANY + 6);
        }
    }

    @ParameterizedTest
    @EnumSource
    void valuesAreStoredAsByInserts(TestDatabase database) {
        List<Specimen> rows = Specimens.rows(3000, SEED);
        try (Engine bulk = database.open(folder);
                Engine single = database.open(folder)) {
            SpecimenDao dao = new SpecimenDao(bulk);
            assertThat(dao.bulkInsert(rows).route()).isEqualTo(route(database));
            SpecimenDao expected = new SpecimenDao(single);
            single.transaction(tx -> rows.forEach(expected::insert));
            assertThat(dao.select().orderBy(SpecimenTable.ID.asc()).list())
                    .isEqualTo(expected.select().orderBy(SpecimenTable.ID.asc()).list());
        }
    }

    @ParameterizedTest
    @EnumSource
    void defaultsTimesVersionsAndIdsAreThoseOfInserts(TestDatabase database) {
        Random random = new Random(SEED);
        try (Engine engine = database.open(folder)) {
            ArticleDao articles = new ArticleDao(engine);
            long author = new AuthorDao(engine).insert(NewAuthor.of("Ada")).id();
            articles.bulkInsert(IntStream.range(0, 2000).mapToObj(i -> {
                NewArticle row = NewArticle.of(author, "u" + i, "Title");
                return random.nextBoolean() ? row.withStars(i % 7) : row;
            }));
            List<Article> all = articles.all();
            assertThat(all).hasSize(2000).allMatch(article -> article.version() == 1);
            assertThat(all).allMatch(article -> article.createdAt().equals(article.updatedAt()));
            assertThat(all).anyMatch(article -> article.stars() == 3).anyMatch(article -> article.stars() == 6);

            EventDao events = new EventDao(engine);
            events.bulkInsert(IntStream.range(0, 500)
                    .mapToObj(i -> i % 3 == 0
                            ? NewEvent.of("s" + i)
                            : NewEvent.of("s" + i).withLevel(i)));
            assertThat(events.select().orderBy(EventTable.CODE.asc()).list())
                    .extracting(Event::secret)
                    .isEqualTo(IntStream.range(0, 500).mapToObj(i -> "s" + i).toList());

            NodeDao nodes = new NodeDao(engine);
            nodes.bulkInsert(IntStream.range(0, 400).mapToObj(i -> {
                NewNode row = NewNode.of("n" + i);
                row = i == 0 ? row : row.withParent("n" + random.nextInt(i));
                return random.nextInt(20) == 0 ? row.withDepth(i) : row;
            }));
            assertThat(nodes.count()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsAsTheyAreMoveTheIdentity(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            AuthorDao authors = new AuthorDao(engine);
            authors.bulkInsertAsIs(IntStream.range(100, 3100).mapToObj(i -> new Author(i, "n" + i)));
            authors.bulkInsertAsIs(List.of(new Author(9000, "far"), new Author(8000, "near")));
            assertThat(authors.insert(NewAuthor.of("after")).id()).isGreaterThan(9000);
            assertThat(authors.get(8000).name()).isEqualTo("near");
            assertThat(authors.count()).isEqualTo(3003);
        }
    }

    @ParameterizedTest
    @EnumSource
    void commitsInParts(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            AuthorDao authors = new AuthorDao(engine);
            List<Long> progress = new ArrayList<>();
            BulkInsert<NewAuthor> inParts =
                    authors.bulkInsert().commitEvery(400).onProgress(progress::add);
            assertThat(inParts.run(authors(1000)).rows()).isEqualTo(1000);
            assertThat(progress).containsExactly(400L, 800L, 1000L);
            assertThatThrownBy(() -> inParts.run(iterator(1000, i -> NewAuthor.of(i == 950 ? "n5" : "m" + i))))
                    .isInstanceOf(UniqueViolationException.class)
                    .hasMessageContaining("row 950 of the collection")
                    .hasMessageContaining("the first 800 rows of the bulk insert were committed before");
            assertThat(authors.count()).isEqualTo(1800);
            assertThatThrownBy(() -> inParts.run(iterator(1000, i -> {
                        if (i == 500) {
                            throw new IllegalStateException("source");
                        }
                        return NewAuthor.of("k" + i);
                    })))
                    .hasMessage("source")
                    .satisfies(e -> assertThat(e.getSuppressed()[0]).hasMessageContaining("the first 400 rows"));
            assertThat(authors.count()).isEqualTo(2200);
            engine.transaction(tx -> assertThatThrownBy(() -> inParts.run(authors(10)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("part of a transaction"));
            assertThatThrownBy(() -> authors.bulkInsert().commitEvery(0)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSourceMayUseTheSameDao(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            AuthorDao authors = new AuthorDao(engine);
            List<Long> seen = new ArrayList<>();
            authors.bulkInsert().onProgress(rows -> seen.add(authors.count())).run(iterator(MANY, i -> {
                if (i == 11_000) {
                    authors.insert(NewAuthor.of("inside"));
                }
                return NewAuthor.of("n" + i);
            }));
            assertThat(seen).startsWith(10_000L).endsWith(MANY + 1L);
            assertThat(authors.count()).isEqualTo(MANY + 1);
            try (DbConnection connection = engine.connect();
                    Transaction transaction = connection.begin()) {
                AuthorDao own = authors.on(transaction);
                assertThatThrownBy(() -> own.bulkInsert().run(iterator(MANY, i -> {
                            if (i == 15_000) {
                                transaction.rollback();
                            }
                            return NewAuthor.of("x" + i);
                        })))
                        .isInstanceOf(InactiveTransactionException.class);
            }
            assertThat(authors.count()).isEqualTo(MANY + 1);
        }
    }

    @Test
    void copyIsUsedOnlyWhereItDoesWhatInsertDoes() {
        try (Engine engine = TestDatabase.POSTGRESQL.open(folder)) {
            AuthorDao authors = new AuthorDao(engine);
            authors.createTable();
            engine.execute("CREATE RULE nothing AS ON INSERT TO author DO ALSO NOTHING")
                    .close();
            assertThat(authors.bulkInsert(authors(100)).route()).isEqualTo(BulkResult.Route.INSERT);
            engine.execute("DROP RULE nothing ON author").close();
            assertThat(authors.bulkInsert()
                            .run(iterator(100, i -> NewAuthor.of("x" + i)))
                            .route())
                    .isEqualTo(BulkResult.Route.COPY);
            assertThat(authors.count()).isEqualTo(200);
        }
        try (Engine engine = Engine.builder(TestDatabase.POSTGRESQL.newUrl(folder))
                .statementTimeout(Duration.ofMinutes(1))
                .build()) {
            AuthorDao authors = new AuthorDao(engine);
            assertThat(authors.bulkInsert(authors(100)).route())
                    .as("a limit cannot cancel COPY")
                    .isEqualTo(BulkResult.Route.INSERT);
            assertThat(authors.count()).isEqualTo(100);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anInserterStoresWhenItIsFullAndWhenItIsClosed(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            AuthorDao authors = new AuthorDao(engine);
            try (Inserter<NewAuthor> queue = authors.inserter(100)) {
                for (int i = 0; i < 250; i++) {
                    queue.add(NewAuthor.of("n" + i));
                }
                assertThat(queue.stored()).isEqualTo(200);
                assertThat(authors.count()).isEqualTo(200);
                queue.flush();
                assertThat(authors.count()).isEqualTo(250);
                queue.add(NewAuthor.of("last"));
            }
            assertThat(authors.count()).isEqualTo(251);
            Inserter<NewAuthor> broken = authors.inserter(10);
            assertThatThrownBy(() -> {
                        try (broken) {
                            for (int i = 0; i < 30; i++) {
                                broken.add(NewAuthor.of(i == 14 ? "n7" : "m" + i));
                            }
                        }
                    })
                    .isInstanceOf(UniqueViolationException.class)
                    .hasMessageContaining("row 14 of the collection (name = \"n7\")");
            assertThat(authors.count()).as("no hidden flush at close").isEqualTo(261);
            assertThatThrownBy(() -> broken.add(NewAuthor.of("z")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("closed");
            Inserter<NewAuthor> failed = authors.inserter(1);
            assertThatThrownBy(() -> failed.add(NewAuthor.of("n7"))).isInstanceOf(UniqueViolationException.class);
            assertThatThrownBy(() -> failed.add(NewAuthor.of("z")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("failed before, after 0 stored rows");
            failed.close();
            assertThatThrownBy(() -> authors.inserter(0)).isInstanceOf(IllegalArgumentException.class);
            assertThat(authors.count()).isEqualTo(261);
        }
    }

    @ParameterizedTest
    @EnumSource
    void largeRowsAmongSmallOnesAreSentSoon(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            long author = new AuthorDao(engine).insert(NewAuthor.of("Ada")).id();
            ArticleDao articles = new ArticleDao(engine);
            String large = "t".repeat(500_000);
            for (int distance : List.of(2, 8, 9)) {
                List<Long> progress = new ArrayList<>();
                articles.bulkInsert().onProgress(progress::add).run(iterator(distance * 30, i -> {
                    String url = "u" + distance + "/" + i;
                    return NewArticle.of(author, url, "Title").withSubtitle(i % distance == 1 ? large : "small");
                }));
                // About nine large rows fill the memory.
                assertThat(progress)
                        .as("every " + distance + "th row is large")
                        .hasSizeGreaterThanOrEqualTo(4)
                        .endsWith(distance * 30L);
                assertThat(progress.get(0)).isLessThan(distance * 10L);
            }
        }
    }

    @Test
    void copySendsFewStatements() {
        SentStatements sent = new SentStatements();
        try (Engine engine = Engine.builder(TestDatabase.POSTGRESQL.newUrl(folder))
                .listener(sent)
                .build()) {
            AuthorDao authors = new AuthorDao(engine);
            authors.createTable();
            sent.take();
            authors.bulkInsert(authors(15_000));
            assertThat(sent.take())
                    .containsExactly(
                            "BEGIN",
                            "SAVEPOINT",
                            "SELECT",
                            "COPY",
                            "RELEASE",
                            "SAVEPOINT",
                            "COPY",
                            "RELEASE",
                            "COMMIT");
        }
    }
}
