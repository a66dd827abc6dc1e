package io.doctable.internal.dialect;

/** What a query does with the rows that it selects until the end of its transaction. */
public enum RowLock {
    /** It locks none. */
    NONE(""),
    /** It locks them, and waits for rows that others have locked. */
    WAIT(""),
    /** It locks them, except those that others have locked, which it leaves out. */
    SKIP_LOCKED(" SKIP LOCKED"),
    /** It locks them, and fails if others have locked one. */
    NOWAIT(" NOWAIT");

    private final String words;

    RowLock(String words) {
        this.words = words;
    }

    /** Returns the words after {@code FOR UPDATE}. */
    public String words() {
        return words;
    }
}
