package app;

import io.doctable.table.NewRow;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

/** A row to insert: a {@link Article} without the values that the database or the library generates. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class NewArticle extends NewRow<NewArticle> {
    static final long STATUS_UNSET = 1L;

    private long authorId;
    private String url;
    private String title;
    private String subtitle;
    private Status status;
    private Map<String, String> tags;
    private Instant publishedAt;

    private NewArticle(
            long unset,
            long authorId,
            String url,
            String title,
            String subtitle,
            Status status,
            Map<String, String> tags,
            Instant publishedAt) {
        super(unset);
        this.authorId = authorId;
        this.url = url;
        this.title = title;
        this.subtitle = subtitle;
        this.status = status;
        this.tags = tags;
        this.publishedAt = publishedAt;
    }

    /** Creates a row with the values that every new row needs. */
    public static NewArticle of(long authorId, String url, String title, Map<String, String> tags) {
        return new NewArticle(STATUS_UNSET, authorId, url, title, null, null, tags, null);
    }

    /** Creates a row with the values of {@code row} that an insert may set; all of them count as set. */
    public static NewArticle from(Article row) {
        return new NewArticle(
                0, row.authorId(), row.url(), row.title(), row.subtitle(), row.status(), row.tags(), row.publishedAt());
    }

    /** Returns the value of {@code authorId}. */
    public long authorId() {
        return authorId;
    }

    /** Returns the value of {@code url}. */
    public String url() {
        return url;
    }

    /** Returns the value of {@code title}. */
    public String title() {
        return title;
    }

    /** Returns the value of {@code subtitle}; may be null. */
    public String subtitle() {
        return subtitle;
    }

    /** Returns the value of {@code status}; null if the database is to use its default. */
    public Status status() {
        return status;
    }

    /** Returns the value of {@code tags}. */
    public Map<String, String> tags() {
        return tags;
    }

    /** Returns the value of {@code publishedAt}; may be null. */
    public Instant publishedAt() {
        return publishedAt;
    }

    /** Returns this row with another value of {@code authorId}. */
    public NewArticle withAuthorId(long authorId) {
        NewArticle copy = clone();
        copy.authorId = authorId;
        return copy;
    }

    /** Returns this row with another value of {@code url}. */
    public NewArticle withUrl(String url) {
        NewArticle copy = clone();
        copy.url = url;
        return copy;
    }

    /** Returns this row with another value of {@code title}. */
    public NewArticle withTitle(String title) {
        NewArticle copy = clone();
        copy.title = title;
        return copy;
    }

    /** Returns this row with another value of {@code subtitle}. */
    public NewArticle withSubtitle(String subtitle) {
        NewArticle copy = clone();
        copy.subtitle = subtitle;
        return copy;
    }

    /** Returns this row with another value of {@code status}. */
    public NewArticle withStatus(Status status) {
        NewArticle copy = clone();
        copy.status = status;
        copy.set(STATUS_UNSET);
        return copy;
    }

    /** Returns this row with another value of {@code tags}. */
    public NewArticle withTags(Map<String, String> tags) {
        NewArticle copy = clone();
        copy.tags = tags;
        return copy;
    }

    /** Returns this row with another value of {@code publishedAt}. */
    public NewArticle withPublishedAt(Instant publishedAt) {
        NewArticle copy = clone();
        copy.publishedAt = publishedAt;
        return copy;
    }

    @Override
    protected void list(NewRow.Values values) {
        values.add("authorId", authorId);
        values.add("url", url);
        values.add("title", title);
        values.add("subtitle", subtitle);
        values.add("status", status, STATUS_UNSET);
        values.add("tags", tags);
        values.add("publishedAt", publishedAt);
    }
}
