package io.doctable.examples.corpus;

import io.doctable.annotation.Projection;

/** How often a term occurs in the documents of a folder, and in how many of them. */
@Projection
public record TermTotal(long termId, long occurrences, int documents) {}
