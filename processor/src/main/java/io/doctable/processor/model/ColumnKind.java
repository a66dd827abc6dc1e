package io.doctable.processor.model;

/** The kinds of typed column constants, each a class of the runtime. */
public enum ColumnKind {
    /** 32-bit integers. */
    INT,
    /** 64-bit integers. */
    LONG,
    /** 64-bit floating point numbers. */
    DOUBLE,
    /** Truth values. */
    BOOLEAN,
    /** Texts. */
    TEXT,
    /** Decimal numbers. */
    DECIMAL,
    /** Times, dates and other values with an order in time. */
    TIME,
    /** Everything else. */
    VALUE
}
