package io.doctable.table;

import io.doctable.schema.TableSchema;

/** A table that is registered with an engine. Thread-safe. */
public interface RegisteredTable {
    /** Returns the name of the table, with its schema where it has one. */
    String name();

    /** Returns the table; the rows of one without a record are {@code Row}s. */
    Table<?> table();

    /** Returns the columns, keys and constraints of the table. */
    TableSchema schema();

    /** Returns whether the table was only read from the database: no code describes it. */
    boolean isReflected();
}
