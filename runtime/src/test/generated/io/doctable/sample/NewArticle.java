package io.doctable.sample;

import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** A row to insert: a {@link Article} without the values that the database or the library generates. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class NewArticle {
    static final long STATUS_UNSET = 1L;
    static final long STARS_UNSET = 1L << 1;

    private final long authorId;
    private final String url;
    private final String title;
    private final String subtitle;
    private final Status status;
    private final Integer stars;
    private final Instant publishedAt;

    final long unset;

    private NewArticle(
            long authorId,
            String url,
            String title,
            String subtitle,
            Status status,
            Integer stars,
            Instant publishedAt,
            long unset) {
        this.authorId = authorId;
        this.url = url;
        this.title = title;
        this.subtitle = subtitle;
        this.status = status;
        this.stars = stars;
        this.publishedAt = publishedAt;
        this.unset = unset;
    }

    /** Creates a row with the values that every new row needs. */
    public static NewArticle of(long authorId, String url, String title) {
        return new NewArticle(authorId, url, title, null, null, null, null, STATUS_UNSET | STARS_UNSET);
    }

    /** Creates a row with the values of {@code row} that an insert may set; all of them count as set. */
    public static NewArticle from(Article row) {
        return new NewArticle(
                row.authorId(),
                row.url(),
                row.title(),
                row.subtitle(),
                row.status(),
                row.stars(),
                row.publishedAt(),
                0L);
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

    /** Returns the value of {@code stars}; null if the database is to use its default. */
    public Integer stars() {
        return stars;
    }

    /** Returns the value of {@code publishedAt}; may be null. */
    public Instant publishedAt() {
        return publishedAt;
    }

    /** Returns this row with another value of {@code authorId}. */
    public NewArticle withAuthorId(long authorId) {
        return new NewArticle(authorId, url, title, subtitle, status, stars, publishedAt, unset);
    }

    /** Returns this row with another value of {@code url}. */
    public NewArticle withUrl(String url) {
        return new NewArticle(authorId, url, title, subtitle, status, stars, publishedAt, unset);
    }

    /** Returns this row with another value of {@code title}. */
    public NewArticle withTitle(String title) {
        return new NewArticle(authorId, url, title, subtitle, status, stars, publishedAt, unset);
    }

    /** Returns this row with another value of {@code subtitle}. */
    public NewArticle withSubtitle(String subtitle) {
        return new NewArticle(authorId, url, title, subtitle, status, stars, publishedAt, unset);
    }

    /** Returns this row with another value of {@code status}. */
    public NewArticle withStatus(Status status) {
        return new NewArticle(authorId, url, title, subtitle, status, stars, publishedAt, unset & ~STATUS_UNSET);
    }

    /** Returns this row with another value of {@code stars}. */
    public NewArticle withStars(int stars) {
        return new NewArticle(authorId, url, title, subtitle, status, stars, publishedAt, unset & ~STARS_UNSET);
    }

    /** Returns this row with another value of {@code publishedAt}. */
    public NewArticle withPublishedAt(Instant publishedAt) {
        return new NewArticle(authorId, url, title, subtitle, status, stars, publishedAt, unset);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NewArticle that
                && authorId == that.authorId
                && Objects.equals(url, that.url)
                && Objects.equals(title, that.title)
                && Objects.equals(subtitle, that.subtitle)
                && Objects.equals(status, that.status)
                && Objects.equals(stars, that.stars)
                && Objects.equals(publishedAt, that.publishedAt)
                && unset == that.unset;
    }

    @Override
    public int hashCode() {
        return Objects.hash(authorId, url, title, subtitle, status, stars, publishedAt, unset);
    }

    @Override
    public String toString() {
        return "NewArticle["
                + "authorId=" + authorId
                + ", url=" + url
                + ", title=" + title
                + ", subtitle=" + subtitle
                + ", status=" + ((unset & STATUS_UNSET) == 0 ? status : "default")
                + ", stars=" + ((unset & STARS_UNSET) == 0 ? stars : "default")
                + ", publishedAt=" + publishedAt
                + "]";
    }
}
