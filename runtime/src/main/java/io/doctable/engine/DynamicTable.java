package io.doctable.engine;

import io.doctable.schema.TableSchema;

/**
 * A table without its record: one that a {@link TableSchema} describes, that was read from the database, or that has a
 * record which is not at hand. Thread-safe where its {@link Connectable} is.
 */
public final class DynamicTable {
    private final Connectable connectable;
    private final RegisteredTable registered;

    DynamicTable(Connectable connectable, RegisteredTable registered) {
        this.connectable = connectable;
        this.registered = registered;
    }

    /** The table's name, with its schema where it has one. */
    public String name() {
        return registered.name();
    }

    /** Its columns, keys and rules. */
    public TableSchema schema() {
        return registered.schema();
    }

    /** The same table, its statements running elsewhere. */
    public DynamicTable on(Connectable other) {
        if (other == connectable) {
            return this;
        }
        Engine there = other.engine();
        return new DynamicTable(other, there == registered.engine() ? registered : there.register(registered.table()));
    }

    /** Makes the table ready now: creates it, and the known ones that it refers to, where they are absent. */
    public DynamicTable create() {
        connectable.createTable(registered);
        return this;
    }

    /**
     * Drops the table with all its rows; its next use creates it again, unless it was only read from the database.
     *
     * @throws io.doctable.error.NoSuchTableException if it is not there
     */
    public void drop() {
        connectable.dropTable(registered.table());
    }

    @Override
    public String toString() {
        return registered.toString();
    }
}
