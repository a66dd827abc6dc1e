package io.doctable.conformance.firstuse;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.References;
import java.time.Instant;

/** Refers to a shop. */
@DocTable
public record Visit(
        @Id(generated = true) long id,
        @References(Shop.class) long shopId,
        Instant at) {}
