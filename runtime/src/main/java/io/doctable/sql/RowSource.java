package io.doctable.sql;

import org.jspecify.annotations.Nullable;

/** Where the rows of a result come from. */
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

    /** The values of the next row, null at the end. */
    @Nullable
    Object @Nullable [] next();

    /** Gives back what it holds; doing it twice does nothing. */
    void close();
}
