package io.doctable.dao;

import java.util.Objects;

/**
 * A row and the row that it was joined with.
 *
 * @param row never null
 * @param target never null; an {@link java.util.Optional} if there may be no such row
 * @param <R> the row's record
 * @param <T> the target's record, or an {@code Optional} of it
 */
public record Joined<R, T>(R row, T target) {
    /** Creates the pair; neither part may be null. */
    public Joined {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(target, "target");
    }
}
