package io.doctable.conformance.chinook;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import org.jspecify.annotations.Nullable;

/** Who plays. */
@DocTable
public record Artist(
        @Id int artistId, @Column(length = 120) @Nullable String name) {}
