package app;

import io.doctable.dao.KeyedTableDao;
import io.doctable.engine.Connectable;
import io.doctable.table.Column;
import io.doctable.table.UniqueKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores and finds the rows of {@link Article}. Needs no closing; may be extended. */
@Generated("io.doctable.processor.DocTableProcessor")
public class ArticleDao extends KeyedTableDao<Article, Long> {
    /** A DAO whose statements run on an engine, a connection or a transaction. */
    public ArticleDao(Connectable connectable) {
        super(connectable, ArticleTable.TABLE, ArticleTable.PRIMARY_KEY);
    }

    @Override
    public ArticleDao on(Connectable connectable) {
        return new ArticleDao(ofSameEngine(connectable));
    }

    /**
     * Stores a new row, and returns it with generated values and defaults filled in.
     * A change made by a trigger may be missing from it: read the row again to see that.
     */
    public Article insert(NewArticle row) {
        return insert(ArticleTable.INSERT, row);
    }

    /** Stores new rows, all or none, and returns them in their order, as {@code insert} does. */
    public List<Article> insertAll(Collection<? extends NewArticle> rows) {
        return insertAll(ArticleTable.INSERT, rows);
    }

    /**
     * Stores a new row unless one with the same key is there; empty if one is.
     * The new row must hold a value for each column of the key.
     */
    public Optional<Article> insertIfAbsent(NewArticle row, UniqueKey<Article> key) {
        return insertIfAbsent(ArticleTable.INSERT, row, key);
    }

    /**
     * Returns the row with the same key; if there is none, stores the new row and returns that.
     * The new row must hold a value for each column of the key.
     */
    public Article findOrInsert(NewArticle row, UniqueKey<Article> key) {
        return findOrInsert(ArticleTable.INSERT, row, key);
    }

    /**
     * Stores a new row, or updates the one with the same key, and returns it as it then stands.
     * The new row must hold a value for each column of the key.
     * A change made by a trigger may be missing from it: read the row again to see that.
     */
    public Article upsert(NewArticle row, UniqueKey<Article> key) {
        return upsert(ArticleTable.INSERT, row, key);
    }

    /**
     * Stores a new row, or updates only these columns of the one with the same key.
     * The new row must hold a value for each column of the key.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Article upsert(NewArticle row, UniqueKey<Article> key,
            Column<Article, ?>... columns) {
        return upsert(ArticleTable.INSERT, row, key, List.of(columns));
    }

    /** The row with that key, empty if there is none. */
    public Optional<Article> findById(long id) {
        return findById(Long.valueOf(id));
    }

    /** The row with that key; an exception if there is none. */
    public Article get(long id) {
        return get(Long.valueOf(id));
    }

    /** Deletes the row with that key; whether there was one. */
    public boolean deleteById(long id) {
        return deleteById(Long.valueOf(id));
    }

    /** The row with this {@code url}, empty if there is none. */
    public Optional<Article> findByUrl(String url) {
        return findBy(ArticleTable.UQ_URL, out -> out.setString(url));
    }

    /** The rows with this {@code authorId}. */
    public List<Article> listByAuthorId(long authorId) {
        return listBy(ArticleTable.FK_AUTHOR_ID, out -> out.setLong(authorId));
    }
}
