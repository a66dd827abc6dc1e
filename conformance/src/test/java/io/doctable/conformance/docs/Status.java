package io.doctable.conformance.docs;

/** How far an article is. */
// tag::status[]
public enum Status {
    DRAFT,
    LIVE
}
// end::status[]
