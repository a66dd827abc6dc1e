package io.doctable.table;

import io.doctable.internal.dialect.TextMatch;
import org.jspecify.annotations.Nullable;

/**
 * A text of a row: a column of texts, or what is computed from it. Implemented by this library only.
 *
 * @param <R> the record whose table it applies to
 */
public non-sealed interface TextExpression<R> extends Expression<R, String> {
    /** Returns the text followed by {@code text}. */
    default TextExpression<R> concat(String text) {
        return Computed.Text.concat(this, text);
    }

    /** Returns the text followed by another text of the row; NULL if one of them is NULL. */
    default TextExpression<R> concat(TextExpression<R> other) {
        return Computed.Text.concat(this, other);
    }

    /** Returns the text with small ASCII letters; other letters stay. */
    default TextExpression<R> lower() {
        return Computed.Text.lower(this);
    }

    /** Returns the text with capital ASCII letters; other letters stay. */
    default TextExpression<R> upper() {
        return Computed.Text.upper(this);
    }

    /** Returns the number of code points; on SQLite, of those before the first U+0000. */
    default WholeExpression<R, Integer> length() {
        return ComputedNumber.length(this);
    }

    @Override
    default TextExpression<R> coalesce(String value) {
        return Computed.Text.coalesce(this, value);
    }

    @Override
    default TextExpression<R> coalesce(Expression<R, String> other) {
        return Computed.Text.coalesce(this, other);
    }

    /**
     * Returns the condition that the text matches the pattern; case-sensitive. {@code %} matches any text, {@code _}
     * any character, and {@code \} escapes either of these or itself.
     *
     * @throws IllegalArgumentException if the pattern ends with a backslash that escapes nothing
     */
    default Condition<R> like(String pattern) {
        return Computed.Text.match(this, TextMatch.LIKE, pattern, false);
    }

    /** Returns {@link #like}, or an absent condition for null. */
    default OptionalCondition<R> likeIfPresent(@Nullable String pattern) {
        return pattern == null ? OptionalCondition.absent() : like(pattern);
    }

    /**
     * Returns the condition that the text matches the pattern; ASCII letters match case-insensitively. {@code %}
     * matches any text, {@code _} any character, and {@code \} escapes either of these or itself.
     *
     * @throws IllegalArgumentException if the pattern ends with a backslash that escapes nothing
     */
    default Condition<R> likeIgnoreCase(String pattern) {
        return Computed.Text.match(this, TextMatch.LIKE, pattern, true);
    }

    /** Returns {@link #likeIgnoreCase}, or an absent condition for null. */
    default OptionalCondition<R> likeIgnoreCaseIfPresent(@Nullable String pattern) {
        return pattern == null ? OptionalCondition.absent() : likeIgnoreCase(pattern);
    }

    /**
     * Returns the condition that the text contains {@code pattern}, taken literally without wildcards; case-sensitive.
     */
    default Condition<R> contains(String pattern) {
        return Computed.Text.match(this, TextMatch.CONTAINS, pattern, false);
    }

    /** Returns {@link #contains}, or an absent condition for null. */
    default OptionalCondition<R> containsIfPresent(@Nullable String pattern) {
        return pattern == null ? OptionalCondition.absent() : contains(pattern);
    }

    /**
     * Returns the condition that the text contains {@code pattern}, taken literally without wildcards; ASCII letters
     * match case-insensitively.
     */
    default Condition<R> containsIgnoreCase(String pattern) {
        return Computed.Text.match(this, TextMatch.CONTAINS, pattern, true);
    }

    /** Returns {@link #containsIgnoreCase}, or an absent condition for null. */
    default OptionalCondition<R> containsIgnoreCaseIfPresent(@Nullable String pattern) {
        return pattern == null ? OptionalCondition.absent() : containsIgnoreCase(pattern);
    }

    /**
     * Returns the condition that the text starts with {@code pattern}, taken literally without wildcards;
     * case-sensitive.
     */
    default Condition<R> startsWith(String pattern) {
        return Computed.Text.match(this, TextMatch.STARTS_WITH, pattern, false);
    }

    /** Returns {@link #startsWith}, or an absent condition for null. */
    default OptionalCondition<R> startsWithIfPresent(@Nullable String pattern) {
        return pattern == null ? OptionalCondition.absent() : startsWith(pattern);
    }

    /**
     * Returns the condition that the text starts with {@code pattern}, taken literally without wildcards; ASCII letters
     * match case-insensitively.
     */
    default Condition<R> startsWithIgnoreCase(String pattern) {
        return Computed.Text.match(this, TextMatch.STARTS_WITH, pattern, true);
    }

    /** Returns {@link #startsWithIgnoreCase}, or an absent condition for null. */
    default OptionalCondition<R> startsWithIgnoreCaseIfPresent(@Nullable String pattern) {
        return pattern == null ? OptionalCondition.absent() : startsWithIgnoreCase(pattern);
    }

    /**
     * Returns the condition that the text ends with {@code pattern}, taken literally without wildcards; case-sensitive.
     */
    default Condition<R> endsWith(String pattern) {
        return Computed.Text.match(this, TextMatch.ENDS_WITH, pattern, false);
    }

    /** Returns {@link #endsWith}, or an absent condition for null. */
    default OptionalCondition<R> endsWithIfPresent(@Nullable String pattern) {
        return pattern == null ? OptionalCondition.absent() : endsWith(pattern);
    }

    /**
     * Returns the condition that the text ends with {@code pattern}, taken literally without wildcards; ASCII letters
     * match case-insensitively.
     */
    default Condition<R> endsWithIgnoreCase(String pattern) {
        return Computed.Text.match(this, TextMatch.ENDS_WITH, pattern, true);
    }

    /** Returns {@link #endsWithIgnoreCase}, or an absent condition for null. */
    default OptionalCondition<R> endsWithIgnoreCaseIfPresent(@Nullable String pattern) {
        return pattern == null ? OptionalCondition.absent() : endsWithIgnoreCase(pattern);
    }

    /** Returns the condition that the text equals {@code value}; ASCII letters match case-insensitively. */
    default Condition<R> eqIgnoreCase(String value) {
        return Computed.Text.match(this, TextMatch.EQUALS, value, true);
    }

    /** Returns {@link #eqIgnoreCase}, or an absent condition for null. */
    default OptionalCondition<R> eqIgnoreCaseIfPresent(@Nullable String value) {
        return value == null ? OptionalCondition.absent() : eqIgnoreCase(value);
    }
}
