package io.doctable.table;

import io.doctable.internal.dialect.TextMatch;
import io.doctable.row.ColumnType;
import io.doctable.schema.TableSchema;
import org.jspecify.annotations.Nullable;

/**
 * A column of text.
 *
 * @param <R> the record whose table it is
 */
public final class TextColumn<R> extends ObjectColumn<R, String> {
    /** Creates the column named {@code name} of {@code table}, with the length limit of its schema. */
    public TextColumn(TableSchema table, String name) {
        super(table, name, ColumnType.string(table.column(name).type().length()));
    }

    /**
     * Returns the condition that the text matches the pattern; case-sensitive. {@code %} matches any text, {@code _}
     * any character, and {@code \} escapes either of these or itself.
     *
     * @throws IllegalArgumentException if the pattern ends with a backslash that escapes nothing
     */
    public Condition<R> like(String pattern) {
        return match(TextMatch.LIKE, pattern, false);
    }

    /** Returns {@link #like}, or an absent condition for null. */
    public OptionalCondition<R> likeIfPresent(@Nullable String pattern) {
        return pattern == null ? OptionalCondition.absent() : like(pattern);
    }

    /**
     * Returns the condition that the text matches the pattern; ASCII letters match case-insensitively. {@code %}
     * matches any text, {@code _} any character, and {@code \} escapes either of these or itself.
     *
     * @throws IllegalArgumentException if the pattern ends with a backslash that escapes nothing
     */
    public Condition<R> likeIgnoreCase(String pattern) {
        return match(TextMatch.LIKE, pattern, true);
    }

    /** Returns {@link #likeIgnoreCase}, or an absent condition for null. */
    public OptionalCondition<R> likeIgnoreCaseIfPresent(@Nullable String pattern) {
        return pattern == null ? OptionalCondition.absent() : likeIgnoreCase(pattern);
    }

    /**
     * Returns the condition that the text contains {@code pattern}, taken literally without wildcards; case-sensitive.
     */
    public Condition<R> contains(String pattern) {
        return match(TextMatch.CONTAINS, pattern, false);
    }

    /** Returns {@link #contains}, or an absent condition for null. */
    public OptionalCondition<R> containsIfPresent(@Nullable String pattern) {
        return pattern == null ? OptionalCondition.absent() : contains(pattern);
    }

    /**
     * Returns the condition that the text contains {@code pattern}, taken literally without wildcards; ASCII letters
     * match case-insensitively.
     */
    public Condition<R> containsIgnoreCase(String pattern) {
        return match(TextMatch.CONTAINS, pattern, true);
    }

    /** Returns {@link #containsIgnoreCase}, or an absent condition for null. */
    public OptionalCondition<R> containsIgnoreCaseIfPresent(@Nullable String pattern) {
        return pattern == null ? OptionalCondition.absent() : containsIgnoreCase(pattern);
    }

    /**
     * Returns the condition that the text starts with {@code pattern}, taken literally without wildcards;
     * case-sensitive.
     */
    public Condition<R> startsWith(String pattern) {
        return match(TextMatch.STARTS_WITH, pattern, false);
    }

    /** Returns {@link #startsWith}, or an absent condition for null. */
    public OptionalCondition<R> startsWithIfPresent(@Nullable String pattern) {
        return pattern == null ? OptionalCondition.absent() : startsWith(pattern);
    }

    /**
     * Returns the condition that the text starts with {@code pattern}, taken literally without wildcards; ASCII letters
     * match case-insensitively.
     */
    public Condition<R> startsWithIgnoreCase(String pattern) {
        return match(TextMatch.STARTS_WITH, pattern, true);
    }

    /** Returns {@link #startsWithIgnoreCase}, or an absent condition for null. */
    public OptionalCondition<R> startsWithIgnoreCaseIfPresent(@Nullable String pattern) {
        return pattern == null ? OptionalCondition.absent() : startsWithIgnoreCase(pattern);
    }

    /**
     * Returns the condition that the text ends with {@code pattern}, taken literally without wildcards; case-sensitive.
     */
    public Condition<R> endsWith(String pattern) {
        return match(TextMatch.ENDS_WITH, pattern, false);
    }

    /** Returns {@link #endsWith}, or an absent condition for null. */
    public OptionalCondition<R> endsWithIfPresent(@Nullable String pattern) {
        return pattern == null ? OptionalCondition.absent() : endsWith(pattern);
    }

    /**
     * Returns the condition that the text ends with {@code pattern}, taken literally without wildcards; ASCII letters
     * match case-insensitively.
     */
    public Condition<R> endsWithIgnoreCase(String pattern) {
        return match(TextMatch.ENDS_WITH, pattern, true);
    }

    /** Returns {@link #endsWithIgnoreCase}, or an absent condition for null. */
    public OptionalCondition<R> endsWithIgnoreCaseIfPresent(@Nullable String pattern) {
        return pattern == null ? OptionalCondition.absent() : endsWithIgnoreCase(pattern);
    }

    /** Returns the condition that the column equals {@code value}; ASCII letters match case-insensitively. */
    public Condition<R> eqIgnoreCase(String value) {
        return match(TextMatch.EQUALS, value, true);
    }

    /** Returns {@link #eqIgnoreCase}, or an absent condition for null. */
    public OptionalCondition<R> eqIgnoreCaseIfPresent(@Nullable String value) {
        return value == null ? OptionalCondition.absent() : eqIgnoreCase(value);
    }

    private Condition<R> match(TextMatch match, String pattern, boolean ignoreCase) {
        given(pattern);
        if (match == TextMatch.LIKE && endsEscaping(pattern)) {
            throw new IllegalArgumentException(this
                    + ": the pattern ends with a backslash that escapes nothing; write two backslashes to match one");
        }
        return new ColumnCondition<>(sql -> sql.match(schema(), match, pattern, ignoreCase));
    }

    private static boolean endsEscaping(String pattern) {
        int backslashes = 0;
        while (backslashes < pattern.length() && pattern.charAt(pattern.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }
}
