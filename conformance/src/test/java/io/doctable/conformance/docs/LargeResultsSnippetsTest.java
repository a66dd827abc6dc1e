package io.doctable.conformance.docs;

import static io.doctable.conformance.docs.ArticleTable.AUTHOR_ID;
import static io.doctable.conformance.docs.ArticleTable.ID;
import static io.doctable.conformance.docs.ArticleTable.PUBLISHED_AT;
import static io.doctable.conformance.docs.ArticleTable.STATUS;
import static io.doctable.conformance.docs.ArticleTable.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.dao.Keyset;
import io.doctable.dao.KeysetPage;
import io.doctable.dao.Page;
import io.doctable.engine.Engine;
import io.doctable.export.Csv;
import io.doctable.export.JsonLines;
import io.doctable.row.Row;
import io.doctable.sql.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

/** The code of {@code docs/large-results.md}. */
class LargeResultsSnippetsTest {
    private static final int ARTICLES = 30;

    @TempDir
    Path folder;

    private static ArticleDao fill(Engine engine) {
        long author = new AuthorDao(engine).insert(NewAuthor.of("Ada")).id();
        ArticleDao articles = new ArticleDao(engine);
        articles.insertAll(IntStream.range(0, ARTICLES)
                .mapToObj(i -> NewArticle.of(author, "https://example.org/" + i, "Title " + i, Map.of())
                        .withPublishedAt(
                                i % 3 == 0
                                        ? null
                                        : Instant.parse("2026-11-20T00:00:00Z").plusSeconds(i / 2)))
                .toList());
        return articles;
    }

    @OnEveryDatabase
    void streams(ArticleDao articles) {
        fill(articles.engine());
        // tag::stream[]
        long characters;
        try (Stream<Article> stream = articles.select().where(STATUS.eq(Status.DRAFT)).stream()) {
            characters = stream.mapToLong(article -> article.title().length()).sum();
        }
        List<String> titles = new ArrayList<>();
        articles.select(TITLE).orderBy(ID.asc()).fetchSize(100).forEach(titles::add);
        // end::stream[]
        assertThat(characters).isEqualTo(10 * 7 + 20 * 8);
        assertThat(titles).hasSize(ARTICLES).startsWith("Title 0");
    }

    @OnEveryDatabase
    void cursors(ArticleDao articles) {
        Engine engine = fill(articles.engine()).engine();
        long seen = 0;
        // tag::cursor[]
        try (Result rows = engine.cursor("select id, title from article where id > :least", Map.of("least", 10))) {
            for (Row row : rows) {
                seen += row.get("title", String.class) == null ? 0 : 1;
            }
        }
        try (Stream<Article> rows = engine.stream(ArticleTable.TABLE, "select t.* from article t", Map.of())) {
            seen += rows.count();
        }
        // end::cursor[]
        assertThat(seen).isEqualTo(ARTICLES - 10 + ARTICLES);
    }

    @OnEveryDatabase
    void chunks(ArticleDao articles) {
        fill(articles.engine());
        // tag::chunks[]
        for (List<Article> chunk :
                articles.select().where(STATUS.eq(Status.DRAFT)).chunks(12)) {
            articles.engine().transaction(tx -> {
                for (Article article : chunk) {
                    articles.update()
                            .set(STATUS, Status.LIVE)
                            .where(ID.eq(article.id()))
                            .run();
                }
            });
        }
        // end::chunks[]
        assertThat(articles.count(STATUS.eq(Status.LIVE))).isEqualTo(ARTICLES);
    }

    @OnEveryDatabase
    void pages(ArticleDao articles) {
        fill(articles.engine());
        // tag::page[]
        Page<Article> page = articles.select().orderBy(TITLE.asc(), ID.asc()).page(2, 20);
        String line = "page " + page.number() + " of " + page.pages() + ", " + page.total() + " articles";
        // end::page[]
        assertThat(line).isEqualTo("page 2 of 2, 30 articles");
        assertThat(page.rows()).hasSize(10);
    }

    @OnEveryDatabase
    void keysetPages(ArticleDao articles) {
        fill(articles.engine());
        List<Article> all = new ArrayList<>();
        String token = null;
        do {
            KeysetPage<Article> page = after(articles, token);
            all.addAll(page.rows());
            token = page.next().orElse(null);
        } while (token != null);
        assertThat(all)
                .isEqualTo(
                        articles.select().orderBy(PUBLISHED_AT.desc(), ID.asc()).list());
    }

    private static KeysetPage<Article> after(ArticleDao articles, @Nullable String token) {
        // tag::keyset[]
        Keyset at = token == null ? Keyset.first(7) : Keyset.after(token, 7);
        KeysetPage<Article> page = articles.select()
                .where(AUTHOR_ID.eq(1))
                .orderBy(PUBLISHED_AT.desc(), ID.asc())
                .page(at);
        // page.rows(), and page.next() and page.previous() for the links of a web page
        // end::keyset[]
        return page;
    }

    @OnEveryDatabase
    void pageTokenKey(Site site) {
        String secret = "read it from where your secrets are";
        // tag::key[]
        try (Engine engine = Engine.builder(site.url()).pageTokenKey(secret).build()) {
            // tokens of other engines with this secret are valid here
            // end::key[]
            assertThat(engine.pool().status().checkedOut()).isZero();
        }
    }

    @OnEveryDatabase
    void exports(ArticleDao articles) throws IOException {
        fill(articles.engine());
        Path csv = folder.resolve("articles.csv");
        Path jsonl = folder.resolve("articles.jsonl");
        // tag::export[]
        Csv.standard().write(articles.select().orderBy(ID.asc()), csv);
        long lines = JsonLines.write(articles.select().where(PUBLISHED_AT.isNotNull()), jsonl);
        // end::export[]
        assertThat(lines).isEqualTo(20);
        assertThat(Files.readAllLines(csv)).hasSize(ARTICLES + 1);
        assertThat(Files.readAllLines(jsonl)).hasSize(20);
    }

    @OnEveryDatabase
    void grids(ArticleDao articles) {
        fill(articles.engine());
        // tag::table[]
        System.out.println(articles.select(TITLE).orderBy(ID.asc()).toTable(3, 40));
        // end::table[]
        assertThat(articles.select(TITLE).orderBy(ID.asc()).toTable(2, 40))
                .isEqualTo("title\n-------\nTitle 0\nTitle 1\n(the first 2 rows)\n");
    }
}
