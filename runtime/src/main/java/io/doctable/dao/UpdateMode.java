package io.doctable.dao;

/** Decides what an update of many rows does if some of them cannot be updated. */
public enum UpdateMode {
    /** Updates no row. */
    ALL_OR_NOTHING,
    /** Updates the other rows. */
    PARTIAL
}
