package io.doctable.conformance.types;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Numbers of any size, and one of a fixed scale. */
@DocTable
public record Numbers(
        @Id long id,
        @Nullable BigDecimal any,
        BigInteger whole,
        @Column(precision = 15, scale = 3) BigDecimal price) {}
