package io.doctable.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.engine.Engine;
import io.doctable.error.DocTableException;
import io.doctable.error.ForeignKeyViolationException;
import io.doctable.error.MappingException;
import io.doctable.error.StaleRowException;
import io.doctable.error.UniqueViolationException;
import io.doctable.sample.Article;
import io.doctable.sample.ArticleDao;
import io.doctable.sample.Author;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.AuthorTable;
import io.doctable.sample.NewArticle;
import io.doctable.sample.NewAuthor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Changes of many rows that fail: the row is named, nothing is changed, and the next call works. */
class ManyRowsFailuresTest {
    @TempDir
    Path folder;

    private static List<NewAuthor> authors(int count) {
        return IntStream.range(0, count).mapToObj(i -> NewAuthor.of("n" + i)).toList();
    }

    private static ArticleDao articles(Engine engine, int count) {
        long author = new AuthorDao(engine).insert(NewAuthor.of("Ada")).id();
        ArticleDao articles = new ArticleDao(engine);
        articles.insertAll(IntStream.range(0, count)
                .mapToObj(i -> NewArticle.of(author, "u" + i, "Title " + i))
                .toList());
        return articles;
    }

    @ParameterizedTest
    @EnumSource
    void deleteAllCountsGoneRowsNotAndRefusesChangedOnes(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            ArticleDao articles = articles(engine, 5);
            List<Article> all = articles.all();
            articles.delete(all.get(4));
            Article changed = articles.update(all.get(1).withTitle("changed"));
            assertThatThrownBy(() -> articles.deleteAll(all))
                    .isInstanceOf(StaleRowException.class)
                    .hasMessageContaining("row 1 of the collection; nothing was changed");
            engine.transaction(tx -> {
                assertThatThrownBy(() -> articles.deleteAll(all)).isInstanceOf(StaleRowException.class);
                assertThat(articles.count()).as("the transaction goes on").isEqualTo(4);
            });
            assertThat(articles.count()).isEqualTo(4);
            List<Article> current = new ArrayList<>(all);
            current.set(1, changed);
            assertThat(articles.deleteAll(current)).isEqualTo(4);
            assertThat(articles.exists()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsThatCannotBeDeletedAreNamed(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            engine.execute("CREATE TABLE child (id integer PRIMARY KEY, author bigint)")
                    .close();
            AuthorDao authors = new AuthorDao(engine);
            List<Author> all = authors.insertAll(authors(30));
            engine.execute("DROP TABLE child").close();
            engine.execute("CREATE TABLE child (id integer PRIMARY KEY, author integer REFERENCES author(id))")
                    .close();
            engine.execute("INSERT INTO child VALUES (1, " + all.get(17).id() + ")")
                    .close();
            List<Long> ids = all.stream().map(Author::id).toList();
            assertThatThrownBy(() -> authors.deleteAllById(ids))
                    .isInstanceOf(ForeignKeyViolationException.class)
                    .hasMessageContaining(
                            "row 17 of the collection (id = " + all.get(17).id() + ")");
            assertThatThrownBy(() -> authors.deleteAll(all))
                    .isInstanceOf(ForeignKeyViolationException.class)
                    .hasMessageContaining(
                            "row 17 of the collection (id = " + all.get(17).id() + ")");
            assertThatThrownBy(() -> engine.transaction(tx -> authors.deleteAllById(ids)))
                    .isInstanceOf(ForeignKeyViolationException.class)
                    .hasMessageContaining("row 17 of the collection");
            assertThat(authors.count()).isEqualTo(30);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFailureLeavesNothingAndTheNextCallWorks(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            AuthorDao authors = new AuthorDao(engine);
            authors.insert(NewAuthor.of("n1700"));
            for (int round = 0; round < 2; round++) {
                assertThatThrownBy(() -> authors.insertAll(authors(2000)))
                        .isInstanceOf(UniqueViolationException.class)
                        .hasMessageContaining("row 1700 of the collection (name = \"n1700\")");
                assertThatThrownBy(() -> engine.transaction(tx -> authors.insertAll(authors(2000))))
                        .isInstanceOf(UniqueViolationException.class)
                        .hasMessageContaining("row 1700 of the collection (name = \"n1700\")");
                List<NewAuthor> bad = new ArrayList<>(authors(1500));
                bad.set(1234, NewAuthor.of("half \ud83d"));
                assertThatThrownBy(() -> authors.upsertAll(bad, AuthorTable.UQ_NAME))
                        .isInstanceOf(MappingException.class);
                assertThatThrownBy(() -> authors.insertAll(bad))
                        .isInstanceOf(MappingException.class)
                        .hasMessageContaining("row 1234 of the collection");
                assertThat(authors.all()).extracting(Author::name).containsExactly("n1700");
            }
            List<Author> stored = authors.insertAll(authors(1500));
            assertThat(authors.select().orderBy(AuthorTable.ID.asc()).list().subList(1, 1501))
                    .isEqualTo(stored);
            List<Author> clash = new ArrayList<>(stored);
            clash.set(1300, new Author(stored.get(1300).id(), "n1700"));
            assertThatThrownBy(() -> authors.updateAll(clash))
                    .isInstanceOf(UniqueViolationException.class)
                    .hasMessageContaining("row 1300 of the collection (id = "
                            + stored.get(1300).id() + ")");
            assertThat(authors.insertAllAsIs(LongStream.range(10_000, 12_500)
                            .mapToObj(i -> new Author(i, "as is " + i))
                            .toList()))
                    .hasSize(2500);
            assertThat(authors.insert(NewAuthor.of("after")).id()).isGreaterThan(12_499);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SQLITE_FILE", "SQLITE_MEMORY"})
    void idsAreRightWhereTheyHaveGaps(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            AuthorDao authors = new AuthorDao(engine);
            authors.createTable();
            engine.execute("CREATE TRIGGER echo AFTER INSERT ON author WHEN new.name NOT LIKE 'echo%'"
                            + " BEGIN INSERT INTO author (name) VALUES ('echo of ' || new.name); END")
                    .close();
            List<Author> stored = authors.insertAll(authors(250));
            assertThat(authors.count()).isEqualTo(500);
            assertThat(authors.findAllById(stored.stream().map(Author::id).toList()))
                    .isEqualTo(stored);
            engine.execute("DROP TRIGGER echo").close();
            engine.execute("DROP TABLE author").close();
            engine.execute("CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT")
                    .close();
            AuthorDao again = new AuthorDao(engine);
            again.insertAsIs(new Author(Long.MAX_VALUE - 1, "far"));
            // Past the largest id, SQLite chooses ids at random.
            assertThatThrownBy(() -> again.insertAll(authors(120)))
                    .isInstanceOf(DocTableException.class)
                    .hasMessageContaining("out of order");
            assertThat(again.count()).isEqualTo(1);
        }
    }
}
