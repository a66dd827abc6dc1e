package io.doctable.schema;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The type of a column's values, independent of the database. A Java type that is stored as another type (an enum as
 * text, a {@code Duration} as a long) has the data type that it is stored as.
 *
 * @param kind the family of values
 * @param length the maximum length of a text in code points, 0 for no limit
 * @param precision the maximum number of decimal digits, 0 for no limit
 * @param scale the number of digits after the decimal point, only meaningful with a precision
 * @param element the element type of an array, null for every other kind
 */
public record DataType(
        Kind kind,
        int length,
        int precision,
        int scale,
        @Nullable DataType element) {
    /** True or false. */
    public static final DataType BOOLEAN = of(Kind.BOOLEAN);
    /** 8-bit integers. */
    public static final DataType BYTE = of(Kind.BYTE);
    /** 16-bit integers. */
    public static final DataType SHORT = of(Kind.SHORT);
    /** 32-bit integers. */
    public static final DataType INT = of(Kind.INT);
    /** 64-bit integers. */
    public static final DataType LONG = of(Kind.LONG);
    /** 32-bit binary floating-point numbers. */
    public static final DataType FLOAT = of(Kind.FLOAT);
    /** 64-bit binary floating-point numbers. */
    public static final DataType DOUBLE = of(Kind.DOUBLE);
    /** Unicode text of any length. */
    public static final DataType TEXT = of(Kind.TEXT);
    /** Bytes. */
    public static final DataType BYTES = of(Kind.BYTES);
    /** Decimal numbers of any size. */
    public static final DataType DECIMAL = of(Kind.DECIMAL);
    /** Integers of any size. */
    public static final DataType BIG_INTEGER = of(Kind.BIG_INTEGER);
    /** Points in time, in microseconds. */
    public static final DataType INSTANT = of(Kind.INSTANT);
    /** Dates and times without a zone, in microseconds. */
    public static final DataType LOCAL_DATE_TIME = of(Kind.LOCAL_DATE_TIME);
    /** Dates. */
    public static final DataType LOCAL_DATE = of(Kind.LOCAL_DATE);
    /** Times of day, in microseconds. */
    public static final DataType LOCAL_TIME = of(Kind.LOCAL_TIME);
    /** UUIDs. */
    public static final DataType UUID = of(Kind.UUID);
    /** JSON documents. */
    public static final DataType JSON = of(Kind.JSON);

    /** The families of values that a column can hold. */
    public enum Kind {
        /** True or false. */
        BOOLEAN,
        /** An 8-bit integer. */
        BYTE,
        /** A 16-bit integer. */
        SHORT,
        /** A 32-bit integer. */
        INT,
        /** A 64-bit integer. */
        LONG,
        /** A 32-bit binary floating-point number. */
        FLOAT,
        /** A 64-bit binary floating-point number. */
        DOUBLE,
        /** Unicode text. */
        TEXT,
        /** Bytes. */
        BYTES,
        /** A decimal number. */
        DECIMAL,
        /** An integer of any size. */
        BIG_INTEGER,
        /** A point in time, in microseconds. */
        INSTANT,
        /** A date and time without a zone, in microseconds. */
        LOCAL_DATE_TIME,
        /** A date. */
        LOCAL_DATE,
        /** A time of day, in microseconds. */
        LOCAL_TIME,
        /** A UUID. */
        UUID,
        /** A JSON document. */
        JSON,
        /** A list of scalars. */
        ARRAY
    }

    /**
     * Creates a data type and checks its parts.
     *
     * @throws IllegalArgumentException if a number is negative, or if {@code element} is null for an array or set for
     *     another kind
     */
    public DataType {
        Objects.requireNonNull(kind, "kind");
        if (length < 0 || precision < 0 || scale < 0) {
            throw new IllegalArgumentException("length, precision and scale of a data type must be 0 or more");
        }
        if ((kind == Kind.ARRAY) != (element != null)) {
            throw new IllegalArgumentException("an array needs an element type, and no other data type may have one");
        }
    }

    /**
     * Returns the type of a kind, without limits.
     *
     * @param kind the kind, not {@link Kind#ARRAY}
     */
    public static DataType of(Kind kind) {
        return new DataType(kind, 0, 0, 0, null);
    }

    /** Returns the type of texts of at most {@code length} code points; 0 for no limit. */
    public static DataType text(int length) {
        return new DataType(Kind.TEXT, length, 0, 0, null);
    }

    /**
     * Returns the type of decimal numbers of at most {@code precision} digits, {@code scale} of them after the point;
     * precision 0 for no limit.
     */
    public static DataType decimal(int precision, int scale) {
        return new DataType(Kind.DECIMAL, 0, precision, scale, null);
    }

    /** Returns the type of integers of at most {@code precision} digits; 0 for no limit. */
    public static DataType bigInteger(int precision) {
        return new DataType(Kind.BIG_INTEGER, 0, precision, 0, null);
    }

    /** Returns the type of arrays of {@code element}, which must not itself be an array or JSON. */
    public static DataType arrayOf(DataType element) {
        return new DataType(Kind.ARRAY, 0, 0, 0, element);
    }
}
