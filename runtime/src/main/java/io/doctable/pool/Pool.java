package io.doctable.pool;

import java.util.List;

/** Shows the state of an engine's connection pool. Thread-safe. */
public interface Pool {
    /** Returns the current counts. */
    PoolStatus status();

    /** Returns the current holders of connections, the longest first. */
    List<PoolHolder> holders();
}
