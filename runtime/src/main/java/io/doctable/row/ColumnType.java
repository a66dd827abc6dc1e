package io.doctable.row;

import io.doctable.json.JsonType;
import io.doctable.schema.DataType;
import io.doctable.schema.DataType.Kind;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes values of one Java type to a {@link RowWriter} and reads them from a {@link RowReader}. Immutable and
 * thread-safe.
 *
 * @param <J> the Java type, boxed where it is primitive
 */
@SuppressWarnings("ClassInitializationDeadlock") // only this class names WireColumnType, so it always comes first
public abstract class ColumnType<J> {
    /** Booleans. */
    public static final ColumnType<Boolean> BOOLEAN =
            wire(Kind.BOOLEAN, RowWriter::setBoolean, RowReader::getBooleanOrNull);
    /** 8-bit integers. */
    public static final ColumnType<Byte> BYTE = wire(Kind.BYTE, RowWriter::setByte, WireColumnType::readByte);
    /** 16-bit integers. */
    public static final ColumnType<Short> SHORT = wire(Kind.SHORT, RowWriter::setShort, WireColumnType::readShort);
    /** 32-bit integers. */
    public static final ColumnType<Integer> INT = wire(Kind.INT, RowWriter::setInt, WireColumnType::readInt);
    /** 64-bit integers. */
    public static final ColumnType<Long> LONG = wire(Kind.LONG, RowWriter::setLong, RowReader::getLongOrNull);
    /** 32-bit floating-point numbers. */
    public static final ColumnType<Float> FLOAT =
            wire(DataType.of(Kind.FLOAT), RowWriter::setFloat, RowReader::getFloatOrNull, v -> v == 0 ? 0f : v);
    /** 64-bit floating-point numbers. */
    public static final ColumnType<Double> DOUBLE =
            wire(DataType.of(Kind.DOUBLE), RowWriter::setDouble, RowReader::getDoubleOrNull, v -> v == 0 ? 0d : v);
    /** Text of any length. */
    public static final ColumnType<String> STRING = wire(Kind.TEXT, RowWriter::setString, RowReader::getStringOrNull);
    /** Bytes. */
    public static final ColumnType<byte[]> BYTES = wire(Kind.BYTES, RowWriter::setBytes, RowReader::getBytesOrNull);
    /** Points in time, in microseconds. */
    public static final ColumnType<Instant> INSTANT = wire(
            DataType.of(Kind.INSTANT),
            RowWriter::setInstant,
            RowReader::getInstantOrNull,
            v -> v.truncatedTo(ChronoUnit.MICROS));
    /** Dates and times without a zone, in microseconds. */
    public static final ColumnType<LocalDateTime> LOCAL_DATE_TIME = wire(
            DataType.of(Kind.LOCAL_DATE_TIME),
            RowWriter::setLocalDateTime,
            RowReader::getLocalDateTimeOrNull,
            v -> v.truncatedTo(ChronoUnit.MICROS));
    /** Dates. */
    public static final ColumnType<LocalDate> LOCAL_DATE =
            wire(Kind.LOCAL_DATE, RowWriter::setLocalDate, RowReader::getLocalDateOrNull);
    /** Times of day, in microseconds. */
    public static final ColumnType<LocalTime> LOCAL_TIME = wire(
            DataType.of(Kind.LOCAL_TIME),
            RowWriter::setLocalTime,
            RowReader::getLocalTimeOrNull,
            v -> v.truncatedTo(ChronoUnit.MICROS));
    /** UUIDs. */
    public static final ColumnType<UUID> UUID = wire(Kind.UUID, RowWriter::setUuid, RowReader::getUuidOrNull);

    /** Single UTF-16 characters, as text. */
    public static final ColumnType<Character> CHAR = STRING.as(String::valueOf, Scalars::character);
    /** Points in time with an offset: the instant is kept, the offset is read as UTC. */
    public static final ColumnType<OffsetDateTime> OFFSET_DATE_TIME =
            INSTANT.as(OffsetDateTime::toInstant, v -> v.atOffset(ZoneOffset.UTC));
    /** Durations, as nanoseconds; up to 292 years. */
    public static final ColumnType<Duration> DURATION = LONG.as(Scalars::nanoseconds, Duration::ofNanos);
    /** Periods, as ISO text. */
    public static final ColumnType<Period> PERIOD = STRING.as(Period::toString, Period::parse);
    /** Years, as integers. */
    public static final ColumnType<Year> YEAR = INT.as(Year::getValue, Year::of);
    /** Months of a year, as ISO text. */
    public static final ColumnType<YearMonth> YEAR_MONTH = string(7).as(YearMonth::toString, YearMonth::parse);
    /** Time zones, as their ids. */
    public static final ColumnType<ZoneId> ZONE_ID = STRING.as(ZoneId::getId, ZoneId::of);
    /** Offsets from UTC, as their ids. */
    public static final ColumnType<ZoneOffset> ZONE_OFFSET = STRING.as(ZoneOffset::getId, ZoneOffset::of);
    /** URIs, as text. */
    public static final ColumnType<URI> URI = STRING.as(java.net.URI::toString, java.net.URI::create);
    /** File paths, as text. */
    public static final ColumnType<Path> PATH = STRING.as(Path::toString, Path::of);

    private final DataType dataType;

    ColumnType(DataType dataType) {
        this.dataType = dataType;
    }

