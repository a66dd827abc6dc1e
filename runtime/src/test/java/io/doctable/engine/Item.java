package io.doctable.engine;

/** What the tables of the engine's tests hold. */
record Item(long id, String text) {}
