package io.doctable.annotation;

/** What a foreign key does to the referencing row if the referenced row is deleted or its key changes. */
public enum ReferenceAction {
    /** The change is rejected, at the latest when the transaction ends. */
    NO_ACTION,
    /** The change is rejected immediately. */
    RESTRICT,
    /** The referencing row is deleted, or its reference changed, too. */
    CASCADE,
    /** The referencing columns become NULL. */
    SET_NULL,
    /** The referencing columns are set to their default. */
    SET_DEFAULT;

    /** Returns the SQL keywords of this action. */
    public String sql() {
        return name().replace('_', ' ');
    }
}
