package io.doctable.conformance.dao;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A column of every kind of constant. */
@DocTable
public record Measurement(
        @Id int id,
        int whole,
        @Nullable Long maybe,
        double real,
        boolean flag,
        String text,
        @Nullable String other,
        @Column(precision = 8, scale = 2) BigDecimal price,
        Instant at,
        Level level) {
    /** How high it is. */
    public enum Level {
        LOW,
        MIDDLE,
        HIGH
    }
}
