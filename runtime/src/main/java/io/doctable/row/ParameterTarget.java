package io.doctable.row;

import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes the checked values of a {@link RowWriter}, in the forms that a database stores. */
abstract class ParameterTarget {
    /** Sends NULL as parameter {@code index}, counted from 1; without a column the database infers its type. */
    protected abstract void putNull(int index, @Nullable ColumnSchema column) throws SQLException;

    /** Sends a boolean as parameter {@code index}, counted from 1. */
    protected abstract void putBoolean(int index, boolean value) throws SQLException;

    /** Sends a 16-bit number as parameter {@code index}, counted from 1. */
    protected abstract void putShort(int index, short value) throws SQLException;

    /** Sends a 32-bit number as parameter {@code index}, counted from 1. */
    protected abstract void putInt(int index, int value) throws SQLException;

    /** Sends a 64-bit number as parameter {@code index}, counted from 1. */
    protected abstract void putLong(int index, long value) throws SQLException;

    /** Sends a 32-bit floating-point number as parameter {@code index}, counted from 1. */
    protected abstract void putFloat(int index, float value) throws SQLException;

    /** Sends a 64-bit floating-point number as parameter {@code index}, counted from 1. */
    protected abstract void putDouble(int index, double value) throws SQLException;

    /** Sends a text as parameter {@code index}, counted from 1. */
    protected abstract void putString(int index, String value) throws SQLException;

    /** Sends bytes as parameter {@code index}, counted from 1. */
    protected abstract void putBytes(int index, byte[] value) throws SQLException;

    /** Sends a decimal as parameter {@code index}, counted from 1; a precision of 0 means no limit. */
    protected abstract void putDecimal(int index, BigDecimal value, int precision) throws SQLException;

    /** Sends an integer of any size as parameter {@code index}, counted from 1; a precision of 0 means no limit. */
    protected abstract void putBigInteger(int index, BigInteger value, int precision) throws SQLException;

    /** Sends a point in time as parameter {@code index}, counted from 1. */
    protected abstract void putInstant(int index, Instant value) throws SQLException;

    /** Sends a date and time without a zone as parameter {@code index}, counted from 1. */
    protected abstract void putLocalDateTime(int index, LocalDateTime value) throws SQLException;

    /** Sends a date as parameter {@code index}, counted from 1. */
    protected abstract void putLocalDate(int index, LocalDate value) throws SQLException;

    /** Sends a time of day as parameter {@code index}, counted from 1. */
    protected abstract void putLocalTime(int index, LocalTime value) throws SQLException;

    /** Sends a UUID as parameter {@code index}, counted from 1. */
    protected abstract void putUuid(int index, UUID value) throws SQLException;

    /** Sends JSON text as parameter {@code index}, counted from 1. */
    protected abstract void putJson(int index, String value) throws SQLException;

    /** Sends a list as parameter {@code index}, counted from 1; {@code element} is the type of its elements. */
    protected abstract void putArray(int index, List<? extends @Nullable Object> values, DataType element)
            throws SQLException;
}
