package io.doctable.conformance.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.rules.Article;
import io.doctable.conformance.rules.ArticleDao;
import io.doctable.conformance.rules.Author;
import io.doctable.conformance.rules.AuthorDao;
import io.doctable.conformance.rules.Enrolment;
import io.doctable.conformance.rules.EnrolmentDao;
import io.doctable.conformance.rules.EnrolmentKey;
import io.doctable.conformance.rules.NewAuthor;
import io.doctable.conformance.types.Rows;
import io.doctable.dao.BatchResult;
import io.doctable.dao.BatchResult.Outcome;
import io.doctable.dao.UpdateMode;
import io.doctable.engine.Engine;
import io.doctable.error.RowNotFoundException;
import io.doctable.error.StaleRowException;
import io.doctable.error.UniqueViolationException;
import java.time.LocalDate;
import java.util.List;

/** update, updateAll, delete, deleteById, deleteAllRows. */
class ChangeTest {
    @OnEveryDatabase
    void updateReturnsWhatGetWould(Engine engine, ArticleDao articles) {
        Article before = articles.insert(Sample.article(Sample.author(engine), 1));
        Article after = articles.update(Rows.with(Rows.with(before, "title", "new"), "subtitle", "sub"));
        assertThat(after).isEqualTo(articles.get(before.id()));
        assertThat(after.title()).isEqualTo("new");
        assertThat(after.version()).isEqualTo(2);
        assertThat(after.createdAt()).isEqualTo(before.createdAt());
        assertThat(after.updatedAt()).isAfterOrEqualTo(before.updatedAt());
    }

    @OnEveryDatabase
    void creationTimeNeverChanges(Engine engine, ArticleDao articles) {
        Article before = articles.insert(Sample.article(Sample.author(engine), 1));
        Article forged = Rows.with(before, "createdAt", before.createdAt().minusSeconds(1000));
        assertThat(articles.update(forged).version()).isEqualTo(2);
        assertThat(articles.get(before.id()).createdAt()).isEqualTo(before.createdAt());
    }

    @OnEveryDatabase
    void anotherVersionIsStaleAndAnAbsentRowIsNotFound(Engine engine, ArticleDao articles) {
        Article first = articles.insert(Sample.article(Sample.author(engine), 1));
        Article second = articles.update(Rows.with(first, "title", "second"));
        assertThatThrownBy(() -> articles.update(Rows.with(first, "title", "lost")))
                .isInstanceOf(StaleRowException.class)
                .hasMessageContaining("article");
        assertThat(articles.get(first.id())).isEqualTo(second);
        Article absent = Rows.with(second, "id", second.id() + 100);
        assertThatThrownBy(() -> articles.update(absent)).isInstanceOf(RowNotFoundException.class);
    }

    @OnEveryDatabase
    void staleAndAbsentDoNotEndATransaction(Engine engine, ArticleDao articles) {
        Article first = articles.insert(Sample.article(Sample.author(engine), 1));
        articles.update(first);
        engine.transaction(tx -> {
            assertThatThrownBy(() -> articles.update(first)).isInstanceOf(StaleRowException.class);
            articles.insert(Sample.article(new Author(first.authorId(), "Ada", null), 2));
        });
        assertThat(articles.count()).isEqualTo(2);
    }

    @OnEveryDatabase
    void aViolationByUpdateChangesNothing(AuthorDao authors) {
        authors.insert(NewAuthor.of("Ada"));
        Author other = authors.insert(NewAuthor.of("Bob"));
        assertThatThrownBy(() -> authors.update(new Author(other.id(), "Ada", null)))
                .isInstanceOf(UniqueViolationException.class);
        assertThat(authors.get(other.id())).isEqualTo(other);
    }

    @OnEveryDatabase
    void updateAllChangesNothingUnlessAllAreThere(Engine engine, ArticleDao articles) {
        List<Article> rows = articles.insertAll(Sample.articles(Sample.author(engine), 4));
        Article stale = rows.get(2);
        articles.update(stale);
        Article absent = Rows.with(rows.get(3), "id", rows.get(3).id() + 100);
        List<Article> wanted = List.of(
                Rows.with(rows.get(0), "title", "changed 0"), rows.get(1), Rows.with(stale, "title", "lost"), absent);
        BatchResult refused = articles.updateAll(wanted);
        assertThat(refused.outcomes()).containsExactly(Outcome.UPDATED, Outcome.UPDATED, Outcome.STALE, Outcome.ABSENT);
        assertThat(refused.applied()).isFalse();
        assertThat(articles.get(rows.get(0).id())).isEqualTo(rows.get(0));

        BatchResult partial = articles.updateAll(wanted, UpdateMode.PARTIAL);
        assertThat(partial.outcomes()).isEqualTo(refused.outcomes());
        assertThat(partial.applied()).isTrue();
        assertThat(articles.get(rows.get(0).id()).title()).isEqualTo("changed 0");
        assertThat(articles.get(rows.get(1).id()).version()).isEqualTo(2);
        assertThat(articles.get(stale.id()).title()).isEqualTo(stale.title());

        assertThat(articles.updateAll(articles.all()).isComplete()).isTrue();
        assertThat(articles.all()).extracting(Article::version).containsExactlyInAnyOrder(3, 3, 3, 2);
    }

    @OnEveryDatabase
    void deleteTellsGoneFromChanged(Engine engine, ArticleDao articles) {
        Article first = articles.insert(Sample.article(Sample.author(engine), 1));
        Article second = articles.update(first);
        assertThatThrownBy(() -> articles.delete(first)).isInstanceOf(StaleRowException.class);
        assertThat(articles.count()).isOne();
        assertThat(articles.delete(second)).isTrue();
        assertThat(articles.delete(second)).isFalse();
        assertThat(articles.deleteById(second.id())).isFalse();
    }

    @OnEveryDatabase
    void deleteByIdAndAllRows(AuthorDao authors) {
        List<Author> rows = authors.insertAll(List.of(NewAuthor.of("a"), NewAuthor.of("b"), NewAuthor.of("c")));
        assertThat(authors.deleteById(rows.get(0).id())).isTrue();
        assertThat(authors.all()).containsExactlyInAnyOrder(rows.get(1), rows.get(2));
        assertThat(authors.deleteAllRows()).isEqualTo(2);
        assertThat(authors.deleteAllRows()).isZero();
        assertThat(authors.all()).isEmpty();
    }

    @OnEveryDatabase
    void rowsWithACompositeKey(EnrolmentDao enrolments) {
        Enrolment maths = enrolments.insert(new Enrolment(1, "maths", LocalDate.of(2024, 9, 1), null));
        Enrolment art = enrolments.insert(new Enrolment(1, "art", LocalDate.of(2024, 9, 1), 2));
        assertThat(enrolments.get(new EnrolmentKey("maths", 1))).isEqualTo(maths);
        assertThat(enrolments.findById(new EnrolmentKey("maths", 2))).isEmpty();
        assertThat(enrolments.findAllById(List.of(new EnrolmentKey("art", 1), new EnrolmentKey("maths", 1))))
                .containsExactlyInAnyOrder(maths, art);
        Enrolment marked = new Enrolment(1, "maths", LocalDate.of(2024, 9, 2), 1);
        assertThat(enrolments.update(marked)).isEqualTo(marked);
        assertThat(enrolments.get(new EnrolmentKey("maths", 1))).isEqualTo(marked);
        assertThat(enrolments.deleteById(new EnrolmentKey("maths", 1))).isTrue();
        assertThat(enrolments.delete(art)).isTrue();
        assertThat(enrolments.count()).isZero();
    }
}
