package io.doctable.benchmarks.data;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A document that is not stored yet: what each contestant inserts. */
public record Draft(
        String title,
        long authorId,
        @Nullable String body,
        @Nullable Double score,
        boolean published,
        Instant createdAt) {}
