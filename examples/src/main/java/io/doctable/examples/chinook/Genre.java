package io.doctable.examples.chinook;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import org.jspecify.annotations.Nullable;

/** A kind of music. */
@DocTable(name = "Genre", strict = false)
public record Genre(
        @Id @Column(name = "GenreId") int id,
        @Column(name = "Name", length = 120) @Nullable String name) {}
