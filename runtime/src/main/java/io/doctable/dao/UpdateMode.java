package io.doctable.dao;

/** What an update of many rows does when some of them cannot be updated. */
public enum UpdateMode {
    /** It changes nothing. */
    ALL_OR_NOTHING,
    /** It updates the others. */
    PARTIAL
}
