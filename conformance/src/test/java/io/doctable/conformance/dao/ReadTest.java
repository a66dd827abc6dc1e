package io.doctable.conformance.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.rules.Article;
import io.doctable.conformance.rules.ArticleDao;
import io.doctable.conformance.rules.ArticleTable;
import io.doctable.conformance.rules.Author;
import io.doctable.conformance.rules.AuthorDao;
import io.doctable.conformance.rules.AuthorTable;
import io.doctable.conformance.rules.NewAuthor;
import io.doctable.engine.Engine;
import io.doctable.error.RowNotFoundException;
import io.doctable.error.TooManyRowsException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** findById, get, findAllById, find by unique and list by reference, all, count, exists, select's endings. */
class ReadTest {
    @OnEveryDatabase
    void oneByItsId(AuthorDao authors) {
        Author ada = authors.insert(NewAuthor.of("Ada"));
        assertThat(authors.findById(ada.id())).contains(ada);
        assertThat(authors.get(ada.id())).isEqualTo(ada);
        assertThat(authors.findById(ada.id() + 1)).isEmpty();
        assertThatThrownBy(() -> authors.get(ada.id() + 1))
                .isInstanceOf(RowNotFoundException.class)
                .hasMessageContaining("author")
                .hasMessageContaining(String.valueOf(ada.id() + 1));
    }

    @OnEveryDatabase
    void manyByTheirIds(AuthorDao authors) {
        List<Author> rows = authors.insertAll(
                IntStream.range(0, 2500).mapToObj(i -> NewAuthor.of("a" + i)).toList());
        List<Long> ids = new ArrayList<>(rows.stream().map(Author::id).toList());
        ids.add(-1L);
        ids.add(ids.get(0));
        assertThat(authors.findAllById(ids).subList(0, rows.size())).isEqualTo(rows);
        assertThat(authors.findAllById(ids).subList(rows.size(), ids.size() - 1))
                .containsExactly(rows.get(0));
        assertThat(authors.findAllById(List.of())).isEmpty();
    }

    @OnEveryDatabase
    void byUniqueConstraintAndByReference(Engine engine, AuthorDao authors, ArticleDao articles) {
        Author ada = Sample.author(engine);
        Author bob = authors.insert(NewAuthor.of("Bob"));
        List<Article> ofAda = articles.insertAll(Sample.articles(ada, 3));
        assertThat(authors.findByName("Ada")).contains(ada);
        assertThat(authors.findByName("ada")).isEmpty();
        assertThat(articles.findByUrl("https://example.org/2")).contains(ofAda.get(2));
        assertThat(articles.findByAuthorIdAndTitle(ada.id(), "Title 1")).contains(ofAda.get(1));
        assertThat(articles.findByAuthorIdAndTitle(bob.id(), "Title 1")).isEmpty();
        assertThat(articles.listByAuthorId(ada.id())).containsExactlyInAnyOrderElementsOf(ofAda);
        assertThat(articles.listByAuthorId(bob.id())).isEmpty();
    }

    @OnEveryDatabase
    void countAndExists(AuthorDao authors) {
        assertThat(authors.count()).isZero();
        assertThat(authors.exists(AuthorTable.NAME.isNotNull())).isFalse();
        authors.insertAll(List.of(NewAuthor.of("a"), NewAuthor.of("b").withCountry("UK")));
        assertThat(authors.count()).isEqualTo(2);
        assertThat(authors.count(AuthorTable.COUNTRY.isNull())).isOne();
        assertThat(authors.count(AuthorTable.COUNTRY.isNull(), AuthorTable.NAME.eq("b")))
                .isZero();
        assertThat(authors.exists(AuthorTable.COUNTRY.eq("UK"))).isTrue();
    }

    @OnEveryDatabase
    void endingsOfSelect(AuthorDao authors) {
        authors.insertAll(
                IntStream.range(0, 10).mapToObj(i -> NewAuthor.of("a" + i)).toList());
        assertThat(authors.select()
                        .orderBy(AuthorTable.NAME.desc())
                        .limit(3)
                        .offset(2)
                        .list())
                .extracting(Author::name)
                .containsExactly("a7", "a6", "a5");
        assertThat(authors.select().orderBy(AuthorTable.NAME.asc()).first())
                .map(Author::name)
                .contains("a0");
        assertThat(authors.select().where(AuthorTable.NAME.eq("none")).first()).isEmpty();
        assertThat(authors.select().where(AuthorTable.NAME.eq("none")).optional())
                .isEmpty();
        assertThat(authors.select().where(AuthorTable.NAME.eq("a1")).optional()).isPresent();
        assertThat(authors.select().where(AuthorTable.NAME.eq("a1")).one().name())
                .isEqualTo("a1");
        assertThatThrownBy(() ->
                        authors.select().where(AuthorTable.NAME.eq("none")).one())
                .isInstanceOf(RowNotFoundException.class);
        assertThatThrownBy(() -> authors.select().one()).isInstanceOf(TooManyRowsException.class);
        assertThatThrownBy(() -> authors.select().optional()).isInstanceOf(TooManyRowsException.class);
        assertThat(authors.select().where(AuthorTable.NAME.startsWith("a")).count())
                .isEqualTo(10);
        assertThat(authors.select().where(AuthorTable.NAME.startsWith("b")).exists())
                .isFalse();
    }

    @OnEveryDatabase
    void anEmptyFilterOfAReadGivesAll(ArticleDao articles, Engine engine) {
        articles.insertAll(Sample.articles(Sample.author(engine), 3));
        assertThat(articles.select().where(ArticleTable.TITLE.eqIfPresent(null)).list())
                .hasSize(3);
        assertThat(articles.select()
                        .where(ArticleTable.TITLE.eqIfPresent("Title 1"))
                        .list())
                .hasSize(1);
    }
}
