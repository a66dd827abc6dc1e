package io.doctable.conformance.firstuse;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import org.jspecify.annotations.Nullable;

/** A row that others refer to. */
@DocTable
public record Shop(
        @Id(generated = true) long id,
        @Column(unique = true) String name,
        @Nullable Integer size,
        int floor) {}
