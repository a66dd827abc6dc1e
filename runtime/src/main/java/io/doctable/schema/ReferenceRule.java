package io.doctable.schema;

/** What a foreign key does with its rows when the row they refer to goes or changes its key. */
public enum ReferenceRule {
    /** Refuse, at the end of the statement. */
    NO_ACTION,
    /** Refuse at once. */
    RESTRICT,
    /** Go with it, or take the new key. */
    CASCADE,
    /** Set the reference to NULL. */
    SET_NULL,
    /** Set the reference to its default. */
    SET_DEFAULT;

    /** The words of SQL for this rule. */
    public String sql() {
        return name().replace('_', ' ');
    }
}
