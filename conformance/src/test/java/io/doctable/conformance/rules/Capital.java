package io.doctable.conformance.rules;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.References;
import org.jspecify.annotations.Nullable;

/** One of three tables that refer to each other in a circle: country, capital, mayor. */
@DocTable
public record Capital(
        @Id(generated = true) long id,
        String name,
        @References(Mayor.class) @Nullable Long mayorId) {}
