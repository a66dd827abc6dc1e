package io.doctable.examples.chinook;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.References;

/** An album of one artist. */
@DocTable(name = "Album", strict = false)
public record Album(
        @Id @Column(name = "AlbumId") int id,
        @Column(name = "Title", length = 160) String title,
        @References(Artist.class) @Column(name = "ArtistId") int artistId) {}
