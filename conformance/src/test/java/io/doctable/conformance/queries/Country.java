package io.doctable.conformance.queries;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.OnDialect;

/** A row whose key some databases compare without regard to case. */
@DocTable(name = "collated_country")
public record Country(
        @Id @OnDialect(value = "sqlite", collation = "NOCASE")
        String name,

        int size) {}
