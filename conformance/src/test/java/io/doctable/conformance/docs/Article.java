package io.doctable.conformance.docs;

import static io.doctable.annotation.ReferenceAction.CASCADE;

import io.doctable.annotation.Column;
import io.doctable.annotation.CreatedAt;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Index;
import io.doctable.annotation.Json;
import io.doctable.annotation.References;
import io.doctable.annotation.Version;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is written. */
// tag::article[]
@DocTable(indexes = @Index(columns = {"author_id", "published_at desc"}))
public record Article(
        @Id(generated = true) long id,

        @References(value = Author.class, onDelete = CASCADE)
        long authorId,

        @Column(unique = true) String url,
        @Column(length = 200) String title,
        @Nullable String subtitle,
        @Column(defaultSql = "'DRAFT'") Status status,
        @Json Map<String, String> tags,
        @Nullable Instant publishedAt,
        @CreatedAt Instant createdAt,
        @Version int version) {}
// end::article[]
