package io.doctable.conformance.chinook;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.References;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A piece that is sold. */
@DocTable
public record Track(
        @Id int trackId,
        @Column(length = 200) String name,
        @References(Album.class) @Nullable Integer albumId,
        @References(MediaType.class) int mediaTypeId,
        @References(Genre.class) @Nullable Integer genreId,
        @Column(length = 220) @Nullable String composer,
        int milliseconds,
        @Nullable Integer bytes,
        @Column(precision = 10, scale = 2) BigDecimal unitPrice) {}
