package io.doctable.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.engine.DbConnection;
import io.doctable.engine.Engine;
import io.doctable.engine.Transaction;
import io.doctable.error.DocTableException;
import io.doctable.error.ForeignKeyViolationException;
import io.doctable.error.InactiveTransactionException;
import io.doctable.error.MappingException;
import io.doctable.error.UniqueViolationException;
import io.doctable.option.EngineUrl;
import io.doctable.sample.ArticleDao;
import io.doctable.sample.Author;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.NewArticle;
import io.doctable.sample.NewAuthor;
import io.doctable.testing.FaultyDriver;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Failures in the middle of bulk inserts: nothing is half done, and the next call works. */
class BulkFailuresTest {
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

    @ParameterizedTest
    @EnumSource
    void aRowThatCannotBeStoredIsNamedAndNothingIsStored(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            AuthorDao authors = new AuthorDao(engine);
            authors.insert(NewAuthor.of("n21017"));
            for (int round = 0; round < 2; round++) {
                assertThatThrownBy(() -> authors.bulkInsert(authors(MANY)))
                        .isInstanceOf(UniqueViolationException.class)
                        .hasMessageContaining("row 21017 of the collection (name = \"n21017\")");
                assertThatThrownBy(() -> authors.bulkInsert()
                                .run(iterator(MANY, i -> NewAuthor.of(i == 20_005 ? "half \ud83d" : "n" + i))))
                        .isInstanceOf(MappingException.class)
                        .hasMessageContaining("row 20005 of the collection");
                assertThatThrownBy(() -> authors.bulkInsert(Arrays.asList(NewAuthor.of("x"), null)))
                        .isInstanceOf(NullPointerException.class)
                        .hasMessageContaining("row 1 of the bulk insert");
                assertThat(authors.count()).isEqualTo(1);
            }
            ArticleDao articles = new ArticleDao(engine);
            long author = authors.all().get(0).id();
            assertThatThrownBy(() -> articles.bulkInsert(
                            IntStream.range(0, 700).mapToObj(i -> NewArticle.of(i == 613 ? -1 : author, "u" + i, "t"))))
                    .isInstanceOf(ForeignKeyViolationException.class)
                    .hasMessageContaining("row 613 of the collection (url = \"u613\")");
            assertThatThrownBy(() -> engine.transaction(tx -> {
                        assertThatThrownBy(() -> authors.bulkInsert(authors(MANY)))
                                .isInstanceOf(UniqueViolationException.class);
                        authors.count();
                    }))
                    .isInstanceOf(InactiveTransactionException.class);
            assertThat(articles.exists()).isFalse();
            assertThat(authors.bulkInsert(authors(21_000)).rows()).isEqualTo(21_000);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSourceOrListenerThatThrowsLeavesNothing(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            AuthorDao authors = new AuthorDao(engine);
            AtomicBoolean closed = new AtomicBoolean();
            Stream<NewAuthor> broken = authors(MANY)
                    .peek(row -> {
                        if (row.name().equals("n12345")) {
                            throw new IllegalStateException("source");
                        }
                    })
                    .onClose(() -> closed.set(true));
            assertThatThrownBy(() -> authors.bulkInsert(broken)).hasMessage("source");
            assertThat(closed).isTrue();
            assertThatThrownBy(() -> authors.bulkInsert()
                            .onProgress(rows -> {
                                throw new IllegalStateException("listener after " + rows);
                            })
                            .run(authors(MANY)))
                    .hasMessage("listener after 10000");
            assertThat(authors.exists()).isFalse();
            try (DbConnection connection = engine.connect();
                    Transaction transaction = connection.begin()) {
                AuthorDao own = authors.on(transaction);
                assertThatThrownBy(() -> own.bulkInsert().run(iterator(MANY, i -> {
                            if (i == 15_000) {
                                throw new IllegalStateException("source");
                            }
                            return NewAuthor.of("n" + i);
                        })))
                        .hasMessage("source");
                assertThatThrownBy(own::count).isInstanceOf(InactiveTransactionException.class);
            }
            assertThat(authors.insert(NewAuthor.of("next")).id()).isPositive();
            assertThat(authors.count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void inATransactionChangesOfTheSourceAreRolledBackWithTheRows(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            AuthorDao authors = new AuthorDao(engine);
            authors.createTable();
            assertThatThrownBy(() -> engine.transaction(tx -> {
                        authors.bulkInsert().run(iterator(MANY, i -> {
                            if (i == 5 || i == 15_000) {
                                authors.insert(NewAuthor.of("of the source " + i));
                            }
                            if (i == 18_000) {
                                throw new IllegalStateException("source");
                            }
                            return NewAuthor.of("n" + i);
                        }));
                    }))
                    .hasMessage("source");
            assertThat(authors.exists()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anInterruptedThreadStops(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            AuthorDao authors = new AuthorDao(engine);
            assertThatThrownBy(() -> authors.bulkInsert().run(iterator(MANY, i -> {
                        if (i == 15_000) {
                            Thread.currentThread().interrupt();
                        }
                        return NewAuthor.of("n" + i);
                    })))
                    .isInstanceOf(CancellationException.class)
                    .hasMessageContaining("before row 20000");
            assertThat(Thread.interrupted()).isTrue();
            assertThat(authors.exists()).isFalse();
            authors.bulkInsert(authors(100));
            assertThat(authors.count()).isEqualTo(100);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE_MEMORY")
    void connectionsThatHideTheirDriverInsertInstead(TestDatabase database) {
        String url = database.newUrl(folder);
        SentStatements sent = new SentStatements();
        FaultyDriver driver = new FaultyDriver(
                url.startsWith("sqlite")
                        ? "jdbc:sqlite:" + EngineUrl.parse(url).database()
                        : "jdbc:" + url.replaceFirst("postgres@", "") + "?user=postgres");
        try (Engine engine = Engine.builder(url)
                .creator(driver::create)
                .poolSize(1)
                .maxOverflow(0)
                .listener(sent)
                .build()) {
            AuthorDao authors = new AuthorDao(engine);
            BulkResult result = authors.bulkInsert(authors(2500));
            assertThat(result.rows()).isEqualTo(2500);
            assertThat(result.route()).isEqualTo(BulkResult.Route.INSERT);
            assertThat(sent.take()).contains("INSERT").doesNotContain("COPY");
            assertThat(authors.all())
                    .extracting(Author::name)
                    .containsExactlyInAnyOrderElementsOf(
                            authors(2500).map(NewAuthor::name).toList());
            assertThatThrownBy(() -> authors.bulkInsert(
                            IntStream.range(2500, 5000).mapToObj(i -> NewAuthor.of("n" + (i == 4013 ? 7 : i)))))
                    .isInstanceOf(UniqueViolationException.class)
                    .hasMessageContaining("row 1513 of the collection (name = \"n7\")");
            assertThat(authors.count()).isEqualTo(2500);
            assertThat(authors.insert(NewAuthor.of("next")).id())
                    .isEqualTo(authors.largestKey().orElseThrow());
        }
    }

    @Test
    void aKilledConnectionStoresNothing() {
        String url = TestDatabase.POSTGRESQL.newUrl(folder);
        try (Engine engine = Engine.open(url);
                Engine killer = Engine.open(url)) {
            AuthorDao authors = new AuthorDao(engine);
            authors.createTable();
            assertThatThrownBy(() -> authors.bulkInsert().run(iterator(MANY, i -> {
                        if (i == 15_000) {
                            killer.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                                            + " WHERE datname = current_database() AND pid <> pg_backend_pid()")
                                    .close();
                        }
                        return NewAuthor.of("n" + i);
                    })))
                    .isInstanceOf(DocTableException.class);
            assertThat(authors.exists()).isFalse();
            assertThat(authors.bulkInsert(authors(1000)).route()).isEqualTo(BulkResult.Route.COPY);
            assertThat(authors.count()).isEqualTo(1000);
        }
    }
}
