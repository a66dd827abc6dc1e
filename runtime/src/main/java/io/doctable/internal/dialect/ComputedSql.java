package io.doctable.internal.dialect;

import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.DataType.Kind;

/**
 * Writes computations and aggregates, with the same results on every database: an integer out of range is an error, a
 * division by zero gives NULL, a decimal is exact or an error. Writes standard SQL; the dialect of a database that differs
 * overrides methods.
 */
public class ComputedSql {
    /** A quotient has so many more digits than wanted that rounding it twice gives the same result as rounding it once. */
    private static final int GUARD_DIGITS = 20;

    private static final int MOST_DIGITS = 100;

    protected final Dialect dialect;

    public ComputedSql(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Appends an operation on two numbers, other than a division of decimals. */
    public void arithmetic(SqlText sql, Arithmetic operation, ValuePart<?> left, ValuePart<?> right, DataType result) {
        plain(sql, operation, left, right);
    }

    /** Refuses decimals whose values the database does not store as numbers. */
    protected final void requireExact(SqlText sql, ValuePart<?>... numbers) {
        for (ValuePart<?> each : numbers) {
            if (each.place().type().kind() == Kind.DECIMAL) {
                dialect.requireOrder(sql.table(), each.place());
            }
        }
    }

    /** Appends an operation as it is. */
    protected final void plain(SqlText sql, Arithmetic operation, ValuePart<?> left, ValuePart<?> right) {
        requireExact(sql, left, right);
        left.appendTo(sql.append("("));
        sql.append(" " + operation.sign() + " ");
        if (operation.divides()) {
            right.appendTo(sql.append("NULLIF("));
            sql.append(", 0))");
        } else {
            right.appendTo(sql);
            sql.append(")");
        }
    }

    /** Appends the quotient of two decimals, rounded half away from zero. */
    public void divide(SqlText sql, ValuePart<?> left, ValuePart<?> right, int scale, DataType result) {
        requireExact(sql, left, right);
        left.appendTo(sql.append("round(CAST("));
        right.appendTo(sql.append(" AS numeric(" + MOST_DIGITS + ", " + (scale + GUARD_DIGITS) + ")) / NULLIF("));
        sql.append(", 0), " + scale + ")");
    }

    /** Appends the number without its sign. */
    public void abs(SqlText sql, ValuePart<?> number) {
        requireExact(sql, number);
        function(sql, "abs", number);
    }

    /** Appends a decimal, rounded half away from zero to fewer digits. */
    public void round(SqlText sql, ValuePart<?> number, int scale) {
        requireExact(sql, number);
        number.appendTo(sql.append("round("));
        sql.append(", " + scale + ")");
    }

    /** Appends the first of two values that is not NULL. */
    public void coalesce(SqlText sql, ValuePart<?> first, ValuePart<?> second) {
        requireExact(sql, first, second);
        first.appendTo(sql.append("coalesce("));
        second.appendTo(sql.append(", "));
        sql.append(")");
    }

    /** Appends a value that a column is set to; one that the column has no room for is an error. */
    public void assign(SqlText sql, ValuePart<?> value, ColumnSchema column) {
        value.appendTo(sql);
    }

    /** Appends a text whose ASCII letters are small. */
    public void lower(SqlText sql, ValuePart<?> text) {
        function(sql, "lower", text);
    }

    /** Appends a text whose ASCII letters are capital. */
    public void upper(SqlText sql, ValuePart<?> text) {
        function(sql, "upper", text);
    }

    /** Appends the number of a text's code points. */
    public void length(SqlText sql, ValuePart<?> text) {
        function(sql, "char_length", text);
    }

    /** Appends a function of one value. */
    protected final void function(SqlText sql, String name, ValuePart<?> value) {
        value.appendTo(sql.append(name + "("));
        sql.append(")");
    }

    /** Appends an aggregate function. */
    protected final void aggregate(SqlText sql, String name, ValuePart<?> value, boolean distinct) {
        value.appendTo(sql.append(name + (distinct ? "(DISTINCT " : "(")));
        sql.append(")");
    }

    /** Appends the number of values that are not NULL. */
    public void count(SqlText sql, ValuePart<?> value, boolean distinct) {
        sql.append(distinct ? "count(DISTINCT " : "count(");
        if (distinct) {
            value.appendEquatable(sql);
        } else {
            value.appendTo(sql);
        }
        sql.append(")");
    }

    /** Appends the sum: of integers as a 64-bit integer, of decimals at their scale. */
    public void sum(SqlText sql, ValuePart<?> number, boolean distinct) {
        requireExact(sql, number);
        if (isWhole(number.place())) {
            sql.append("CAST(");
            aggregate(sql, "sum", number, distinct);
            sql.append(" AS bigint)");
        } else {
            aggregate(sql, "sum", number, distinct);
        }
    }

    /** Appends the average of integers or floating-point numbers, as a floating-point number. */
    public void average(SqlText sql, ValuePart<?> number, boolean distinct) {
        if (isWhole(number.place())) {
            sum(sql.append("(CAST("), number, distinct);
            sql.append(" AS double precision) / ");
            count(sql, number, distinct);
            sql.append(")");
        } else {
            aggregate(sql, "avg", number, distinct);
        }
    }

    /** Appends the average of decimals, rounded half away from zero. */
    public void average(SqlText sql, ValuePart<?> number, boolean distinct, int scale) {
        sql.append("round(CAST(");
        sum(sql, number, distinct);
        sql.append(" AS numeric(" + MOST_DIGITS + ", " + (scale + GUARD_DIGITS) + ")) / NULLIF(");
        count(sql, number, distinct);
        sql.append(", 0), " + scale + ")");
    }

    /** Appends the smallest or largest value. */
    public void extreme(SqlText sql, boolean largest, ValuePart<?> value) {
        value.appendSortable(sql.append(largest ? "max(" : "min("));
        sql.append(")");
    }

    protected static boolean isWhole(ColumnSchema place) {
        return place.type().kind() == Kind.INT || place.type().kind() == Kind.LONG;
    }

    /** An operation on two numbers. */
    public enum Arithmetic {
        /** The sum. */
        PLUS("+"),
        /** The difference. */
        MINUS("-"),
        /** The product. */
        TIMES("*"),
        /** The quotient, of integers without its fraction; NULL for a division by zero. */
        DIVIDED_BY("/"),
        /** The remainder, with the sign of the dividend; NULL for a division by zero. */
        MODULO("%");

        private final String sign;

        Arithmetic(String sign) {
            this.sign = sign;
        }

        /** Returns the operator in SQL. */
        public String sign() {
            return sign;
        }

        /** Returns whether a zero on the right side has no result. */
        public boolean divides() {
            return this == DIVIDED_BY || this == MODULO;
        }
    }
}
