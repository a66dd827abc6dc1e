package io.doctable.sample;

import org.jspecify.annotations.Nullable;

/**
 * A row of one value.
 *
 * @param <T> the value's type
 */
public record Single<T>(int id, @Nullable T value) {}
