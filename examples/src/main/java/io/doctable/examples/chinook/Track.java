package io.doctable.examples.chinook;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.References;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A track, which is sold alone. */
@DocTable(name = "Track", strict = false)
public record Track(
        @Id @Column(name = "TrackId") int id,
        @Column(name = "Name", length = 200) String name,

        @References(Album.class) @Column(name = "AlbumId") @Nullable
        Integer albumId,

        @References(MediaType.class) @Column(name = "MediaTypeId")
        int mediaTypeId,

        @References(Genre.class) @Column(name = "GenreId") @Nullable
        Integer genreId,

        @Column(name = "Composer", length = 220) @Nullable String composer,
        @Column(name = "Milliseconds") int milliseconds,
        @Column(name = "Bytes") @Nullable Integer bytes,

        @Column(name = "UnitPrice", precision = 10, scale = 2)
        BigDecimal unitPrice) {}
