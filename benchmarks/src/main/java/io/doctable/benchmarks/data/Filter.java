package io.doctable.benchmarks.data;

import java.time.Instant;

/** The newest documents of an author since a time, at most {@link #LIMIT}. */
public record Filter(long authorId, boolean published, Instant since) {
    /** How many documents are wanted. */
    public static final int LIMIT = 20;
}
