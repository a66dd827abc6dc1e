package io.doctable.sample;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An article: identity, reference, unique key, defaults, times and a version. */
public record Article(
        long id,
        long authorId,
        String url,
        String title,
        @Nullable String subtitle,
        Status status,
        int stars,
        @Nullable Instant publishedAt,
        Instant createdAt,
        Instant updatedAt,
        int version) {
    /** The same with another title. */
    public Article withTitle(String other) {
        return new Article(
                id, authorId, url, other, subtitle, status, stars, publishedAt, createdAt, updatedAt, version);
    }

    /** The same with another id. */
    public Article withId(long other) {
        return new Article(
                other, authorId, url, title, subtitle, status, stars, publishedAt, createdAt, updatedAt, version);
    }

    /** The same with another URL. */
    public Article withUrl(String other) {
        return new Article(
                id, authorId, other, title, subtitle, status, stars, publishedAt, createdAt, updatedAt, version);
    }
}
