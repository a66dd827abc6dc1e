package io.doctable.pool;

import java.util.List;

/** The connections of an engine, to look at. Thread-safe. */
public interface Pool {
    /** The counts of this moment. */
    PoolStatus status();

    /** Who has a connection at this moment, the longest first. */
    List<PoolHolder> holders();
}
