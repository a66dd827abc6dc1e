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
public final class TextColumn<R> extends Column<R, String> {
    /** The column of that name in {@code table}, with the length of its schema. */
    public TextColumn(TableSchema table, String name) {
        super(table, name, ColumnType.string(table.column(name).type().length()));
    }

    /** The column has one of those values. */
    public Condition<R> in(String first, String... more) {
        return in(ValueSet.listOf(first, more));
    }

    /** The column has none of those values; not true for NULL. */
    public Condition<R> notIn(String first, String... more) {
        return notIn(ValueSet.listOf(first, more));
    }

    /**
     * The text fits the pattern, in which {@code %} stands for any text, {@code _} for any character and {@code \} before one
     * of these for the character itself; upper and lower case differ.
     *
     * @throws IllegalArgumentException if the pattern ends with a backslash that escapes nothing
     */
    public Condition<R> like(String pattern) {
        return match(TextMatch.LIKE, pattern, false);
    }

    /** {@link #like}, absent for null. */
    public OptionalCondition<R> likeIfPresent(@Nullable String pattern) {
        return pattern == null ? OptionalCondition.absent() : like(pattern);
    }

    /**
     * The text fits the pattern, in which {@code %} stands for any text, {@code _} for any character and {@code \} before one
     * of these for the character itself; ASCII letters match in either case.
     *
     * @throws IllegalArgumentException if the pattern ends with a backslash that escapes nothing
     */
    public Condition<R> likeIgnoreCase(String pattern) {
        return match(TextMatch.LIKE, pattern, true);
    }

    /** {@link #likeIgnoreCase}, absent for null. */
    public OptionalCondition<R> likeIgnoreCaseIfPresent(@Nullable String pattern) {
        return pattern == null ? OptionalCondition.absent() : likeIgnoreCase(pattern);
    }

    /** The pattern stands somewhere in the text, which holds no wildcards; upper and lower case differ. */
    public Condition<R> contains(String pattern) {
        return match(TextMatch.CONTAINS, pattern, false);
    }

    /** {@link #contains}, absent for null. */
    public OptionalCondition<R> containsIfPresent(@Nullable String pattern) {
        return pattern == null ? OptionalCondition.absent() : contains(pattern);
    }

    /** The pattern stands somewhere in the text, which holds no wildcards; ASCII letters match in either case. */
    public Condition<R> containsIgnoreCase(String pattern) {
        return match(TextMatch.CONTAINS, pattern, true);
    }

    /** {@link #containsIgnoreCase}, absent for null. */
    public OptionalCondition<R> containsIgnoreCaseIfPresent(@Nullable String pattern) {
        return pattern == null ? OptionalCondition.absent() : containsIgnoreCase(pattern);
    }

    /** The text begins with the pattern, which holds no wildcards; upper and lower case differ. */
    public Condition<R> startsWith(String pattern) {
        return match(TextMatch.STARTS_WITH, pattern, false);
    }

    /** {@link #startsWith}, absent for null. */
    public OptionalCondition<R> startsWithIfPresent(@Nullable String pattern) {
        return pattern == null ? OptionalCondition.absent() : startsWith(pattern);
    }

    /** The text begins with the pattern, which holds no wildcards; ASCII letters match in either case. */
    public Condition<R> startsWithIgnoreCase(String pattern) {
        return match(TextMatch.STARTS_WITH, pattern, true);
    }

    /** {@link #startsWithIgnoreCase}, absent for null. */
    public OptionalCondition<R> startsWithIgnoreCaseIfPresent(@Nullable String pattern) {
        return pattern == null ? OptionalCondition.absent() : startsWithIgnoreCase(pattern);
    }

    /** The text ends with the pattern, which holds no wildcards; upper and lower case differ. */
    public Condition<R> endsWith(String pattern) {
        return match(TextMatch.ENDS_WITH, pattern, false);
    }

    /** {@link #endsWith}, absent for null. */
    public OptionalCondition<R> endsWithIfPresent(@Nullable String pattern) {
        return pattern == null ? OptionalCondition.absent() : endsWith(pattern);
    }

    /** The text ends with the pattern, which holds no wildcards; ASCII letters match in either case. */
    public Condition<R> endsWithIgnoreCase(String pattern) {
        return match(TextMatch.ENDS_WITH, pattern, true);
    }

    /** {@link #endsWithIgnoreCase}, absent for null. */
    public OptionalCondition<R> endsWithIgnoreCaseIfPresent(@Nullable String pattern) {
        return pattern == null ? OptionalCondition.absent() : endsWithIgnoreCase(pattern);
    }

    /** The column has that value, where ASCII letters match in either case. */
    public Condition<R> eqIgnoreCase(String value) {
        return match(TextMatch.EQUALS, value, true);
    }

    /** {@link #eqIgnoreCase}, absent for null. */
    public OptionalCondition<R> eqIgnoreCaseIfPresent(@Nullable String value) {
        return value == null ? OptionalCondition.absent() : eqIgnoreCase(value);
    }

    private Condition<R> match(TextMatch match, String pattern, boolean ignoreCase) {
        given(pattern);
        if (match == TextMatch.LIKE && endsEscaping(pattern)) {
            throw new IllegalArgumentException(this
                    + ": a pattern must not end with a backslash that escapes nothing; write it twice to mean itself");
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
