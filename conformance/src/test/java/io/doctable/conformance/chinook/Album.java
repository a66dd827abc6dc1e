package io.doctable.conformance.chinook;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.References;

/** Tracks by one artist. */
@DocTable
public record Album(
        @Id int albumId,
        @Column(length = 160) String title,
        @References(Artist.class) int artistId) {}
