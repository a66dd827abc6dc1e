package io.doctable.sample;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An {@link Article} to be inserted. Immutable; what is left unset is given by the table's defaults. */
public final class NewArticle {
    private final long authorId;
    private final String url;
    private final String title;
    private final @Nullable String subtitle;
    private final @Nullable Status status;
    private final int stars;
    private final @Nullable Instant publishedAt;
    /** Bit i for the i-th column that has a default. */
    private final long unset;

    private NewArticle(
            long authorId,
            String url,
            String title,
            @Nullable String subtitle,
            @Nullable Status status,
            int stars,
            @Nullable Instant publishedAt,
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

    /** A row with what it needs. */
    public static NewArticle of(long authorId, String url, String title) {
        return new NewArticle(
                authorId,
                Objects.requireNonNull(url, "url"),
                Objects.requireNonNull(title, "title"),
                null,
                null,
                0,
                null,
                0b11);
    }

    /** The same with that subtitle. */
    public NewArticle withSubtitle(@Nullable String value) {
        return new NewArticle(authorId, url, title, value, status, stars, publishedAt, unset);
    }

    /** The same with that status. */
    public NewArticle withStatus(Status value) {
        return new NewArticle(
                authorId,
                url,
                title,
                subtitle,
                Objects.requireNonNull(value, "status"),
                stars,
                publishedAt,
                unset & ~0b1);
    }

    /** The same with that many stars. */
    public NewArticle withStars(int value) {
        return new NewArticle(authorId, url, title, subtitle, status, value, publishedAt, unset & ~0b10);
    }

    /** The same with that time. */
    public NewArticle withPublishedAt(@Nullable Instant value) {
        return new NewArticle(authorId, url, title, subtitle, status, stars, value, unset);
    }

    long authorId() {
        return authorId;
    }

    String url() {
        return url;
    }

    String title() {
        return title;
    }

    @Nullable
    String subtitle() {
        return subtitle;
    }

    @Nullable
    Status status() {
        return status;
    }

    int stars() {
        return stars;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    long unset() {
        return unset;
    }
}
