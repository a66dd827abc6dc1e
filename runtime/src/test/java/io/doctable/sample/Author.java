package io.doctable.sample;

/** An author of articles. */
public record Author(long id, String name) {}
