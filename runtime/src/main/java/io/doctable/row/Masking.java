package io.doctable.row;

/** Which values are shown as {@code ***}. */
public enum Masking {
    /** None. */
    NONE,
    /** Those of sensitive columns. */
    SENSITIVE,
    /** All. */
    ALL;

    /** Whether a value is shown as {@code ***}; one of a column that is not known counts as sensitive. */
    public boolean hides(boolean sensitive) {
        return this == ALL || (this == SENSITIVE && sensitive);
    }
}
