package io.doctable.conformance.queries;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.References;
import org.jspecify.annotations.Nullable;

/** A row that references a country by its name. */
@DocTable
public record Town(
        @Id int id, @References(Country.class) @Nullable String country) {}
