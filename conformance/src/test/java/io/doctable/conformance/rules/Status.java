package io.doctable.conformance.rules;

/** How far an article is. */
public enum Status {
    DRAFT,
    LIVE,
    GONE
}
