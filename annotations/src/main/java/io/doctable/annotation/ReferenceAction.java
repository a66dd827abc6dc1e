package io.doctable.annotation;

/** What a foreign key does to the referencing row when the referenced row is deleted or its key is changed. */
public enum ReferenceAction {
    /** The change is refused, at the latest when the transaction ends. */
    NO_ACTION,
    /** The change is refused at once. */
    RESTRICT,
    /** The referencing row is deleted, or its key changed, too. */
    CASCADE,
    /** The referencing columns become NULL. */
    SET_NULL,
    /** The referencing columns get their default. */
    SET_DEFAULT
}
