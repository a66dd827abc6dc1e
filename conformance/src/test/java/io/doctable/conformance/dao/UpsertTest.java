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
import io.doctable.conformance.rules.Enrolment;
import io.doctable.conformance.rules.EnrolmentDao;
import io.doctable.conformance.rules.EnrolmentTable;
import io.doctable.conformance.rules.NewArticle;
import io.doctable.conformance.rules.NewAuthor;
import io.doctable.conformance.rules.Status;
import io.doctable.engine.Engine;
import io.doctable.error.UniqueViolationException;
import java.time.LocalDate;
import java.util.Optional;

/** insertIfAbsent, findOrInsert, upsert. */
class UpsertTest {
    @OnEveryDatabase
    void insertIfAbsentGivesTheRowOrNothing(AuthorDao authors) {
        Optional<Author> first = authors.insertIfAbsent(NewAuthor.of("Ada").withCountry("UK"), AuthorTable.UQ_NAME);
        assertThat(first).contains(authors.get(first.orElseThrow().id()));
        assertThat(authors.insertIfAbsent(NewAuthor.of("Ada").withCountry("US"), AuthorTable.UQ_NAME))
                .isEmpty();
        assertThat(authors.all()).containsExactly(first.orElseThrow());
    }

    @OnEveryDatabase
    void aClashOnAnotherKeyIsAViolationOnEveryRoute(Engine engine, ArticleDao articles) {
        Author author = Sample.author(engine);
        articles.insert(Sample.article(author, 1));
        NewArticle sameTitle = Sample.article(author, 2).withTitle("Title 1");
        assertThatThrownBy(() -> articles.insertIfAbsent(sameTitle, ArticleTable.UQ_URL))
                .isInstanceOfSatisfying(UniqueViolationException.class, this::isAuthorAndTitle);
        assertThatThrownBy(() -> articles.findOrInsert(sameTitle, ArticleTable.UQ_URL))
                .isInstanceOfSatisfying(UniqueViolationException.class, this::isAuthorAndTitle);
        assertThatThrownBy(() -> articles.upsert(sameTitle, ArticleTable.UQ_URL))
                .isInstanceOfSatisfying(UniqueViolationException.class, this::isAuthorAndTitle);
        assertThat(articles.count()).isOne();
    }

    private void isAuthorAndTitle(UniqueViolationException e) {
        assertThat(e.is(ArticleTable.UQ_AUTHOR_ID_TITLE)).isTrue();
        assertThat(e.is(ArticleTable.UQ_URL)).isFalse();
    }

    @OnEveryDatabase
    void findOrInsertGivesTheStoredRow(AuthorDao authors) {
        Author first = authors.findOrInsert(NewAuthor.of("Ada").withCountry("UK"), AuthorTable.UQ_NAME);
        Author again = authors.findOrInsert(NewAuthor.of("Ada").withCountry("US"), AuthorTable.UQ_NAME);
        assertThat(again).isEqualTo(first);
        assertThat(authors.all()).containsExactly(first);
    }

    @OnEveryDatabase
    void upsertKeepsIdAndCreationAndCountsTheVersion(Engine engine, ArticleDao articles) {
        Author author = Sample.author(engine);
        Article first = articles.insert(
                Sample.article(author, 1).withStatus(Status.LIVE).withWords(5));
        Article second = articles.upsert(
                Sample.article(author, 1).withTitle("new title").withSubtitle("sub"), ArticleTable.UQ_URL);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.createdAt()).isEqualTo(first.createdAt());
        assertThat(second.updatedAt()).isAfterOrEqualTo(first.updatedAt());
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.title()).isEqualTo("new title");
        assertThat(second.subtitle()).isEqualTo("sub");
        assertThat(articles.get(first.id())).isEqualTo(second);
        assertThat(articles.count()).isOne();
    }

    @OnEveryDatabase
    void upsertInsertsWhatIsNotThere(Engine engine, ArticleDao articles) {
        Author author = Sample.author(engine);
        Article stored = articles.upsert(Sample.article(author, 1), ArticleTable.UQ_URL);
        assertThat(stored.version()).isOne();
        assertThat(articles.all()).containsExactly(stored);
    }

    @OnEveryDatabase
    void upsertChangesOnlyTheColumnsNamed(Engine engine, ArticleDao articles) {
        Author author = Sample.author(engine);
        Article first = articles.insert(Sample.article(author, 1).withSubtitle("old"));
        Article second = articles.upsert(
                Sample.article(author, 1).withTitle("new").withSubtitle("new").withWords(9),
                ArticleTable.UQ_URL,
                ArticleTable.SUBTITLE,
                ArticleTable.WORDS);
        assertThat(second.subtitle()).isEqualTo("new");
        assertThat(second.words()).isEqualTo(9);
        assertThat(second.title()).isEqualTo(first.title());
        assertThat(second.version()).isEqualTo(2);
        assertThat(articles.get(first.id())).isEqualTo(second);
    }

    @OnEveryDatabase
    void upsertStoresTheDefaultOfANamedColumnThatIsUnset(Engine engine, ArticleDao articles) {
        Author author = Sample.author(engine);
        articles.insert(Sample.article(author, 1).withStatus(Status.LIVE).withWords(5));
        Article second = articles.upsert(
                Sample.article(author, 1).withWords(9), ArticleTable.UQ_URL, ArticleTable.STATUS, ArticleTable.WORDS);
        assertThat(second.status()).isEqualTo(Status.DRAFT);
        assertThat(second.words()).isEqualTo(9);
    }

    @OnEveryDatabase
    void upsertByACompositePrimaryKey(EnrolmentDao enrolments) {
        Enrolment first = new Enrolment(1, "maths", LocalDate.of(2024, 9, 1), null);
        assertThat(enrolments.upsert(first, EnrolmentTable.PRIMARY_KEY)).isEqualTo(first);
        Enrolment marked = new Enrolment(1, "maths", LocalDate.of(2024, 9, 1), 5);
        assertThat(enrolments.upsert(marked, EnrolmentTable.PRIMARY_KEY)).isEqualTo(marked);
        assertThat(enrolments.insertIfAbsent(first, EnrolmentTable.PRIMARY_KEY)).isEmpty();
        assertThat(enrolments.findOrInsert(first, EnrolmentTable.PRIMARY_KEY)).isEqualTo(marked);
        assertThat(enrolments.all()).containsExactly(marked);
    }
}
