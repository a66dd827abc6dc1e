package io.doctable.multi.sample;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row with a nullable column of every kind that has conditions. */
@DocTable
public record Specimen(
        @Id int id,
        @Nullable Integer small,
        @Nullable Long large,
        @Nullable Double ratio,
        @Nullable Float measure,
        @Nullable Boolean flag,
        @Nullable String text,
        @Column(length = 40) @Nullable String other,
        @Column(precision = 10, scale = 2) @Nullable BigDecimal price,
        @Nullable BigDecimal exact,
        @Nullable Instant seen,
        @Nullable LocalDate day,
        @Nullable UUID code,
        @Nullable Status status) {}
