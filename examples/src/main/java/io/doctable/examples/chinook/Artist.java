package io.doctable.examples.chinook;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import org.jspecify.annotations.Nullable;

/** A band, a musician or a composer. */
@DocTable(name = "Artist", strict = false)
public record Artist(
        @Id @Column(name = "ArtistId") int id,
        @Column(name = "Name", length = 120) @Nullable String name) {}
