package io.doctable.schema;

/** The kinds of objects that a query can select from. */
public enum TableKind {
    /** A table with rows of its own. */
    TABLE,
    /** A stored query. */
    VIEW,
    /** A stored query with stored rows. */
    MATERIALIZED_VIEW,
    /** A table on another server. */
    FOREIGN_TABLE,
    /** A table computed by an SQLite module, such as a full-text index. */
    VIRTUAL_TABLE;

    /** Returns whether it is a stored query. */
    public boolean isView() {
        return this == VIEW || this == MATERIALIZED_VIEW;
    }
}
