package io.doctable.internal.change;

/** What an update or a deletion of one row found. */
public enum RowOutcome {
    /** The row; it was changed. */
    CHANGED,
    /** No row with this key. */
    ABSENT,
    /** A row with this key and another version. */
    STALE
}
