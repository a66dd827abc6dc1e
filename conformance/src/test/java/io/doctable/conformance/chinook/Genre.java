package io.doctable.conformance.chinook;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import org.jspecify.annotations.Nullable;

/** A kind of music. */
@DocTable
public record Genre(
        @Id int genreId, @Column(length = 120) @Nullable String name) {}
