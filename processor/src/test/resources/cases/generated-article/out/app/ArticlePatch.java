package app;

import io.doctable.table.Patch;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

/** New values for some columns of a {@link Article}; the others stay. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class ArticlePatch extends Patch<Article, ArticlePatch> {
    private ArticlePatch() {
        super(ArticleTable.TABLE);
    }

    /** Creates a patch that sets nothing yet. */
    public static ArticlePatch of() {
        return new ArticlePatch();
    }

    /** Only changes a row with this version (optimistic locking). */
    public ArticlePatch expect(int version) {
        return expecting(version);
    }

    /** Sets {@code authorId}. */
    public ArticlePatch authorId(long authorId) {
        return set(ArticleTable.AUTHOR_ID, authorId);
    }

    /** Sets {@code url}. */
    public ArticlePatch url(String url) {
        return set(ArticleTable.URL, url);
    }

    /** Sets {@code title}. */
    public ArticlePatch title(String title) {
        return set(ArticleTable.TITLE, title);
    }

    /** Sets {@code subtitle}. */
    public ArticlePatch subtitle(String subtitle) {
        return set(ArticleTable.SUBTITLE, subtitle);
    }

    /** Sets {@code status}. */
    public ArticlePatch status(Status status) {
        return set(ArticleTable.STATUS, status);
    }

    /** Sets {@code tags}. */
    public ArticlePatch tags(Map<String, String> tags) {
        return set(ArticleTable.TAGS, tags);
    }

    /** Sets {@code publishedAt}. */
    public ArticlePatch publishedAt(Instant publishedAt) {
        return set(ArticleTable.PUBLISHED_AT, publishedAt);
    }
}
