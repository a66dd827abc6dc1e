package io.doctable.internal.row;

import io.doctable.row.ResultColumn;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the rows of a result that belongs to no table: each value as the Java type that its column's type stands
 * for. Whole numbers are {@code Long}, floating-point numbers {@code Double}, decimal ones {@code BigDecimal}; texts and
 * all that has no other form are {@code String}. One implementation for each dialect. Not thread-safe.
 */
public interface RowValues {
    /** The columns, in order. */
    List<ResultColumn> columns();

    /**
     * The values of the current row, in order.
     *
     * @throws io.doctable.error.MappingException if one has no Java value, such as an infinite point in time
     */
    @Nullable
    Object[] current() throws SQLException;
}
