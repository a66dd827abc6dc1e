package io.doctable.conformance.docs;

import static io.doctable.conformance.docs.ArticleTable.AUTHOR_ID;
import static io.doctable.conformance.docs.ArticleTable.CREATED_AT;
import static io.doctable.conformance.docs.ArticleTable.ID;
import static io.doctable.conformance.docs.ArticleTable.STATUS;
import static io.doctable.conformance.docs.ArticleTable.TITLE;
import static io.doctable.conformance.docs.ArticleTable.UQ_URL;
import static io.doctable.conformance.docs.Status.DRAFT;
import static io.doctable.conformance.docs.Status.LIVE;

import io.doctable.engine.Engine;
import io.doctable.error.UniqueViolationException;
import java.util.List;
import java.util.Map;

/** A small program over two tables, as the page on generated code shows it. */
final class Taste {
    private Taste() {}

    static List<Article> run(String url) {
        // tag::taste[]
        try (Engine engine = Engine.open(url)) { // "sqlite:///news.db" or "postgresql://user:password@host/news"
            AuthorDao authors = new AuthorDao(engine); // no connection, no table yet
            ArticleDao articles = new ArticleDao(engine);

            Author ada = authors.findOrInsert(NewAuthor.of("Ada"), AuthorTable.UQ_NAME);
            Article draft =
                    articles.insert(NewArticle.of(ada.id(), "https://example.org/1", "Notes", Map.of("lang", "en"))
                            .withSubtitle("On engines"));
            articles.upsert(NewArticle.from(draft).withStatus(LIVE), UQ_URL); // id kept, version counted

            List<Article> hits = articles.select()
                    .where(AUTHOR_ID.eq(ada.id()), TITLE.containsIgnoreCase("note"), STATUS.in(DRAFT, LIVE))
                    .orderBy(CREATED_AT.desc(), ID.desc())
                    .limit(50)
                    .list();

            try {
                engine.transaction(
                        tx -> { // all or nothing; calls on this thread join it
                            articles.deleteById(draft.id());
                            authors.insert(NewAuthor.of("Ada"));
                        });
            } catch (UniqueViolationException e) {
                System.out.println(e.is(AuthorTable.UQ_NAME) ? "there is an Ada" : e.getMessage());
            }
            return hits;
        }
        // end::taste[]
    }
}
