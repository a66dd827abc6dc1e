package io.doctable.internal.dialect;

import io.doctable.schema.ColumnSchema;
import io.doctable.schema.TableSchema;
import java.util.List;

/**
 * Writes statements on any number of rows at once: each column is one parameter, an array with the values of all rows.
 * One text serves any number of rows. A statement that gives row numbers gives the index of each row in the arrays,
 * counted from 1, as its first column.
 */
public interface ArrayDml {
    /** Returns whether the values of all these columns can be sent as arrays; false for an empty list. */
    boolean takes(List<ColumnSchema> columns);

    /**
     * Inserts rows in the order of the arrays.
     *
     * @param columns those that are given, in the order of the parameters
     */
    String insert(TableSchema table, List<ColumnSchema> columns);

    /**
     * Inserts the rows whose key no stored row has, and returns the row number and columns of each new row. Of rows with
     * the same key the first is inserted.
     *
     * @param columns those that are given, all of the key among them, in the order of the parameters
     * @param returned columns as they are stored
     */
    String insertIfAbsent(
            TableSchema table, List<ColumnSchema> columns, List<ColumnSchema> key, List<ColumnSchema> returned);

    /**
     * Inserts each row, or updates the row with the same key, and returns the row number and columns of each row. No two
     * rows may have the same key.
     *
     * @param columns those that are given, all of the key among them, in the order of the parameters
     * @param updated the columns of a stored row that take the new value; may be empty
     * @param returned columns as they are stored
     */
    String upsert(
            TableSchema table,
            List<ColumnSchema> columns,
            List<ColumnSchema> key,
            List<ColumnSchema> updated,
            List<ColumnSchema> returned);

    /**
     * Updates the rows whose columns have the given values, and returns the number of each row that was found. The
     * version of the table, if it has one, grows by 1.
     *
     * @param set the columns that change; may be empty
     * @param matched the columns that identify the row; their parameters follow those of {@code set}
     */
    String update(TableSchema table, List<ColumnSchema> set, List<ColumnSchema> matched);

    /** Deletes the rows whose columns have the given values, and returns the number of each row that was found. */
    String delete(TableSchema table, List<ColumnSchema> matched);

    /** The condition, on a table with the alias {@code t}, that these columns have the values of one of the rows. */
    String isAny(List<ColumnSchema> columns);
}
