package io.doctable.schema;

/** What a foreign key does to its rows if the referenced row is deleted or its key changes. */
public enum ReferenceRule {
    /** Rejects the change at the end of the statement. */
    NO_ACTION,
    /** Rejects the change immediately. */
    RESTRICT,
    /** Deletes the row too, or updates its reference to the new key. */
    CASCADE,
    /** Sets the reference to NULL. */
    SET_NULL,
    /** Sets the reference to its default. */
    SET_DEFAULT;

    /** Returns the SQL keywords of this rule. */
    public String sql() {
        return name().replace('_', ' ');
    }
}
