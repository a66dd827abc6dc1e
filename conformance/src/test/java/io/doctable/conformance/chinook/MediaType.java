package io.doctable.conformance.chinook;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import org.jspecify.annotations.Nullable;

/** A file format. */
@DocTable
public record MediaType(
        @Id int mediaTypeId, @Column(length = 120) @Nullable String name) {}
