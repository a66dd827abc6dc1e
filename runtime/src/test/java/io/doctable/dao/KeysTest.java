package io.doctable.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.engine.Engine;
import io.doctable.error.MappingException;
import io.doctable.error.NoSuchTableException;
import io.doctable.error.RowNotFoundException;
import io.doctable.sample.Article;
import io.doctable.sample.ArticleDao;
import io.doctable.sample.Author;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.NewArticle;
import io.doctable.sample.NewAuthor;
import io.doctable.sample.Stock;
import io.doctable.sample.StockDao;
import io.doctable.sample.StockKey;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Finding rows by their keys. */
class KeysTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void findsByIdByUniqueKeyAndByReference(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            AuthorDao authors = new AuthorDao(engine);
            Author ada = authors.insert(NewAuthor.of("Ada"));
            Author bob = authors.insert(NewAuthor.of("Bob'; drop table author;--"));
            ArticleDao articles = new ArticleDao(engine);
            Article one = articles.insert(NewArticle.of(ada.id(), "u1", "1"));
            Article two = articles.insert(NewArticle.of(ada.id(), "u2", "2"));
            assertThat(authors.findById(bob.id())).contains(bob);
            assertThat(authors.findById(99)).isEmpty();
            assertThat(authors.findByName(bob.name())).contains(bob);
            assertThat(authors.findByName("nobody")).isEmpty();
            assertThat(articles.listByAuthorId(ada.id())).containsExactlyInAnyOrder(one, two);
            assertThat(articles.listByAuthorId(bob.id())).isEmpty();
            assertThatThrownBy(() -> authors.get(99))
                    .isInstanceOf(RowNotFoundException.class)
                    .hasMessageContaining("author")
                    .hasMessageContaining("id = 99");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void findsManyInTheOrderOfTheKeys(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            AuthorDao authors = new AuthorDao(engine);
            List<Author> rows = authors.insertAll(
                    IntStream.range(0, 700).mapToObj(i -> NewAuthor.of("n" + i)).toList());
            List<Author> wanted = new ArrayList<>(rows);
            Collections.shuffle(wanted, new Random(9));
            wanted.add(rows.get(5));
            wanted.add(rows.get(5));
            List<Long> ids = new ArrayList<>(wanted.stream().map(Author::id).toList());
            ids.add(300, -1L);
            ids.add(99_999L);
            assertThat(authors.findAllById(ids)).isEqualTo(wanted);
            assertThat(authors.findAllById(List.of())).isEmpty();
            assertThat(authors.findAllById(List.of(rows.get(3).id()))).containsExactly(rows.get(3));
            assertThatThrownBy(() -> authors.findAllById(Arrays.asList(1L, null)))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageContaining("1");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void keysOfSeveralColumnsFindTheirRowsEvenWhenTheyAreCut(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            StockDao stocks = new StockDao(engine);
            LocalDateTime at = LocalDateTime.parse("2026-11-20T12:00:00.123456");
            List<Stock> rows = IntStream.range(0, 20)
                    .mapToObj(i -> new Stock("shop " + i % 4, i / 4, at.plusNanos(i * 1_000L), i))
                    .toList();
            assertThat(stocks.insertAll(rows)).isEqualTo(rows);
            List<StockKey> keys = rows.stream()
                    .map(row -> new StockKey(row.shop(), row.item(), row.at().plusNanos(789)))
                    .toList();
            assertThat(stocks.findAllById(keys)).isEqualTo(rows);
            assertThat(stocks.get(keys.get(7))).isEqualTo(rows.get(7));
            assertThat(stocks.findById(new StockKey("shop 0", 1, at))).isEmpty();
            Stock changed = stocks.update(new Stock("shop 1", 0, at.plusNanos(1_500), 77));
            assertThat(changed).isEqualTo(new Stock("shop 1", 0, at.plusNanos(1_000), 77));
            assertThat(stocks.get(keys.get(1)).amount()).isEqualTo(77);
            assertThat(stocks.deleteById(keys.get(1))).isTrue();
            assertThat(stocks.delete(rows.get(2))).isTrue();
            assertThat(stocks.count()).isEqualTo(18);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aRowThatTheRecordCannotHoldIsNamed(TestDatabase database) throws SQLException {
        try (Engine engine = database.open(folder)) {
            AuthorDao authors = new AuthorDao(engine);
            ArticleDao articles = new ArticleDao(engine);
            long author = authors.insert(NewAuthor.of("Ada")).id();
            long id = articles.insert(NewArticle.of(author, "u1", "1")).id();
            try (var connection = engine.connect();
                    Statement statement = connection.unwrap(Connection.class).createStatement()) {
                statement.executeUpdate("UPDATE article SET status = 'GONE'");
            }
            assertThatThrownBy(articles::all)
                    .isInstanceOfSatisfying(MappingException.class, e -> {
                        assertThat(e.table()).isEqualTo("article");
                        assertThat(e.column()).isEqualTo("status");
                        assertThat(e.component()).isEqualTo("status");
                        assertThat(e.rowKey()).contains(String.valueOf(id));
                    })
                    .hasMessageContaining("GONE")
                    .hasMessageContaining("DRAFT");
            assertThat(authors.count()).as("the connection is usable").isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void tablesAreCreatedAndDroppedOnDemand(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            ArticleDao articles = new ArticleDao(engine);
            articles.createTable();
            assertThat(new AuthorDao(engine).count()).isZero();
            assertThat(articles.table()).hasToString("table article (record io.doctable.sample.Article)");
            assertThat(articles.engine()).isSameAs(engine);
            articles.dropTable();
            assertThatThrownBy(articles::dropTable).isInstanceOf(NoSuchTableException.class);
            assertThat(articles.count()).as("created again by its next use").isZero();
        }
    }
}
