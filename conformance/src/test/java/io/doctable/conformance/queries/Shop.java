package io.doctable.conformance.queries;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import org.jspecify.annotations.Nullable;

/** A row that others reference. */
@DocTable(name = "sales_shop")
public record Shop(
        @Id long id, String name, String city, @Nullable String motto) {}
