package io.doctable.internal.rows;

import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.expression.ColumnPart;
import io.doctable.row.ColumnType;
import io.doctable.row.RowReader;
import io.doctable.schema.ColumnSchema;
import java.math.BigInteger;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * One column of a {@link KeysetOrder}.
 *
 * @param column the column
 * @param descending whether larger values come first
 * @param nullsFirst whether NULL comes before all values
 * @param type reads and writes its values, without the Java type of the record's component
 */
record KeyColumn(ColumnSchema column, boolean descending, boolean nullsFirst, ColumnType<Object> type) {
    /** The order by a column. */
    KeyColumn(ColumnSchema column, boolean descending, boolean nullsFirst) {
        this(column, descending, nullsFirst, type(column));
    }

    private static ColumnType<Object> type(ColumnSchema column) {
        return switch (column.type().kind()) {
            case BIG_INTEGER ->
                ColumnType.bigInteger(column.type().precision()).as(value -> (BigInteger) value, stored -> stored);
            default -> ColumnType.anyOf(column.type());
        };
    }

    /** Returns the opposite order. */
    KeyColumn reversed() {
        return new KeyColumn(column, !descending, !nullsFirst, type);
    }

    /** Reads its value, null for NULL. */
    @Nullable
    Object read(RowReader in) throws SQLException {
        return type.read(in);
    }

    /** Appends the column to be sorted by. */
    void appendOrder(SqlText sql) {
        sql.dialect().dml().order(sql, new ColumnPart<>(column, type), descending, nullsFirst);
    }

    /** Returns the operator that is true for values after another one. */
    String operator() {
        return descending ? " < " : " > ";
    }

    /** Appends a parameter with a value of the column. */
    void appendValue(SqlText sql, Object value) {
        sql.bind(column, out -> type.write(out, value));
    }

    /** Appends the condition that a row comes after those with this value, as far as this column is concerned. */
    void appendAfter(SqlText sql, @Nullable Object value) {
        if (value == null) {
            if (nullsFirst) {
                sql.column(column).append(" IS NOT NULL");
            } else {
                sql.append("1 = 0");
            }
            return;
        }
        sql.sortable(column).append(operator());
        appendValue(sql, value);
        if (column.nullable() && !nullsFirst) {
            sql.append(" OR ").column(column).append(" IS NULL");
        }
    }

    /** Appends the condition that a row has this value. */
    void appendSame(SqlText sql, @Nullable Object value) {
        if (value == null) {
            sql.column(column).append(" IS NULL");
        } else {
            // Under the rules of the order, which may tell apart what the column's own collation does not.
            sql.sortable(column).append(" = ");
            appendValue(sql, value);
        }
    }

    /** Returns the column's name and direction. */
    @Override
    public String toString() {
        return column.name()
                + (descending ? " desc" : " asc")
                + (column.nullable() ? nullsFirst ? " nulls first" : " nulls last" : "");
    }
}
