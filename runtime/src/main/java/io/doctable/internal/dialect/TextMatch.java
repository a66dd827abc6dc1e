package io.doctable.internal.dialect;

/** The ways to compare a text column with a pattern. */
public enum TextMatch {
    /** The text is the pattern. */
    EQUALS,
    /** The pattern stands somewhere in the text. */
    CONTAINS,
    /** The text begins with the pattern. */
    STARTS_WITH,
    /** The text ends with the pattern. */
    ENDS_WITH,
    /** The text fits the pattern, in which {@code %} is any text, {@code _} any character and {@code \} escapes. */
    LIKE
}
