package io.doctable.processor.model;

/** Which SQL literals are a possible default of a type; an expression that is no plain literal is always possible. */
public enum LiteralKind {
    /** {@code true} or {@code false}. */
    TRUTH,
    /** A number. */
    NUMBER,
    /** A text in quotes. */
    TEXT,
    /** A text in quotes or one of {@code current_timestamp}, {@code current_date}, {@code current_time}. */
    TIME,
    /** No literal that can be judged. */
    OTHER
}
