package io.doctable.internal.sqlite;

import io.doctable.error.UnsupportedByDialectException;
import io.doctable.internal.dialect.ComputedSql;
import io.doctable.internal.dialect.ComputedSql.Arithmetic;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.ValuePart;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.DataType.Kind;

/**
 * Computations of SQLite, which turns an integer out of range into a floating-point number, and stores decimals as such.
 * A decimal of 15 digits survives one operation on doubles when the result is rounded to its scale; a larger one is refused.
 */
final class SqliteComputedSql extends ComputedSql {
    /** The only error that an expression can raise by itself; a constant would be computed in advance. */
    private static final String REFUSE = "abs(-9223372036854775808 + 0 * %s)";

    private static final int EXACT_DIGITS = 15;

    SqliteComputedSql(Dialect dialect) {
        super(dialect);
    }

    @Override
    public void arithmetic(SqlText sql, Arithmetic operation, ValuePart<?> left, ValuePart<?> right, DataType result) {
        switch (result.kind()) {
            case INT, LONG -> checked(sql, integer(result), "v", () -> plain(sql, operation, left, right));
            case DECIMAL -> {
                requireExactResult(sql, result, left.place());
                checked(
                        sql,
                        "abs(v) < 1e" + (EXACT_DIGITS - result.scale()),
                        "round(v, " + result.scale() + ")",
                        () -> plain(sql, operation, left, right));
            }
            default -> plain(sql, operation, left, right);
        }
    }

    private static String integer(DataType type) {
        return type.kind() == Kind.INT
                ? "v BETWEEN " + Integer.MIN_VALUE + " AND " + Integer.MAX_VALUE
                : "typeof(v) = 'integer'";
    }

    /** Appends a value that is an error unless it passes a check. */
    private static void checked(SqlText sql, String check, String value, Runnable body) {
        sql.append("(SELECT CASE WHEN " + check + " THEN " + value + " WHEN v IS NULL THEN NULL ELSE "
                + REFUSE.formatted("(v IS NULL)") + " END FROM (SELECT ");
        body.run();
        sql.append(" AS v))");
    }

    private void requireExactResult(SqlText sql, DataType result, ColumnSchema place) {
        dialect.requireOrder(
                sql.table(), ColumnSchema.builder(place.name(), result).build());
    }

    @Override
    public void divide(SqlText sql, ValuePart<?> left, ValuePart<?> right, int scale, DataType result) {
        requireExact(sql, left, right);
        requireExactResult(sql, result, left.place());
        // Both as integers of at most 15 digits: their quotient is not rounded across the middle of two numbers.
        int more = scale + scale(right) - scale(left);
        sql.append("(round(");
        integer(sql, left, scale(left), Math.max(more, 0));
        sql.append(" / NULLIF(");
        integer(sql, right, scale(right), Math.max(-more, 0));
        sql.append(", 0)) / 1e" + scale + ")");
    }

    private static void integer(SqlText sql, ValuePart<?> number, int scale, int zeros) {
        checked(sql, "abs(v) < 1e" + EXACT_DIGITS, "v", () -> {
            number.appendTo(sql.append("round("));
            sql.append(" * 1e" + scale + ") * 1e" + zeros);
        });
    }

    private static int scale(ValuePart<?> number) {
        return number.place().type().kind() == Kind.DECIMAL
                ? number.place().type().scale()
                : 0;
    }

    @Override
    public void abs(SqlText sql, ValuePart<?> number) {
        if (number.place().type().kind() == Kind.INT) {
            checked(sql, integer(DataType.INT), "v", () -> function(sql, "abs", number));
        } else {
            super.abs(sql, number);
        }
    }

    @Override
    public void round(SqlText sql, ValuePart<?> number, int scale) {
        requireExact(sql, number);
        int own = scale(number);
        if (scale >= own) {
            number.appendTo(sql);
            return;
        }
        number.appendTo(sql.append("(round(round("));
        sql.append(" * 1e" + own + ") / 1e" + (own - scale) + ") / 1e" + scale + ")");
    }

    @Override
    public void assign(SqlText sql, ValuePart<?> value, ColumnSchema column) {
        DataType to = column.type();
        DataType from = value.place().type();
        boolean number = to.kind() == Kind.DECIMAL || to.kind() == Kind.BIG_INTEGER;
        if (!number || (value.isStored() && from.equals(to))) {
            value.appendTo(sql);
            return;
        }
        SqliteStorage storage = SqliteStorage.of(to);
        if (storage != SqliteStorage.of(from) || (storage == SqliteStorage.TEXT && to.precision() > 0)) {
            throw new UnsupportedByDialectException(
                    "on SQLite, " + sql.table().qualifiedName() + "." + column.name() + " cannot be set to "
                            + value.place().name() + ": exact numbers of more than 15 digits (18 for whole ones), or of"
                            + " any number of digits, are stored as text; read the rows and set the column to a value",
                    null,
                    null);
        }
        if (storage == SqliteStorage.TEXT) {
            value.appendTo(sql);
        } else {
            checked(sql, "abs(v) < 1e" + (to.precision() - to.scale()), "v", () -> value.appendTo(sql));
        }
    }

    @Override
    public void length(SqlText sql, ValuePart<?> text) {
        function(sql, "length", text);
    }

    @Override
    public void sum(SqlText sql, ValuePart<?> number, boolean distinct) {
        if (number.place().type().kind() != Kind.DECIMAL) {
            aggregate(sql, "sum", number, distinct);
            return;
        }
        int scale = scale(number);
        limited(sql, number, distinct, 0, () -> {
            integers(sql, number, distinct);
            sql.append(" / 1e" + scale);
        });
    }

    @Override
    public void average(SqlText sql, ValuePart<?> number, boolean distinct) {
        if (isWhole(number.place())) {
            aggregate(sql.append("(CAST("), "sum", number, distinct);
            sql.append(" AS REAL) / ");
            count(sql, number, distinct);
            sql.append(")");
        } else {
            aggregate(sql, "avg", number, distinct);
        }
    }

    @Override
    public void average(SqlText sql, ValuePart<?> number, boolean distinct, int scale) {
        int more = scale - scale(number);
        limited(sql.append("(round("), number, distinct, Math.max(more, 0), () -> {
            integers(sql, number, distinct);
            sql.append(" * 1e" + Math.max(more, 0));
        });
        sql.append(" / (");
        count(sql, number, distinct);
        sql.append(" * 1e" + Math.max(-more, 0) + ")) / 1e" + scale + ")");
    }

    /** Appends a value that is an error if the sum of the decimals has too many digits. */
    private void limited(SqlText sql, ValuePart<?> number, boolean distinct, int zeros, Runnable value) {
        requireExact(sql, number);
        sql.append("CASE WHEN abs(");
        integers(sql, number, distinct);
        sql.append(") < 1e" + (EXACT_DIGITS - zeros) + " THEN ");
        value.run();
        sql.append(" WHEN ");
        integers(sql, number, distinct);
        sql.append(" IS NULL THEN NULL ELSE " + REFUSE.formatted("count(*)") + " END");
    }

    /** Appends the sum of the decimals without their points; SQLite refuses a sum of integers that is out of range. */
    private void integers(SqlText sql, ValuePart<?> number, boolean distinct) {
        number.appendTo(sql.append(distinct ? "sum(DISTINCT CAST(round(" : "sum(CAST(round("));
        sql.append(" * 1e" + scale(number) + ") AS INTEGER))");
    }
}
