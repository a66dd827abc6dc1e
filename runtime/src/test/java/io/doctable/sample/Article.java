package io.doctable.sample;

import io.doctable.annotation.Column;
import io.doctable.annotation.CreatedAt;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Index;
import io.doctable.annotation.ReferenceAction;
import io.doctable.annotation.References;
import io.doctable.annotation.UpdatedAt;
import io.doctable.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An article: identity, reference, unique key, defaults, times and a version. */
@DocTable(indexes = @Index(columns = {"author_id", "published_at desc"}))
public record Article(
        @Id(generated = true) long id,

        @References(value = Author.class, onDelete = ReferenceAction.CASCADE)
        long authorId,

        @Column(unique = true) String url,
        @Column(length = 200) String title,
        @Nullable String subtitle,
        @Column(defaultSql = "'DRAFT'") Status status,
        @Column(defaultSql = "3") int stars,
        @Nullable Instant publishedAt,
        @CreatedAt Instant createdAt,
        @UpdatedAt Instant updatedAt,
        @Version int version) {
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
