package io.doctable.conformance.chinook;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import org.jspecify.annotations.Nullable;

/** Tracks in some order. */
@DocTable
public record Playlist(
        @Id int playlistId, @Column(length = 120) @Nullable String name) {}
