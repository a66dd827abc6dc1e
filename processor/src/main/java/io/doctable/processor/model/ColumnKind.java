package io.doctable.processor.model;

/** The kinds of typed column constants, each a class of the runtime. */
public enum ColumnKind {
    /** Integers that fit an {@code int}. */
    INT,
    /** 64-bit integers. */
    LONG,
    /** Binary floating point numbers. */
    DOUBLE,
    /** Truth values. */
    BOOLEAN,
    /** Texts. */
    TEXT,
    /** Exact numbers of any size. */
    DECIMAL,
    /** Times, dates and other values with an order in time. */
    TIME,
    /** Everything else. */
    VALUE
}
