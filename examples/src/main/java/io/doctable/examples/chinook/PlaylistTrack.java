package io.doctable.examples.chinook;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.References;

/** A track on a playlist. */
@DocTable(
        name = "PlaylistTrack",
        strict = false,
        primaryKey = {"PlaylistId", "TrackId"})
public record PlaylistTrack(
        @References(Playlist.class) @Column(name = "PlaylistId")
        int playlistId,

        @References(Track.class) @Column(name = "TrackId") int trackId) {}
