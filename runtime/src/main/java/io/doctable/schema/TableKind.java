package io.doctable.schema;

/** What stands behind a name that can be selected from. */
public enum TableKind {
    /** A table with rows of its own. */
    TABLE,
    /** A stored query. */
    VIEW,
    /** A stored query with its rows kept. */
    MATERIALIZED_VIEW,
    /** Rows of another server. */
    FOREIGN_TABLE,
    /** Rows that a module of SQLite makes up, such as those of a full-text index. */
    VIRTUAL_TABLE;

    /** Whether it is a stored query. */
    public boolean isView() {
        return this == VIEW || this == MATERIALIZED_VIEW;
    }
}
