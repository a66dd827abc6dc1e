package io.doctable.conformance.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.rules.Article;
import io.doctable.conformance.rules.ArticleDao;
import io.doctable.conformance.rules.ArticleTable;
import io.doctable.conformance.rules.Author;
import io.doctable.conformance.rules.AuthorDao;
import io.doctable.conformance.rules.NewArticle;
import io.doctable.conformance.rules.NewAuthor;
import io.doctable.conformance.rules.Status;
import io.doctable.engine.Engine;
import io.doctable.error.ForeignKeyViolationException;
import io.doctable.error.UniqueViolationException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** insert, insertAll, insertAsIs. */
class InsertTest {
    @OnEveryDatabase
    void returnsWhatGetWould(Engine engine, ArticleDao articles) {
        Author author = Sample.author(engine);
        Article inserted = articles.insert(Sample.article(author, 1).withSubtitle("sub"));
        assertThat(inserted).isEqualTo(articles.get(inserted.id()));
        assertThat(inserted.authorId()).isEqualTo(author.id());
        assertThat(inserted.subtitle()).isEqualTo("sub");
        assertThat(inserted.status()).isEqualTo(Status.DRAFT);
        assertThat(inserted.words()).isZero();
        assertThat(inserted.language()).isEqualTo("en");
        assertThat(inserted.tags()).isEqualTo(Map.of("n", "1"));
        assertThat(inserted.publishedAt()).isNull();
        assertThat(inserted.createdAt()).isEqualTo(inserted.updatedAt());
        assertThat(inserted.version()).isOne();
    }

    @OnEveryDatabase
    void unsetIsLeftToTheDatabaseAndNullIsStored(Engine engine, ArticleDao articles) {
        Author author = Sample.author(engine);
        Article unset = articles.insert(Sample.article(author, 1));
        Article explicitNull = articles.insert(Sample.article(author, 2).withLanguage(null));
        Article explicitDefault =
                articles.insert(Sample.article(author, 3).withLanguage("en").withStatus(Status.LIVE));
        assertThat(unset.language()).isEqualTo("en");
        assertThat(explicitNull.language()).isNull();
        assertThat(explicitDefault.status()).isEqualTo(Status.LIVE);
        for (Article article : List.of(unset, explicitNull, explicitDefault)) {
            assertThat(articles.get(article.id())).isEqualTo(article);
        }
    }

    @OnEveryDatabase
    void theSameRowTwiceGivesTwoRows(AuthorDao authors) {
        NewAuthor row = NewAuthor.of("one");
        Author first = authors.insert(row);
        assertThatThrownBy(() -> authors.insert(row)).isInstanceOf(UniqueViolationException.class);
        Author second = authors.insert(NewAuthor.from(first).withName("two"));
        assertThat(second.id()).isGreaterThan(first.id());
        assertThat(authors.count()).isEqualTo(2);
    }

    @OnEveryDatabase
    void anIdIsNeverGivenTwice(AuthorDao authors) {
        authors.insert(NewAuthor.of("one"));
        Author last = authors.insert(NewAuthor.of("two"));
        authors.delete(last);
        assertThat(authors.insert(NewAuthor.of("three")).id()).isGreaterThan(last.id());
    }

    @OnEveryDatabase
    void manyComeBackInTheirOrder(Engine engine, ArticleDao articles) {
        Author author = Sample.author(engine);
        List<NewArticle> rows = new ArrayList<>(Sample.articles(author, 1200));
        for (int i = 0; i < rows.size(); i += 3) {
            rows.set(i, rows.get(i).withStatus(Status.LIVE).withWords(i));
            rows.set(i + 1, rows.get(i + 1).withLanguage(null));
        }
        List<Article> inserted = articles.insertAll(rows);
        assertThat(inserted)
                .extracting(Article::url)
                .containsExactlyElementsOf(rows.stream().map(NewArticle::url).toList());
        assertThat(articles.select().orderBy(ArticleTable.ID.asc()).list())
                .containsExactlyInAnyOrderElementsOf(inserted);
        assertThat(inserted.get(0).status()).isEqualTo(Status.LIVE);
        assertThat(inserted.get(1).language()).isNull();
        assertThat(inserted.get(2).language()).isEqualTo("en");
        assertThat(articles.insertAll(List.of())).isEmpty();
    }

    @OnEveryDatabase
    void ofManyAllAreStoredOrNone(Engine engine, ArticleDao articles) {
        Author author = Sample.author(engine);
        for (int bad : new int[] {0, 17, 499}) {
            List<NewArticle> rows = new ArrayList<>(Sample.articles(author, 500));
            rows.set(bad, rows.get(bad).withUrl(rows.get(bad == 0 ? 1 : bad - 1).url()));
            assertThatThrownBy(() -> articles.insertAll(rows))
                    .isInstanceOfSatisfying(
                            UniqueViolationException.class,
                            e -> assertThat(e.is(ArticleTable.UQ_URL)).isTrue())
                    .hasMessageContaining("at row " + Math.max(bad, 1) + " of the collection");
            assertThat(articles.count()).isZero();
        }
    }

    @OnEveryDatabase
    void aValueThatCannotBeStoredRefusesAllOfThem(Engine engine, ArticleDao articles) {
        Author author = Sample.author(engine);
        List<NewArticle> rows = new ArrayList<>(Sample.articles(author, 50));
        rows.set(30, rows.get(30).withTitle("x".repeat(201)));
        assertThatThrownBy(() -> articles.insertAll(rows))
                .hasMessageContaining("article.title")
                .hasMessageContaining("at row 30 of the collection");
        assertThat(articles.count()).isZero();
    }

    @OnEveryDatabase
    void asItIsWithIdVersionAndTimes(Engine engine, ArticleDao articles) {
        Author author = Sample.author(engine);
        Article original = articles.insert(Sample.article(author, 1));
        articles.delete(original);
        articles.insertAsIs(original);
        assertThat(articles.get(original.id())).isEqualTo(original);
        assertThat(articles.insert(Sample.article(author, 2)).id()).isGreaterThan(original.id());
    }

    @OnEveryDatabase
    void asItIsFarAheadDoesNotBlockTheNextIds(AuthorDao authors) {
        authors.insertAsIs(new Author(1000, "far", null));
        assertThat(authors.insert(NewAuthor.of("next")).id()).isEqualTo(1001);
        authors.insertAsIs(new Author(5, "between", null));
        assertThat(authors.insert(NewAuthor.of("after")).id()).isGreaterThan(1001);
        assertThat(authors.all())
                .extracting(Author::id)
                .contains(5L, 1000L, 1001L)
                .hasSize(4);
    }

    @OnEveryDatabase
    void whatRefersToNothingIsRefused(Engine engine, ArticleDao articles) {
        Author nobody = new Author(99, "nobody", null);
        assertThatThrownBy(() -> articles.insert(Sample.article(nobody, 1)))
                .isInstanceOfSatisfying(ForeignKeyViolationException.class, e -> {
                    assertThat(e.table()).isIn("article", null);
                    assertThat(e.constraint()).isIn("fk_article_author_id", null);
                });
        assertThat(articles.count()).isZero();
    }

    @OnEveryDatabase
    void aNullRowIsRefusedAtOnce(AuthorDao authors) {
        assertThatThrownBy(() -> authors.insert(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> authors.insertAll(Arrays.asList(NewAuthor.of("one"), null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("element 1 of the collection");
        assertThat(authors.count()).isZero();
    }
}
