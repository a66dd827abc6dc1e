package io.doctable.row;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a {@code Result}. A column is addressed by its name (an exact match, else a case-insensitive one if it is
 * unique) or by its index from 0. Immutable except for the contents of a {@code byte[]}, and thread-safe. Equal to a row
 * with the same column names and values in the same order. No exception of this library prints a row.
 *
 * <p>A value read without a class is a {@code Long}, {@code Double}, {@code BigDecimal}, {@code Boolean},
 * {@code String}, {@code byte[]}, {@code Instant}, {@code LocalDateTime}, {@code LocalDate}, {@code LocalTime},
 * {@code UUID} or a {@code List} of these, according to the column's declared type; texts, JSON and all other types are
 * {@code String}. SQLite has no such types for expressions and for columns declared as {@code TEXT} or {@code INTEGER},
 * which includes the tables of this library: pass a class there to get the same value on every database.
 */
public interface Row {
    /** Returns the columns, in order. */
    List<ResultColumn> columns();

    /** Returns how many columns the row has. */
    int size();

    /**
     * Returns the value of a column, null for NULL.
     *
     * @throws IllegalArgumentException if no column, or more than one, has that name
     */
    @Nullable
    Object get(String column);

    /**
     * Returns the value of a column, null for NULL.
     *
     * @param index the column's index, from 0
     * @throws IndexOutOfBoundsException if there is no such column
     */
    @Nullable
    Object get(int index);

    /**
     * Returns the value of a column as {@code type}, null for NULL.
     *
     * @param type a scalar or enum, such as {@code Instant.class}; a primitive does not accept NULL
     * @throws IllegalArgumentException if no column, or more than one, has that name, or the class is not supported in
     *     SQL
     * @throws io.doctable.error.MappingException if the value cannot be read as {@code type}
     */
    <T> @Nullable T get(String column, Class<T> type);

    /**
     * Returns the value of a column as {@code type}, null for NULL.
     *
     * @param index the column's index, from 0
     * @param type as for {@link #get(String, Class)}
     * @throws IndexOutOfBoundsException if there is no such column
     */
    <T> @Nullable T get(int index, Class<T> type);

    /**
     * Returns the value of a column as {@code type}, null for NULL. For lists, JSON, and decimals of a certain scale.
     *
     * @throws IllegalArgumentException if no column, or more than one, has that name
     * @throws io.doctable.error.MappingException if the value cannot be read as {@code type}
     */
    <T> @Nullable T get(String column, ColumnType<T> type);

    /**
     * Returns the value of a column as {@code type}, null for NULL.
     *
     * @param index the column's index, from 0
     * @throws IndexOutOfBoundsException if there is no such column
     */
    <T> @Nullable T get(int index, ColumnType<T> type);

    /**
     * Returns the values by column name, in order, in an unmodifiable map.
     *
     * @throws IllegalArgumentException if two columns have the same name
     */
    Map<String, @Nullable Object> asMap();
}
