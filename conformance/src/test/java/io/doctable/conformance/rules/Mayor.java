package io.doctable.conformance.rules;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.References;
import org.jspecify.annotations.Nullable;

/** One of three tables that refer to each other in a circle: country, capital, mayor. */
@DocTable
public record Mayor(
        @Id(generated = true) long id,
        String name,
        @References(Country.class) @Nullable Long birthplaceId) {}
