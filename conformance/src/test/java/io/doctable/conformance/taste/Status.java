package io.doctable.conformance.taste;

/** How far an article is. */
// tag::status[]
public enum Status {
    DRAFT,
    LIVE
}
// end::status[]
