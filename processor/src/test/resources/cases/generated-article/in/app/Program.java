package app;

import io.doctable.dao.BatchResult;
import io.doctable.engine.Engine;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Uses what is generated, as a user would. */
final class Program {
    private Program() {}

    static void run(Engine engine) {
        ArticleDao articles = new ArticleDao(engine);
        AuthorDao authors = new AuthorDao(engine);
        Author author = authors.insert(new Author(1, "Ada", 1815));
        NewArticle made = NewArticle.of(author.id(), "https://a.example", "Notes", Map.of("a", "b"))
                .withSubtitle("On engines")
                .withStatus(Status.LIVE)
                .withPublishedAt(Instant.EPOCH);
        Article stored = articles.insert(made);
        List<Article> all = articles.insertAll(List.of(made, NewArticle.from(stored)));
        Optional<Article> absent = articles.insertIfAbsent(made, ArticleTable.UQ_URL);
        Article found = articles.findOrInsert(made, ArticleTable.UQ_URL);
        Article upserted = articles.upsert(made, ArticleTable.UQ_URL);
        Article partly = articles.upsert(made, ArticleTable.UQ_URL, ArticleTable.TITLE, ArticleTable.STATUS);
        Article asIs = articles.insertAsIs(stored);
        Optional<Article> byId = articles.findById(7);
        Article got = articles.get(stored.id());
        List<Article> several = articles.findAllById(List.of(1L, 2L));
        Optional<Article> byUrl = articles.findByUrl("https://a.example");
        List<Article> ofAuthor = articles.listByAuthorId(author.id());
        Optional<Author> ada = authors.findByNameAndBorn("Ada", 1815);
        List<Article> page = articles.select()
                .where(ArticleTable.AUTHOR_ID.eq(3), ArticleTable.TITLE.containsIgnoreCase("note"))
                .where(ArticleTable.STATUS.in(Status.DRAFT, Status.LIVE))
                .orderBy(ArticleTable.CREATED_AT.desc(), ArticleTable.ID.asc())
                .limit(50)
                .list();
        long many = articles.count(ArticleTable.VERSION.gt(1), ArticleTable.SUBTITLE.isNull());
        boolean any = articles.exists(ArticleTable.ID.in(1, 2, 3));
        Article updated = articles.update(stored);
        BatchResult batch = articles.updateAll(all);
        boolean gone = articles.delete(stored) || articles.deleteById(5);
        long removed = articles.deleteAllRows();
        engine.transaction(tx -> articles.on(tx).insert(made));
    }

    /** A DAO of the user's own. */
    static class Articles extends ArticleDao {
        Articles(Engine engine) {
            super(engine);
        }

        List<Article> drafts() {
            return select().where(ArticleTable.STATUS.eq(Status.DRAFT)).list();
        }
    }
}
