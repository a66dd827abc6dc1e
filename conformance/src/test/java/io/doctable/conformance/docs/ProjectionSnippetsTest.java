package io.doctable.conformance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.engine.Engine;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The code about projections in {@code docs/raw-sql.md}. */
class ProjectionSnippetsTest {
    @OnEveryDatabase
    void readsRawSql(Engine engine) {
        AuthorDao authors = new AuthorDao(engine);
        ArticleDao articles = new ArticleDao(engine);
        long ada = authors.insert(NewAuthor.of("Ada")).id();
        authors.insert(NewAuthor.of("Bob"));
        Instant day = Instant.parse("2026-11-21T00:00:00Z");
        articles.insert(NewArticle.of(ada, "u:1", "One", Map.of()).withPublishedAt(day));
        articles.insert(NewArticle.of(ada, "u:2", "Two", Map.of()));
        // tag::query[]
        List<TopAuthor> top = engine.query(TopAuthorProjection.PROJECTION, """
                select w.name, count(a.id) as articles, max(a.published_at) as latest
                from author w left join article a on a.author_id = w.id
                group by w.id, w.name having count(a.id) >= :least
                order by articles desc""", Map.of("least", 1));
        // end::query[]
        assertThat(top).containsExactly(new TopAuthor("Ada", 2, Optional.of(day)));
        // tag::select[]
        List<Headline> newest = articles.select(HeadlineProjection.PROJECTION)
                .where(ArticleTable.PUBLISHED_AT.isNotNull())
                .orderBy(ArticleTable.PUBLISHED_AT.desc())
                .limit(10)
                .list();
        // end::select[]
        assertThat(newest).extracting(Headline::title).containsExactly("One");
    }
}
