package io.doctable.sql;

import org.jspecify.annotations.Nullable;

/** A source of a result's rows. */
interface RowSource {
    /** No rows. */
    RowSource NOTHING = new RowSource() {
        @Override
        public @Nullable Object @Nullable [] next() {
            return null;
        }

        @Override
        public void close() {}
    };

    /** Returns the values of the next row, null at the end. */
    @Nullable
    Object @Nullable [] next();

    /** Reads the remaining rows into memory; does nothing if they are there. */
    default void copyRest() {}

    /** Frees what it holds; closing it twice does nothing. */
    void close();
}
