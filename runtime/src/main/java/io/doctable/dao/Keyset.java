package io.doctable.dao;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a query to read by keyset pagination: the first one, or the one after or before another page. Unlike a
 * page by number it costs the same for each page, and rows that are inserted or deleted between two pages neither repeat
 * nor hide others. Immutable.
 */
public final class Keyset {
    private final int size;
    private final @Nullable String token;
    private final boolean backwards;

    private Keyset(int size, @Nullable String token, boolean backwards) {
        if (size < 1) {
            throw new IllegalArgumentException("the size of a page must be 1 or more, but is " + size);
        }
        this.size = size;
        this.token = token;
        this.backwards = backwards;
    }

    /**
     * Returns the first page, of at most {@code size} rows.
     *
     * @throws IllegalArgumentException if {@code size} is not positive
     */
    public static Keyset first(int size) {
        return new Keyset(size, null, false);
    }

    /**
     * Returns the page after another one, of at most {@code size} rows.
     *
     * @param next the token that {@link KeysetPage#next} of the other page returned
     * @throws IllegalArgumentException if {@code size} is not positive
     */
    public static Keyset after(String next, int size) {
        return new Keyset(size, Objects.requireNonNull(next, "next"), false);
    }

    /**
     * Returns the page before another one, of at most {@code size} rows.
     *
     * @param previous the token that {@link KeysetPage#previous} of the other page returned
     * @throws IllegalArgumentException if {@code size} is not positive
     */
    public static Keyset before(String previous, int size) {
        return new Keyset(size, Objects.requireNonNull(previous, "previous"), true);
    }

    /** Returns the largest number of rows. */
    int size() {
        return size;
    }

    /** Returns the token of the other page, null for the first page. */
    @Nullable
    String token() {
        return token;
    }

    /** Returns whether it is the page before the other one. */
    boolean isBackwards() {
        return backwards;
    }

    /** Returns which page it is, without the token. */
    @Override
    public String toString() {
        return "Keyset(" + (token == null ? "first" : backwards ? "before a token" : "after a token") + ", " + size
                + " rows)";
    }
}
