package io.doctable.conformance.chinook;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.References;

/** A track in a playlist. */
@DocTable(primaryKey = {"playlist_id", "track_id"})
public record PlaylistTrack(
        @References(Playlist.class) int playlistId,
        @References(Track.class) int trackId) {}
