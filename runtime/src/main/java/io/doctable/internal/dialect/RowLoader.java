package io.doctable.internal.dialect;

import io.doctable.row.RowWriter;
import java.sql.SQLException;

/** Collects encoded rows and loads them into a table, past the statements that return or plan anything. */
public interface RowLoader {
    /** The writer that collects rows, one after another. */
    RowWriter writer();

    /** Returns whether the collected rows should be sent before more rows are written. */
    boolean isFull();

    /** Sends the collected rows, once; returns the number of stored rows. */
    long send() throws SQLException;
}