    private static <J> ColumnType<J> wire(Kind kind, WireColumnType.Setter<J> setter, WireColumnType.Getter<J> getter) {
        return wire(DataType.of(kind), setter, getter, Function.identity());
    }

    private static <J> ColumnType<J> wire(
            DataType type, WireColumnType.Setter<J> setter, WireColumnType.Getter<J> getter, Function<J, J> normalize) {
        return new WireColumnType<>(type, setter, getter, normalize);
    }

    /**
     * Returns the type for values of a class: a scalar, primitive or boxed, or an enum. Decimals and texts have no
     * limit.
     *
     * @throws IllegalArgumentException if the class is not supported
     */
    public static <J> ColumnType<J> of(Class<J> type) {
        return JavaTypes.of(type);
    }

    /** Returns the type of texts of at most {@code length} code points; 0 for no limit. */
    public static ColumnType<String> string(int length) {
        if (length == 0) {
            return STRING;
        }
        return wire(
                DataType.text(length),
                (out, v) -> out.setString(v, length),
                RowReader::getStringOrNull,
                Function.identity());
    }

    /**
     * Returns the type of decimal numbers of at most {@code precision} digits, stored at {@code scale}; precision 0 for
     * no limit.
     */
    public static ColumnType<BigDecimal> decimal(int precision, int scale) {
        return wire(
                DataType.decimal(precision, scale),
                (out, v) -> out.setDecimal(v, precision, scale),
                in -> in.getDecimalOrNull(precision, scale),
                v -> precision > 0 ? v.setScale(scale) : v.scale() < 0 ? v.setScale(0) : v);
    }

    /** Returns the type of integers of at most {@code precision} digits; 0 for no limit. */
    public static ColumnType<BigInteger> bigInteger(int precision) {
        return wire(
                DataType.bigInteger(precision),
                (out, v) -> out.setBigInteger(v, precision),
                in -> in.getBigIntegerOrNull(precision),
                Function.identity());
    }

    /** Returns the type of an enum's constants, stored as their names. */
    public static <E extends Enum<E>> ColumnType<E> enumOf(Class<E> type) {
        return STRING.as(Enum::name, name -> Scalars.constant(type, name));
    }

    /** Returns the type of values stored as JSON by the engine's codec. */
    public static <T> ColumnType<T> json(JsonType<T> type) {
        return new JsonColumnType<>(type);
    }

    /** Returns the type of lists of scalars; lists that are read are unmodifiable. */
    public static <E> ColumnType<List<E>> listOf(ColumnType<E> element) {
        return new ListColumnType<>(element);
    }

    /** Returns the type of lists of scalars with nullable elements; lists that are read are unmodifiable. */
    public static <E> ColumnType<List<@Nullable E>> listOfNullable(ColumnType<E> element) {
        return ListColumnType.ofNullable(element);
    }

    /**
     * Returns the type of arrays of scalars, primitive or not.
     *
     * @param arrayType the array's class, such as {@code int[].class}
     * @param element the type of its (boxed) elements
     */
    public static <A, E> ColumnType<A> arrayOf(Class<A> arrayType, ColumnType<E> element) {
        return array(arrayType, listOf(element));
    }

    /**
     * Returns the type of arrays of scalars with nullable elements.
     *
     * @param arrayType the array's class, such as {@code String[].class}
     * @param element the type of its elements
     */
    public static <A, E> ColumnType<A> arrayOfNullable(Class<A> arrayType, ColumnType<E> element) {
        return array(arrayType, listOfNullable(element));
    }

    private static <A, E extends @Nullable Object> ColumnType<A> array(Class<A> arrayType, ColumnType<List<E>> list) {
        Class<?> component = arrayType.getComponentType();
        return list.as(Scalars::listOf, elements -> {
            Object array = Array.newInstance(component, elements.size());
            for (int i = 0; i < elements.size(); i++) {
                Array.set(array, i, elements.get(i));
            }
            return arrayType.cast(array);
        });
    }

    /**
     * Returns the type of values of any Java class that a column of this data type holds exactly, for tables without a
     * record: for example integers of any width that are in range. Values are read as in a result: integers as {@code
     * Long}, floating-point numbers as {@code Double}, JSON as text.
     */
    public static ColumnType<Object> anyOf(DataType type) {
        return AnyValue.of(type);
    }

    /**
     * Returns the type for another Java type that is stored as this one.
     *
     * @param to converts a value to the stored value; may throw for a value that cannot be stored
     * @param from converts a stored value back; may throw for an unknown stored value
     */
    public final <T> ColumnType<T> as(Function<? super T, ? extends J> to, Function<? super J, ? extends T> from) {
        return new ConvertedColumnType<>(this, to, from);
    }

    /** Returns the data type of a column of this type. */
    public final DataType dataType() {
        return dataType;
    }

    /**
     * Writes a value.
     *
     * @param value never null
     */
    public abstract void write(RowWriter out, J value) throws SQLException;

    /** Reads a value; returns null for SQL NULL. */
    public abstract @Nullable J read(RowReader in) throws SQLException;

    /**
     * Returns the value as it is read after storing: times truncated to microseconds, decimals at their scale and so
     * on.
     */
    public abstract J normalize(J value);

    /** Returns the value as an element of a stored array, in the form that the dialects use. */
    abstract Object stored(J value);

    /** Returns the value for an element of a stored array. */
    abstract J restored(Object stored, RowReader in);

    @Override
    public String toString() {
        return dataType.toString();
    }
}
