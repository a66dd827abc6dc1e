package io.doctable.conformance.rules;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import org.jspecify.annotations.Nullable;

/** A row that others refer to. */
@DocTable(comment = "Who writes; it's a \"person\"")
@SuppressWarnings("DT2101") // the package "taste" has a table of that name, in other databases
public record Author(
        @Id(generated = true) long id,
        @Column(unique = true, length = 80) String name,
        @Nullable String country) {}
