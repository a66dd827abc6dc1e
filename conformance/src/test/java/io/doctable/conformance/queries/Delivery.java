package io.doctable.conformance.queries;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.ForeignKey;
import io.doctable.annotation.Id;
import org.jspecify.annotations.Nullable;

/** A row that may reference another one by two columns. */
@DocTable(
        foreignKeys =
                @ForeignKey(
                        columns = {"region", "depot"},
                        references = Depot.class))
public record Delivery(
        @Id int id, @Nullable String region, @Nullable Integer depot, String load) {}
