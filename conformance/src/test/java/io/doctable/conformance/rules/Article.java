package io.doctable.conformance.rules;

import static io.doctable.annotation.ReferenceAction.CASCADE;

import io.doctable.annotation.Check;
import io.doctable.annotation.Column;
import io.doctable.annotation.CreatedAt;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Index;
import io.doctable.annotation.Json;
import io.doctable.annotation.References;
import io.doctable.annotation.Unique;
import io.doctable.annotation.UpdatedAt;
import io.doctable.annotation.Version;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The record that has a little of everything. */
@DocTable(
        indexes = {
            @Index(columns = {"author_id", "published_at desc"}),
            @Index(columns = "title", where = "status = 'LIVE'", name = "live_titles")
        },
        uniques = @Unique(columns = {"author_id", "title"}),
        checks = @Check(sql = "words >= 0 and words <= 1000000", name = "few_words"))
@SuppressWarnings("DT2101") // the package "taste" has a table of that name, in other databases
public record Article(
        @Id(generated = true) long id,

        @References(value = Author.class, onDelete = CASCADE)
        long authorId,

        @Column(unique = true) String url,
        @Column(length = 200) String title,
        @Nullable String subtitle,
        @Column(defaultSql = "'DRAFT'") Status status,
        @Column(defaultSql = "0") int words,
        @Column(defaultSql = "'en'") @Nullable String language,
        @Json Map<String, String> tags,
        @Nullable Instant publishedAt,
        @CreatedAt Instant createdAt,
        @UpdatedAt Instant updatedAt,
        @Version int version) {}
