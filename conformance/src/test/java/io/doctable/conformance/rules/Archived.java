package io.doctable.conformance.rules;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

/** A table in a named schema, for databases that have them. */
@DocTable(schema = "archive", name = "old_things")
public record Archived(
        @Id(generated = true) long id,
        @Column(unique = true) String name) {}
