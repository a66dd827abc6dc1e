package io.doctable.processor.model;

/** What a foreign key does when the referenced row goes or changes its key; the constants of the annotation's enum. */
public enum ReferenceAction {
    /** Refuse, at the latest when the transaction ends. */
    NO_ACTION,
    /** Refuse at once. */
    RESTRICT,
    /** Delete or change the referencing row too. */
    CASCADE,
    /** Set the referencing columns to NULL. */
    SET_NULL,
    /** Set the referencing columns to their default. */
    SET_DEFAULT
}
