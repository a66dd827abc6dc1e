package io.doctable.conformance.dao;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.rules.Article;
import io.doctable.conformance.rules.ArticleTable;
import io.doctable.conformance.rules.Author;
import io.doctable.conformance.rules.AuthorDao;
import io.doctable.conformance.rules.NewAuthor;
import io.doctable.conformance.rules.Status;
import io.doctable.engine.Engine;
import java.time.Instant;
import java.util.List;

/** A user's own DAO: queries, and changes of many rows by a condition. */
class OwnDaoTest {
    private static final Instant NOON = Instant.parse("2024-02-29T12:00:00Z");

    @OnEveryDatabase
    void changesOfManyRowsCountVersionsAndStampTimes(Engine engine) {
        Articles articles = new Articles(engine);
        Author author = Sample.author(engine);
        List<Article> before = articles.insertAll(List.of(
                Sample.article(author, 1).withSubtitle("s"),
                Sample.article(author, 2).withWords(5),
                Sample.article(author, 3).withStatus(Status.GONE)));
        assertThat(articles.publish(NOON, ArticleTable.AUTHOR_ID.eq(author.id()), List.of()))
                .isEqualTo(2);
        Article first = articles.get(before.get(0).id());
        assertThat(first.status()).isEqualTo(Status.LIVE);
        assertThat(first.publishedAt()).isEqualTo(NOON);
        assertThat(first.subtitle()).isNull();
        assertThat(first.words()).isOne();
        assertThat(first.version()).isEqualTo(2);
        assertThat(first.updatedAt()).isAfterOrEqualTo(before.get(0).updatedAt());
        assertThat(first.createdAt()).isEqualTo(before.get(0).createdAt());
        assertThat(articles.get(before.get(1).id()).words()).isEqualTo(6);
        assertThat(articles.get(before.get(2).id())).isEqualTo(before.get(2));
        assertThat(articles.newestOf(author, 5)).extracting(Article::title).containsExactly("Title 1", "Title 2");
        assertThat(articles.search("TITLE", null, NOON)).hasSize(2);
        assertThat(articles.search(null, null, null)).hasSize(3);
    }

    @OnEveryDatabase
    void deletesTakeOnlyWhatTheyName(Engine engine) {
        Articles articles = new Articles(engine);
        Author author = Sample.author(engine);
        Author other = new AuthorDao(engine).insert(NewAuthor.of("Bob"));
        List<Article> rows = articles.insertAll(List.of(
                Sample.article(author, 1),
                Sample.article(author, 2).withStatus(Status.LIVE),
                Sample.article(other, 3)));
        assertThat(articles.forgetOneOr(rows.get(0).id(), "Title 2", 99)).isZero();
        assertThat(articles.forget(author)).isOne();
        assertThat(articles.all()).containsExactlyInAnyOrder(rows.get(1), rows.get(2));
        assertThat(articles.on(engine).forgetOneOr(rows.get(1).id(), "Title 2", 99))
                .isOne();
    }
}
