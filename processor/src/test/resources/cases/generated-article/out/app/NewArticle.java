package app;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** A row to insert: a {@link Article} without what the database or the library fills. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class NewArticle {
    private final long authorId;

    private final String url;

    private final String title;

    private final String subtitle;

    private final Status status;

    private final Map<String, String> tags;

    private final Instant publishedAt;

    final long unset;

    private NewArticle(long authorId, String url, String title, String subtitle, Status status,
            Map<String, String> tags, Instant publishedAt, long unset) {
        this.authorId = authorId;
        this.url = url;
        this.title = title;
        this.subtitle = subtitle;
        this.status = status;
        this.tags = tags;
        this.publishedAt = publishedAt;
        this.unset = unset;
    }

    /** A row with the values that every new row needs. */
    public static NewArticle of(long authorId, String url, String title, Map<String, String> tags) {
        return new NewArticle(authorId, url, title, null, null, tags, null, 1L);
    }

    /** A row with the values of another one that may be given; all of them count as set. */
    public static NewArticle from(Article row) {
        return new NewArticle(row.authorId(), row.url(), row.title(), row.subtitle(), row.status(),
                row.tags(), row.publishedAt(), 0L);
    }

    /** The value for {@code authorId}. */
    public long authorId() {
        return authorId;
    }

    /** The value for {@code url}. */
    public String url() {
        return url;
    }

    /** The value for {@code title}. */
    public String title() {
        return title;
    }

    /** The value for {@code subtitle}; may be null. */
    public String subtitle() {
        return subtitle;
    }

    /** The value for {@code status}; null while it is left to the database. */
    public Status status() {
        return status;
    }

    /** The value for {@code tags}. */
    public Map<String, String> tags() {
        return tags;
    }

    /** The value for {@code publishedAt}; may be null. */
    public Instant publishedAt() {
        return publishedAt;
    }

    /** This row with another value for {@code authorId}. */
    public NewArticle withAuthorId(long authorId) {
        return new NewArticle(authorId, url, title, subtitle, status, tags, publishedAt, unset);
    }

    /** This row with another value for {@code url}. */
    public NewArticle withUrl(String url) {
        return new NewArticle(authorId, url, title, subtitle, status, tags, publishedAt, unset);
    }

    /** This row with another value for {@code title}. */
    public NewArticle withTitle(String title) {
        return new NewArticle(authorId, url, title, subtitle, status, tags, publishedAt, unset);
    }

    /** This row with another value for {@code subtitle}. */
    public NewArticle withSubtitle(String subtitle) {
        return new NewArticle(authorId, url, title, subtitle, status, tags, publishedAt, unset);
    }

    /** This row with another value for {@code status}. */
    public NewArticle withStatus(Status status) {
        return new NewArticle(authorId, url, title, subtitle, status, tags, publishedAt,
                unset & ~1L);
    }

    /** This row with another value for {@code tags}. */
    public NewArticle withTags(Map<String, String> tags) {
        return new NewArticle(authorId, url, title, subtitle, status, tags, publishedAt, unset);
    }

    /** This row with another value for {@code publishedAt}. */
    public NewArticle withPublishedAt(Instant publishedAt) {
        return new NewArticle(authorId, url, title, subtitle, status, tags, publishedAt, unset);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NewArticle that
                && authorId == that.authorId
                && Objects.equals(url, that.url)
                && Objects.equals(title, that.title)
                && Objects.equals(subtitle, that.subtitle)
                && Objects.equals(status, that.status)
                && Objects.equals(tags, that.tags)
                && Objects.equals(publishedAt, that.publishedAt)
                && unset == that.unset;
    }

    @Override
    public int hashCode() {
        return Objects.hash(authorId, url, title, subtitle, status, tags, publishedAt, unset);
    }

    @Override
    public String toString() {
        return "NewArticle["
                + "authorId=" + authorId
                + ", url=" + url
                + ", title=" + title
                + ", subtitle=" + subtitle
                + ", status=" + ((unset & 1L) == 0 ? status : "default")
                + ", tags=" + tags
                + ", publishedAt=" + publishedAt
                + "]";
    }
}
