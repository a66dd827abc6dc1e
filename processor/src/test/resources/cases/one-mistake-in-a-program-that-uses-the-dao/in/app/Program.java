package app;

import io.doctable.engine.Engine;
import io.doctable.table.Table;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** Names what is generated in far more than twenty places. */
final class Program {
    private static final Table<Article> TABLE = ArticleTable.TABLE;

    private final ArticleDao articles;

    Program(Engine engine) {
        this.articles = new Articles(engine);
    }

    Article use(ZonedDateTime now, Author author) {
        NewArticle made = NewArticle.of(author.id(), "https://a.example", "Notes", now);
        made = made.withTitle("Other").withHits(3).withPublishedAt(now.plusDays(1));
        Integer hits = made.hits();
        Article first = articles.insert(made);
        List<Article> several = articles.insertAll(List.of(made, NewArticle.from(first)));
        Optional<Article> absent = articles.insertIfAbsent(made, ArticleTable.UQ_URL);
        Article found = articles.findOrInsert(made, ArticleTable.UQ_URL);
        Article upserted = articles.upsert(made, ArticleTable.UQ_URL, ArticleTable.TITLE, ArticleTable.HITS);
        Optional<Article> byId = articles.findById(3);
        Optional<Article> byUrl = articles.findByUrl("https://a.example");
        List<Article> ofAuthor = articles.listByAuthorId(author.id());
        List<Article> page = articles.select()
                .where(ArticleTable.AUTHOR_ID.eq(3), ArticleTable.TITLE.contains("n"))
                .orderBy(ArticleTable.HITS.desc(), ArticleTable.PUBLISHED_AT.asc())
                .list();
        long count = articles.count(ArticleTable.PUBLISHED_AT.isNotNull());
        articles.updateAll(page);
        articles.deleteById(4);
        articles.delete(first);
        ArticleTable.PRIMARY_KEY.of(first).longValue();
        ArticleTable.FK_AUTHOR_ID.target();
        return articles.update(articles.get(first.id()));
    }

    /** A DAO of the user's own. */
    static final class Articles extends ArticleDao {
        Articles(Engine engine) {
            super(engine);
        }

        List<Article> popular() {
            return select().where(ArticleTable.HITS.gt(100)).list();
        }
    }
}
