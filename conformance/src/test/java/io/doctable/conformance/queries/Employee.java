package io.doctable.conformance.queries;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.References;
import org.jspecify.annotations.Nullable;

/** A row that may reference another one of the same table. */
@DocTable(name = "staff")
public record Employee(
        @Id int id, @References(Employee.class) @Nullable Integer bossId, String name) {}
