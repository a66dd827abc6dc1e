package io.doctable.multi.sample;

/** How far an article is. */
public enum Status {
    /** Being written. */
    DRAFT,
    /** To be read by all. */
    LIVE,
    /** No longer shown. */
    WITHDRAWN
}
