package io.doctable.sample;

import org.jspecify.annotations.Nullable;

/** A node of a tree: refers to its own table, and its id is not its first component. */
public record Node(
        String kind, int depth, long id, @Nullable String parent, String name) {}
