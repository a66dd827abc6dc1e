package io.doctable.conformance.queries;

import io.doctable.annotation.DocTable;

/** A row with a key of two columns. */
@DocTable(primaryKey = {"region", "number"})
public record Depot(String region, int number, String name) {}
