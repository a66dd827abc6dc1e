package io.doctable.dao;

import static io.doctable.dao.BatchResult.Outcome.ABSENT;
import static io.doctable.dao.BatchResult.Outcome.STALE;
import static io.doctable.dao.BatchResult.Outcome.UPDATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.doctable.database.TestDatabase;
import io.doctable.engine.Engine;
import io.doctable.error.UniqueViolationException;
import io.doctable.sample.ArticleDao;
import io.doctable.sample.ArticleTable;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.NewArticle;
import io.doctable.sample.NewAuthor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What results, queries and exceptions print: short, and without values. */
class PrintsTest {
    @TempDir
    Path folder;

    @Test
    void aBatchResultCountsItsOutcomes() {
        assertThat(new BatchResult(List.of(), true)).hasToString("BatchResult(0 rows, applied)");
        assertThat(new BatchResult(List.of(UPDATED, ABSENT, UPDATED, STALE, ABSENT), false))
                .hasToString("BatchResult(5 rows: 2 UPDATED, 2 ABSENT at [1, 4], 1 STALE at [3], not applied)");
        List<BatchResult.Outcome> many = new ArrayList<>(Collections.nCopies(1000, STALE));
        many.set(0, UPDATED);
        assertThat(new BatchResult(many, true))
                .hasToString(
                        "BatchResult(1000 rows: 1 UPDATED, 999 STALE at [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] and others,"
                                + " applied)");
    }

    @Test
    void queriesAndChangesPrintTheirParts() {
        try (Engine engine = Engine.open("sqlite://")) {
            ArticleDao articles = new ArticleDao(engine);
            assertThat(articles.select()).hasToString("Select(article, every row)");
            assertThat(articles.select()
                            .where(ArticleTable.URL.eq("a secret"))
                            .whereSql("t.stars > :s", Map.of("s", 4711))
                            .orderBy(ArticleTable.TITLE.asc(), ArticleTable.ID.desc())
                            .limit(5)
                            .offset(2))
                    .hasToString("Select(article, 2 conditions, ordered by [title asc nulls first, id desc nulls last],"
                            + " limit 5, offset 2)");
            Update<?> update = articles.update().set(ArticleTable.TITLE, "a secret");
            assertThat(update).hasToString("Update(article, sets [title], without where or all)");
            assertThat(articles.update().set(ArticleTable.STARS, 1).where(ArticleTable.ID.eq(1)))
                    .hasToString("Update(article, sets [stars], 1 condition)");
            assertThat(articles.delete()).hasToString("Delete(article, without where or all)");
            assertThat(articles.delete().all()).hasToString("Delete(article, every row)");
            assertThat(articles.delete().where(ArticleTable.URL.eq("a secret")))
                    .hasToString("Delete(article, 1 condition)");
            assertThat(engine.repair(articles.table()).toString())
                    .startsWith("Repair(article, ")
                    .contains("sqlite");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theExceptionOfABatchDoesNotRepeatItsPlaceholders(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            long author = new AuthorDao(engine).insert(NewAuthor.of("Ada")).id();
            ArticleDao articles = new ArticleDao(engine);
            List<NewArticle> rows = IntStream.range(0, 100)
                    .mapToObj(i -> NewArticle.of(author, "u" + i / 2, "Title"))
                    .toList();
            UniqueViolationException e =
                    catchThrowableOfType(UniqueViolationException.class, () -> articles.insertAll(rows));
            assertThat(e.getMessage())
                    .contains("at row 1 of the collection", "INSERT INTO", "(?, ?, ?, ?, ?, ?, ?, ?)")
                    .doesNotContain("?), (?")
                    .hasSizeLessThan(700);
        }
    }
}
