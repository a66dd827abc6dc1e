package io.doctable.dao;

import java.util.Objects;

/**
 * A row and what it was joined with.
 *
 * @param row never null
 * @param target never null; an {@link java.util.Optional} where there may be none
 * @param <R> the row's record
 * @param <T> the target's record, or an {@code Optional} of it
 */
public record Joined<R, T>(R row, T target) {
    /** Refuses null. */
    public Joined {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(target, "target");
    }
}
