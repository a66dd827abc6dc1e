package io.doctable.internal.expression;

import io.doctable.internal.dialect.ComputedSql.Arithmetic;
import io.doctable.internal.dialect.ValuePart;
import io.doctable.row.ColumnType;
import io.doctable.schema.DataType;
import io.doctable.schema.DataType.Kind;
import java.math.BigDecimal;

/** The types of computed numbers, the same on every database. */
public final class NumberTypes {
    /** Every database computes decimals of so many digits exactly. */
    private static final int EXACT_DIGITS = 15;

    /** Where a database has no limit of digits, a computed decimal has none. */
    private static final DataType UNLIMITED = DataType.decimal(0, 0);

    private NumberTypes() {}

    /**
     * Returns the type of a computation.
     *
     * @throws IllegalArgumentException if the right number may not fit into the type of the left one
     */
    public static DataType of(Arithmetic operation, ValuePart<?> left, ValuePart<?> right) {
        DataType type = left.place().type();
        DataType other = right.place().type();
        if (type.kind() != Kind.DECIMAL) {
            if (other.kind() != type.kind() && !(type.kind() == Kind.LONG && other.kind() == Kind.INT)) {
                throw new IllegalArgumentException(left.place().name() + " is of type " + type.kind() + " and "
                        + right.place().name() + " of type " + other.kind()
                        + "; begin with the wider one, or read both and compute in Java");
            }
            return type;
        }
        int scale = other.kind() == Kind.DECIMAL ? other.scale() : 0;
        boolean limited = isLimited(type) && isLimited(other);
        return limited
                ? decimal(operation == Arithmetic.TIMES ? type.scale() + scale : Math.max(type.scale(), scale))
                : UNLIMITED;
    }

    /** Returns the type of decimals that are computed to this scale from these numbers. */
    public static DataType decimal(int scale, ValuePart<?>... from) {
        for (ValuePart<?> each : from) {
            if (!isLimited(each.place().type())) {
                return UNLIMITED;
            }
        }
        return decimal(scale);
    }

    private static DataType decimal(int scale) {
        return scale > EXACT_DIGITS ? UNLIMITED : DataType.decimal(EXACT_DIGITS, scale);
    }

    private static boolean isLimited(DataType type) {
        return type.kind() != Kind.DECIMAL || (type.precision() > 0 && type.precision() <= EXACT_DIGITS);
    }

    /** Returns the type of one decimal number. */
    public static DataType of(BigDecimal value) {
        int scale = Math.max(value.scale(), 0);
        int digits = Math.max(value.precision() - value.scale() + scale, scale);
        return digits <= EXACT_DIGITS ? decimal(scale) : UNLIMITED;
    }

    /** Returns how decimals of this type are written and read. */
    public static ColumnType<BigDecimal> column(DataType type) {
        return ColumnType.decimal(type.precision(), type.scale());
    }
}
