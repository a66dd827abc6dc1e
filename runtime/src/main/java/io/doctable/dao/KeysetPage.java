package io.doctable.dao;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page of results that was read by keyset pagination.
 *
 * @param rows the results, in the order of the query
 * @param next the token for {@link Keyset#after}, empty on the last page; encrypted, of letters, digits, {@code -} and
 *     {@code _}
 * @param previous the token for {@link Keyset#before}, empty on the first page
 * @param <V> the type of the results
 */
public record KeysetPage<V extends @Nullable Object>(List<V> rows, Optional<String> next, Optional<String> previous) {}
