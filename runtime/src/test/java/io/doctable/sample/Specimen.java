package io.doctable.sample;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row with a nullable column of every kind that has conditions. */
public record Specimen(
        int id,
        @Nullable Integer small,
        @Nullable Long large,
        @Nullable Double ratio,
        @Nullable Float measure,
        @Nullable Boolean flag,
        @Nullable String text,
        @Nullable String other,
        @Nullable BigDecimal price,
        @Nullable BigDecimal exact,
        @Nullable Instant seen,
        @Nullable LocalDate day,
        @Nullable UUID code,
        @Nullable Status status) {}
