package io.doctable.dao;

import static io.doctable.dao.BatchResult.Outcome.ABSENT;
import static io.doctable.dao.BatchResult.Outcome.STALE;
import static io.doctable.dao.BatchResult.Outcome.UPDATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.engine.Engine;
import io.doctable.error.MappingException;
import io.doctable.error.RowNotFoundException;
import io.doctable.error.StaleRowException;
import io.doctable.error.UniqueViolationException;
import io.doctable.sample.Article;
import io.doctable.sample.ArticleDao;
import io.doctable.sample.ArticleTable;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.NewArticle;
import io.doctable.sample.NewAuthor;
import io.doctable.sample.Status;
import io.doctable.table.Condition;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Updating and deleting rows. */
class ChangeTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void updateGivesTheRowAsItThenStands(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            ArticleDao articles = filled(engine, 3);
            Article first = articles.findByUrl("u0").orElseThrow();
            Article updated = articles.update(first.withTitle("New"));
            assertThat(updated).isEqualTo(articles.get(first.id()));
            assertThat(updated.title()).isEqualTo("New");
            assertThat(updated.version()).isEqualTo(2);
            assertThat(updated.createdAt()).isEqualTo(first.createdAt());
            assertThat(updated.updatedAt()).isAfterOrEqualTo(first.updatedAt());
            assertThat(articles.count(ArticleTable.TITLE.eq("New"))).isEqualTo(1);
            Article again = articles.update(updated.withTitle("Newer"));
            assertThat(again.version()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void updateTellsStaleFromAbsent(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            ArticleDao articles = filled(engine, 1);
            Article read = articles.all().get(0);
            articles.update(read.withTitle("Mine"));
            assertThatThrownBy(() -> articles.update(read.withTitle("Yours")))
                    .isInstanceOf(StaleRowException.class)
                    .hasMessageContaining("article")
                    .hasMessageContaining("id = " + read.id());
            assertThatThrownBy(() -> articles.delete(read)).isInstanceOf(StaleRowException.class);
            assertThatThrownBy(() -> articles.update(read.withId(99)))
                    .isInstanceOf(RowNotFoundException.class)
                    .hasMessageContaining("id = 99");
            assertThat(articles.delete(read.withId(99))).isFalse();
            assertThat(articles.all()).extracting(Article::title).containsExactly("Mine");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aStaleRowLeavesItsTransactionUsable(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            ArticleDao articles = filled(engine, 2);
            Article read = articles.findByUrl("u0").orElseThrow();
            articles.update(read.withTitle("Mine"));
            engine.transaction(tx -> {
                assertThatThrownBy(() -> articles.update(read)).isInstanceOf(StaleRowException.class);
                assertThat(articles.deleteById(read.id())).isTrue();
            });
            assertThat(articles.count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void updateAllChangesAllOrNothing(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            ArticleDao articles = filled(engine, 1_500);
            List<Article> read =
                    articles.select().orderBy(ArticleTable.ID.asc()).list();
            List<Article> wanted = read.stream().map(a -> a.withTitle("new")).toList();
            BatchResult all = articles.updateAll(wanted);
            assertThat(all.isComplete()).isTrue();
            assertThat(all.applied()).isTrue();
            assertThat(all.outcomes()).hasSize(1_500).containsOnly(UPDATED);
            List<Article> now = articles.select().orderBy(ArticleTable.ID.asc()).list();
            assertThat(now).extracting(Article::title).containsOnly("new");
            assertThat(now).extracting(Article::version).containsOnly(2);

            List<Article> mixed = List.of(
                    now.get(0).withTitle("x"),
                    read.get(1).withTitle("x"),
                    now.get(2).withId(99_999),
                    now.get(3).withTitle("x"));
            BatchResult nothing = articles.updateAll(mixed);
            assertThat(nothing.outcomes()).containsExactly(UPDATED, STALE, ABSENT, UPDATED);
            assertThat(nothing.applied()).isFalse();
            assertThat(articles.count(ArticleTable.TITLE.eq("x"))).isZero();

            BatchResult some = articles.updateAll(mixed, UpdateMode.PARTIAL);
            assertThat(some.outcomes()).containsExactly(UPDATED, STALE, ABSENT, UPDATED);
            assertThat(some.applied()).isTrue();
            assertThat(some.isComplete()).isFalse();
            assertThat(articles.count(ArticleTable.TITLE.eq("x"))).isEqualTo(2);

            assertThat(articles.updateAll(List.of()).isComplete()).isTrue();
            assertThatThrownBy(() -> articles.updateAll(Arrays.asList(now.get(0), null)))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageContaining("1");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void updateAllUndoesOnlyItselfInATransaction(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            ArticleDao articles = filled(engine, 2);
            List<Article> read =
                    articles.select().orderBy(ArticleTable.ID.asc()).list();
            engine.transaction(tx -> {
                articles.update(read.get(0).withTitle("first"));
                BatchResult result = articles.updateAll(
                        List.of(read.get(1).withTitle("second"), read.get(0).withTitle("stale")));
                assertThat(result.applied()).isFalse();
            });
            assertThat(articles.select().orderBy(ArticleTable.ID.asc()).list())
                    .extracting(Article::title)
                    .containsExactly("first", "Title 1");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void updateAllSaysWhichRowBreaksARule(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            ArticleDao articles = filled(engine, 5);
            List<Article> read =
                    articles.select().orderBy(ArticleTable.ID.asc()).list();
            List<Article> wanted = List.of(
                    read.get(0).withTitle("x"),
                    read.get(1).withTitle("x"),
                    read.get(2).withUrl("u4"));
            assertThatThrownBy(() -> articles.updateAll(wanted))
                    .isInstanceOf(UniqueViolationException.class)
                    .hasMessageContaining("row 2 of the collection");
            assertThatThrownBy(() -> articles.updateAll(wanted, UpdateMode.PARTIAL))
                    .as("a broken rule is no absent row")
                    .isInstanceOf(UniqueViolationException.class);
            assertThatThrownBy(() -> engine.transaction(tx -> {
                        articles.update(read.get(3).withTitle("x"));
                        articles.updateAll(wanted);
                    }))
                    .isInstanceOf(UniqueViolationException.class)
                    .hasMessageContaining("row 2 of the collection");
            assertThatThrownBy(() ->
                            articles.updateAll(List.of(read.get(0), read.get(1).withTitle("t".repeat(201)))))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("article.title")
                    .hasMessageContaining("row 1 of the collection");
            assertThat(articles.select().orderBy(ArticleTable.ID.asc()).list()).isEqualTo(read);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void deletesByRowByIdAndAll(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            ArticleDao articles = filled(engine, 5);
            Article row = articles.findByUrl("u1").orElseThrow();
            assertThat(articles.delete(row)).isTrue();
            assertThat(articles.delete(row)).isFalse();
            assertThat(articles.deleteById(row.id())).isFalse();
            assertThat(articles.deleteById(
                            articles.findByUrl("u2").orElseThrow().id()))
                    .isTrue();
            assertThat(articles.count()).isEqualTo(3);
            assertThat(articles.deleteAllRows()).isEqualTo(3);
            assertThat(articles.all()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void bulkUpdateSetsColumnsVersionAndTime(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            ArticleDao articles = filled(engine, 10);
            Instant before = articles.findByUrl("u3").orElseThrow().updatedAt();
            long changed = articles.update()
                    .set(ArticleTable.STATUS, Status.LIVE)
                    .setTo(ArticleTable.STARS, ArticleTable.STARS.plus(2))
                    .setNull(ArticleTable.SUBTITLE)
                    .where(ArticleTable.URL.in("u3", "u4", "u5"), ArticleTable.TITLE.ne("Title 5"))
                    .run();
            assertThat(changed).isEqualTo(2);
            Article row = articles.findByUrl("u3").orElseThrow();
            assertThat(row.status()).isEqualTo(Status.LIVE);
            assertThat(row.stars()).isEqualTo(5);
            assertThat(row.subtitle()).isNull();
            assertThat(row.version()).isEqualTo(2);
            assertThat(row.updatedAt()).isAfterOrEqualTo(before);
            assertThat(articles.update().set(ArticleTable.TITLE, "all").all().run())
                    .isEqualTo(10);
            assertThat(articles.update()
                            .set(ArticleTable.TITLE, "one")
                            .whereSql("t.url = :u", Map.of("u", "u0"))
                            .run())
                    .isEqualTo(1);
            assertThat(articles.count(ArticleTable.TITLE.eq("all"))).isEqualTo(9);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void bulkChangesRefuseWhatWouldHitTooMuchOrBreakKeys(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            ArticleDao articles = filled(engine, 2);
            String none = null;
            assertThatThrownBy(() -> articles.update().set(ArticleTable.TITLE, none))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageContaining("article.title");
            assertThatThrownBy(() -> articles.update().setNull(ArticleTable.TITLE))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("article.title");
            assertThatThrownBy(() -> articles.update().set(ArticleTable.ID, 3))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> articles.update().set(ArticleTable.VERSION, 3))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(
                            () -> articles.update().set(ArticleTable.TITLE, "a").set(ArticleTable.TITLE, "b"))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> articles.update().all().run()).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> articles.delete().where(List.<Condition<Article>>of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("all()");
            assertThat(articles.count()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void bulkDeleteTakesOnlyWhatFits(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            ArticleDao articles = filled(engine, 10);
            assertThat(articles.delete().where(ArticleTable.URL.endsWith("3")).run())
                    .isEqualTo(1);
            assertThat(articles.delete()
                            .whereSql("t.url in (:urls)", Map.of("urls", List.of("u1", "u2")))
                            .run())
                    .isEqualTo(2);
            assertThat(articles.delete().where(ArticleTable.URL.in(List.of())).run())
                    .isZero();
            assertThat(articles.count()).isEqualTo(7);
            assertThat(articles.delete().all().run()).isEqualTo(7);
        }
    }

    private static ArticleDao filled(Engine engine, int number) {
        long author = new AuthorDao(engine).insert(NewAuthor.of("Ada")).id();
        ArticleDao articles = new ArticleDao(engine);
        articles.insertAll(IntStream.range(0, number)
                .mapToObj(i -> NewArticle.of(author, "u" + i, "Title " + i).withSubtitle("Sub"))
                .toList());
        return articles;
    }
}
