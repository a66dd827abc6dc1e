package io.doctable.internal.sqlite;

import io.doctable.schema.DataType;

/** Which of SQLite's four kinds of value a type is stored as. */
public enum SqliteStorage {
    /** Whole numbers of 64 bits. */
    INTEGER,
    /** Floating-point numbers of 64 bits. */
    REAL,
    /** Unicode text. */
    TEXT,
    /** Bytes. */
    BLOB;

    /** As many decimal digits go through a double and come back the same. */
    private static final int REAL_DIGITS = 15;
    /** As many decimal digits always fit into 64 bits. */
    private static final int INTEGER_DIGITS = 18;

    /** How values of a type are stored. */
    public static SqliteStorage of(DataType type) {
        return switch (type.kind()) {
            case BOOLEAN, BYTE, SHORT, INT, LONG -> INTEGER;
            case FLOAT, DOUBLE -> REAL;
            case BYTES -> BLOB;
            case DECIMAL -> isReal(type.precision()) ? REAL : TEXT;
            case BIG_INTEGER -> isInteger(type.precision()) ? INTEGER : TEXT;
            default -> TEXT;
        };
    }

    static boolean isReal(int precision) {
        return precision > 0 && precision <= REAL_DIGITS;
    }

    static boolean isInteger(int precision) {
        return precision > 0 && precision <= INTEGER_DIGITS;
    }
}
