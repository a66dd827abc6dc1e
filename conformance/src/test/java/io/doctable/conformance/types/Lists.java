package io.doctable.conformance.types;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists of scalars, enums and value records. */
@DocTable
public record Lists(
        @Id long id,
        List<String> texts,
        List<Boolean> flags,
        List<Short> shorts,
        List<Integer> ints,
        List<Long> longs,
        List<Double> doubles,
        List<BigDecimal> decimals,
        List<Instant> instants,
        List<LocalDate> dates,
        List<UUID> uuids,
        List<Colour> colours,
        List<Label> labels,
        List<@Nullable String> gaps,
        @Nullable List<Integer> maybe) {}
