package io.doctable.conformance.queries;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.References;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row with numbers and texts to compute with, which may reference another one. */
@DocTable
public record Sale(
        @Id int id,
        @References(Shop.class) @Nullable Long shopId,
        String item,
        @Nullable String note,
        int quantity,
        @Nullable Integer rating,
        long points,
        @Nullable Double weight,
        @Column(precision = 10, scale = 2) BigDecimal price,
        @Column(precision = 8, scale = 3) @Nullable BigDecimal rebate,
        @Nullable BigDecimal exact,
        Kind kind,
        @Nullable LocalDate day) {
    /** How it was sold. */
    public enum Kind {
        /** Over the counter. */
        SHOP,
        /** By mail. */
        MAIL
    }
}
