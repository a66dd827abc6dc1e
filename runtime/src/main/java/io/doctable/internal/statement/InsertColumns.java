package io.doctable.internal.statement;

import io.doctable.schema.ColumnSchema;
import io.doctable.schema.Generation;
import java.util.ArrayList;
import java.util.List;

/**
 * Which columns an insert writes, and which it gets back from the database: depends on which of those that have a default
 * are left unset.
 *
 * @param columns all of the table, in order
 */
record InsertColumns(List<ColumnSchema> columns) {
    /**
     * Those that are written, in order.
     *
     * @param unset bit i for the i-th column that has a default and may be written
     */
    List<ColumnSchema> written(long unset) {
        return inserted(unset, true);
    }

    /** The others, in order. */
    List<ColumnSchema> gotBack(long unset) {
        return inserted(unset, false);
    }

    private List<ColumnSchema> inserted(long unset, boolean written) {
        List<ColumnSchema> chosen = new ArrayList<>();
        int defaulted = 0;
        for (ColumnSchema column : columns) {
            boolean given = column.insertable() && column.generation() != Generation.IDENTITY;
            if (column.insertable() && column.hasDefault()) {
                given &= (unset >> defaulted++ & 1) == 0;
            }
            if (given == written) {
                chosen.add(column);
            }
        }
        return chosen;
    }
}
