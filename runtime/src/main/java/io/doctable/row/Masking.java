package io.doctable.row;

/** Which values are shown as {@code ***}. */
public enum Masking {
    /** None. */
    NONE,
    /** Those of sensitive columns. */
    SENSITIVE,
    /** All. */
    ALL
}
