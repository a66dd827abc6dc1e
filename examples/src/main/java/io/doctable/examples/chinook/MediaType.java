package io.doctable.examples.chinook;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import org.jspecify.annotations.Nullable;

/** A file format. */
@DocTable(name = "MediaType", strict = false)
public record MediaType(
        @Id @Column(name = "MediaTypeId") int id,
        @Column(name = "Name", length = 120) @Nullable String name) {}
