package io.doctable.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.engine.Engine;
import io.doctable.row.ResultColumn;
import io.doctable.row.Row;
import io.doctable.sample.Article;
import io.doctable.sample.ArticleDao;
import io.doctable.sample.ArticleTable;
import io.doctable.sample.Author;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.AuthorTable;
import io.doctable.sample.EventDao;
import io.doctable.sample.EventTable;
import io.doctable.sample.NewArticle;
import io.doctable.sample.NewAuthor;
import io.doctable.sample.NewEvent;
import io.doctable.sample.Specimen;
import io.doctable.sample.SpecimenDao;
import io.doctable.sample.SpecimenTable;
import io.doctable.sample.Status;
import io.doctable.table.Aggregate;
import io.doctable.table.WholeExpression;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Queries as text in columns, and their rows column by column. */
class ToTableTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void valuesHaveTheNamesThatTheQueryGivesThem(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            AuthorDao authors = new AuthorDao(engine);
            List.of("Ada", "Bob", "Anna").forEach(name -> authors.insert(NewAuthor.of(name)));
            WholeExpression<Author, Integer> letters = AuthorTable.NAME.length();
            Aggregate.OfLong<Author> number = AuthorTable.TABLE.countRows();
            assertThat(authors.select(letters.as("letters"), number.as("n").as("how many"))
                            .groupBy(letters)
                            .having(number.gt(0L))
                            .orderBy(number.desc())
                            .toTable())
                    .isEqualTo("""
                            letters | how many
                            --------+---------
                                  3 |        2
                                  4 |        1
                            (2 rows)
                            """);
            Row row = authors.select(List.of(
                            AuthorTable.NAME.as("author"),
                            AuthorTable.NAME.concat("!").as("call")))
                    .distinct()
                    .orderBy(AuthorTable.NAME.asc())
                    .first()
                    .orElseThrow();
            assertThat(row.get("author")).isEqualTo("Ada");
            assertThat(row.get("call")).isEqualTo("Ada!");
            assertThat(row.columns()).extracting(ResultColumn::name).containsExactly("author", "call");
        }
    }

    @Test
    void aNameMustNotBeBlank() {
        assertThatThrownBy(() -> AuthorTable.NAME.as(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the name of author.name in a select list must not be blank");
    }

    @ParameterizedTest
    @EnumSource
    void hasHeadingsAndColumnsOfEqualWidth(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            AuthorDao authors = new AuthorDao(engine);
            assertThat(authors.select().toTable()).isEqualTo("""
                    id | name
                    ---+-----
                    (0 rows)
                    """);
            for (String name : List.of("Ada", "山田太郎", "two\nlines", "e\u0301", "\uD83D\uDE00!", "a very long name")) {
                authors.insert(NewAuthor.of(name));
            }
            Select<?> byId = authors.select().orderBy(AuthorTable.ID.asc());
            assertThat(byId.toTable(10, 10)).isEqualTo("""
                    id | name
                    ---+-----------
                     1 | Ada
                     2 | 山田太郎
                     3 | two\\nlines
                     4 | e\u0301
                     5 | \uD83D\uDE00!
                     6 | a very lo…
                    (6 rows)
                    """);
            assertThat(byId.toTable(2, 5)).isEqualTo("""
                    id | name
                    ---+------
                     1 | Ada
                     2 | 山田…
                    (the first 2 rows)
                    """);
            assertThat(authors.select(AuthorTable.NAME)
                            .limit(1)
                            .orderBy(AuthorTable.ID.asc())
                            .toTable())
                    .isEqualTo("name\n----\nAda\n(1 row)\n");
            assertThatThrownBy(() -> authors.select().toTable(0, 5)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void hidesSensitiveValues(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            EventDao events = new EventDao(engine);
            events.insert(NewEvent.of("s3cr3"));
            assertThat(events.select().toTable())
                    .contains("***")
                    .doesNotContain("s3cr3")
                    .endsWith("(1 row)\n");
            assertThat(events.select(EventTable.SECRET).toTable()).isEqualTo("secret\n------\n***\n(1 row)\n");
            assertThat(events.select(EventTable.SECRET.as("open")).toTable()).isEqualTo("open\n----\n***\n(1 row)\n");
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsHaveTheSameValuesOnEveryDatabase(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            SpecimenDao specimens = new SpecimenDao(engine);
            UUID code = new UUID(1, 2);
            Instant seen = Instant.parse("2026-11-20T12:17:35.123456Z");
            specimens.insert(new Specimen(
                    1,
                    2,
                    3L,
                    0.5,
                    0.1f,
                    true,
                    "text",
                    null,
                    new BigDecimal("1.50"),
                    new BigDecimal("123456789012345678.90"),
                    seen,
                    LocalDate.of(2026, 11, 20),
                    code,
                    Status.DRAFT));
            try (Stream<Row> rows = specimens.select().streamRows()) {
                Row row = rows.findFirst().orElseThrow();
                assertThat(row.asMap())
                        .containsEntry("id", 1L)
                        .containsEntry("small", 2L)
                        .containsEntry("ratio", 0.5)
                        .containsEntry("measure", (double) 0.1f)
                        .containsEntry("flag", true)
                        .containsEntry("other", null)
                        .containsEntry("price", new BigDecimal("1.50"))
                        .containsEntry("exact", new BigDecimal("123456789012345678.90"))
                        .containsEntry("seen", seen)
                        .containsEntry("day", LocalDate.of(2026, 11, 20))
                        .containsEntry("code", code)
                        .containsEntry("status", Status.DRAFT.name());
                assertThat(row.columns()).isEqualTo(specimens.select().columns());
            }
            assertThat(specimens.select(SpecimenTable.PRICE).columns())
                    .singleElement()
                    .hasToString("ResultColumn[name=price, type=decimal]");
        }
    }

    @ParameterizedTest
    @EnumSource
    void joinedRowsAndGroupsHaveColumnsAndPagesToo(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            AuthorDao authors = new AuthorDao(engine);
            ArticleDao articles = new ArticleDao(engine);
            for (String name : List.of("Ada", "Grace")) {
                long author = authors.insert(NewAuthor.of(name)).id();
                for (int i = 0; i < 3; i++) {
                    articles.insert(NewArticle.of(author, "https://example.org/" + name + i, "Title " + i));
                }
            }
            JoinedSelect<Article, Author> joined = articles.select()
                    .join(ArticleTable.FK_AUTHOR_ID)
                    .orderBy(ArticleTable.TITLE.asc(), ArticleTable.ID.asc());
            assertThat(joined.columns()).extracting("name").contains("title", "author.id", "author.name");
            assertThat(joined.toTable(1, 10)).contains("author.na…", "Ada").endsWith("(the first 1 rows)\n");
            KeysetPage<Joined<Article, Author>> first = joined.page(Keyset.first(4));
            KeysetPage<Joined<Article, Author>> second =
                    joined.page(Keyset.after(first.next().orElseThrow(), 4));
            assertThat(Stream.concat(first.rows().stream(), second.rows().stream())
                            .toList())
                    .isEqualTo(joined.list());
            assertThat(joined.page(2, 4)).isEqualTo(new Page<>(second.rows(), 2, 4, 6));
            ValueSelect<Article, String> titles =
                    articles.select(ArticleTable.TITLE).distinct().orderBy(ArticleTable.TITLE.asc());
            assertThat(titles.page(2, 2)).isEqualTo(new Page<>(List.of("Title 2"), 2, 2, 3));
            assertThat(titles.toTable()).contains("Title 0", "(3 rows)");
            assertThatThrownBy(() -> titles.page(Keyset.first(2))).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
