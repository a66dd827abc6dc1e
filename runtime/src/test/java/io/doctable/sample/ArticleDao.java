package io.doctable.sample;

import io.doctable.dao.KeyedTableDao;
import io.doctable.engine.Connectable;
import io.doctable.table.Column;
import io.doctable.table.UniqueKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Stores and finds rows of {@link Article}. */
public class ArticleDao extends KeyedTableDao<Article, Long> {
    /** A DAO whose statements run there. */
    public ArticleDao(Connectable connectable) {
        super(connectable, ArticleTable.TABLE, ArticleTable.PRIMARY_KEY);
    }

    @Override
    public ArticleDao on(Connectable connectable) {
        return new ArticleDao(ofSameEngine(connectable));
    }

    /** Inserts a row. */
    public Article insert(NewArticle row) {
        return insert(NewArticleShape.SHAPE, row);
    }

    /** Inserts rows. */
    public List<Article> insertAll(Collection<NewArticle> rows) {
        return insertAll(NewArticleShape.SHAPE, rows);
    }

    /** Inserts a row unless there is one with the same key. */
    public Optional<Article> insertIfAbsent(NewArticle row, UniqueKey<Article> key) {
        return insertIfAbsent(NewArticleShape.SHAPE, row, key);
    }

    /** Finds the row with the same key, or inserts this one. */
    public Article findOrInsert(NewArticle row, UniqueKey<Article> key) {
        return findOrInsert(NewArticleShape.SHAPE, row, key);
    }

    /** Inserts a row or updates the one with the same key. */
    public Article upsert(NewArticle row, UniqueKey<Article> key) {
        return upsert(NewArticleShape.SHAPE, row, key);
    }

    /** Inserts a row or updates some columns of the one with the same key. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Article upsert(NewArticle row, UniqueKey<Article> key, Column<Article, ?>... updated) {
        return upsert(NewArticleShape.SHAPE, row, key, List.of(updated));
    }

    /** The row with that id. */
    public Optional<Article> findById(long id) {
        return findById(Long.valueOf(id));
    }

    /** The row with that id. */
    public Article get(long id) {
        return get(Long.valueOf(id));
    }

    /** Deletes the row with that id. */
    public boolean deleteById(long id) {
        return deleteById(Long.valueOf(id));
    }

    /** The row with that URL. */
    public Optional<Article> findByUrl(String url) {
        return findBy(ArticleTable.UQ_URL, out -> ArticleTable.URL.write(out, url));
    }

    /** The rows of an author. */
    public List<Article> listByAuthorId(long authorId) {
        return listBy(ArticleTable.FK_AUTHOR_ID, out -> ArticleTable.AUTHOR_ID.write(out, authorId));
    }
}
