package io.doctable.schema;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What kind of value a column holds, whatever the database calls it. Java types that travel as another type (an enum
 * as text, a {@code Duration} as a long) have the data type that they travel as.
 *
 * @param kind the family of values
 * @param length the most code points of a text, 0 for no limit
 * @param precision the most decimal digits of a number, 0 for no limit
 * @param scale the decimal digits after the point, only meaningful with a precision
 * @param element the type of each element of an array, null for every other kind
 */
public record DataType(
        Kind kind,
        int length,
        int precision,
        int scale,
        @Nullable DataType element) {

    /** The families of values that a column can hold. */
    public enum Kind {
        /** true or false. */
        BOOLEAN,
        /** A whole number of 8 bits. */
        BYTE,
        /** A whole number of 16 bits. */
        SHORT,
        /** A whole number of 32 bits. */
        INT,
        /** A whole number of 64 bits. */
        LONG,
        /** A binary floating-point number of 32 bits. */
        FLOAT,
        /** A binary floating-point number of 64 bits. */
        DOUBLE,
        /** Unicode text. */
        TEXT,
        /** Bytes. */
        BYTES,
        /** A decimal number. */
        DECIMAL,
        /** A whole number of any size. */
        BIG_INTEGER,
        /** A point on the time line, in microseconds. */
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

    /** Checks that the numbers fit the kind. */
    public DataType {
        Objects.requireNonNull(kind, "kind");
        if (length < 0 || precision < 0 || scale < 0) {
            throw new IllegalArgumentException("length, precision and scale of a data type are never negative");
        }
        if ((kind == Kind.ARRAY) != (element != null)) {
            throw new IllegalArgumentException("an array, and nothing else, has an element type");
        }
    }

    /**
     * A type that needs no more than its kind.
     *
     * @param kind the family, not {@link Kind#ARRAY}
     */
    public static DataType of(Kind kind) {
        return new DataType(kind, 0, 0, 0, null);
    }

    /**
     * Text of at most {@code length} code points; 0 for no limit.
     */
    public static DataType text(int length) {
        return new DataType(Kind.TEXT, length, 0, 0, null);
    }

    /**
     * A decimal number of at most {@code precision} digits, {@code scale} of them after the point; precision 0 for no
     * limit.
     */
    public static DataType decimal(int precision, int scale) {
        return new DataType(Kind.DECIMAL, 0, precision, scale, null);
    }

    /** A whole number of at most {@code precision} digits; 0 for no limit. */
    public static DataType bigInteger(int precision) {
        return new DataType(Kind.BIG_INTEGER, 0, precision, 0, null);
    }

    /** An array of {@code element}, which is no array and no JSON itself. */
    public static DataType arrayOf(DataType element) {
        return new DataType(Kind.ARRAY, 0, 0, 0, element);
    }
}
