package io.doctable.internal.row;

import io.doctable.json.JsonCodec;
import java.sql.SQLException;

/** Collects rows column by column and binds each column as one parameter, an array. */
public abstract class ArrayRowWriter extends CollectingRowWriter {
    /** The arrays of one statement should take no more bytes than that. */
    private static final long MOST_BYTES = 4 << 20;

    /** How many bytes the collected values take, roughly. */
    protected long size;

    protected ArrayRowWriter(JsonCodec json) {
        super(json);
    }

    /** Returns whether the statement should be run before more rows are written. */
    public final boolean isFull() {
        return size >= MOST_BYTES;
    }

    /** Forgets the collected rows. */
    public void clear() {
        size = 0;
    }

    /** Binds the collected rows as the parameters of the statement. */
    public abstract void bindArrays() throws SQLException;
}
