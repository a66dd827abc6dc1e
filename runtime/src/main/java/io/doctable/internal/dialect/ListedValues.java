package io.doctable.internal.dialect;

/** The values of a condition with {@code IN} or {@code NOT IN}, at least one. */
public interface ListedValues {
    /** The value that is compared with them. */
    ValuePart<?> value();

    /** How many there are. */
    int size();

    /** Appends one parameter that takes some of them, in order, as a value of a list. */
    void bindList(SqlText sql, int from, int to);

    /** Appends one parameter that takes all of them. */
    default void bindList(SqlText sql) {
        bindList(sql, 0, size());
    }

    /**
     * Appends a parameter for each value, and commas between them. The last value may be repeated, so that there are few
     * different texts.
     *
     * @param most how many parameters there may be
     * @throws io.doctable.error.UnsupportedByDialectException if there are more values
     */
    void bindEach(SqlText sql, int most);
}
