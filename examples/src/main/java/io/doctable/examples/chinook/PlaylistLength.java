package io.doctable.examples.chinook;

import io.doctable.annotation.Projection;
import org.jspecify.annotations.Nullable;

/** A playlist with the number of its tracks and how long they play. */
@Projection
public record PlaylistLength(@Nullable String name, long tracks, long minutes) {}
