package io.doctable.examples.chinook;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import org.jspecify.annotations.Nullable;

/** A list of tracks. */
@DocTable(name = "Playlist", strict = false)
public record Playlist(
        @Id @Column(name = "PlaylistId") int id,
        @Column(name = "Name", length = 120) @Nullable String name) {}
