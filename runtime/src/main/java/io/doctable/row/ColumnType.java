package io.doctable.row;

import io.doctable.json.JsonType;
import io.doctable.row.ScalarColumnType.Scalar;
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
    public static final ColumnType<Boolean> BOOLEAN = wire(Kind.BOOLEAN);
    /** 8-bit integers. */
    public static final ColumnType<Byte> BYTE = wire(Kind.BYTE);
    /** 16-bit integers. */
    public static final ColumnType<Short> SHORT = wire(Kind.SHORT);
    /** 32-bit integers. */
    public static final ColumnType<Integer> INT = wire(Kind.INT);
    /** 64-bit integers. */
    public static final ColumnType<Long> LONG = wire(Kind.LONG);
    /** 32-bit floating-point numbers. */
    public static final ColumnType<Float> FLOAT = wire(Kind.FLOAT);
    /** 64-bit floating-point numbers. */
    public static final ColumnType<Double> DOUBLE = wire(Kind.DOUBLE);
    /** Text of any length. */
    public static final ColumnType<String> STRING = wire(Kind.TEXT);
    /** Bytes. */
    public static final ColumnType<byte[]> BYTES = wire(Kind.BYTES);
    /** Points in time, in microseconds. */
    public static final ColumnType<Instant> INSTANT = wire(Kind.INSTANT);
    /** Dates and times without a zone, in microseconds. */
    public static final ColumnType<LocalDateTime> LOCAL_DATE_TIME = wire(Kind.LOCAL_DATE_TIME);
    /** Dates. */
    public static final ColumnType<LocalDate> LOCAL_DATE = wire(Kind.LOCAL_DATE);
    /** Times of day, in microseconds. */
    public static final ColumnType<LocalTime> LOCAL_TIME = wire(Kind.LOCAL_TIME);
    /** UUIDs. */
    public static final ColumnType<UUID> UUID = wire(Kind.UUID);

    /** Single UTF-16 characters, as text. */
    public static final ColumnType<Character> CHAR = new ScalarColumnType<>(STRING, Scalar.CHAR);
    /** Points in time with an offset: the instant is kept, the offset is read as UTC. */
    public static final ColumnType<OffsetDateTime> OFFSET_DATE_TIME =
            new ScalarColumnType<>(INSTANT, Scalar.OFFSET_DATE_TIME);
    /** Durations, as nanoseconds; up to 292 years. */
    public static final ColumnType<Duration> DURATION = new ScalarColumnType<>(LONG, Scalar.DURATION);
    /** Periods, as ISO text. */
    public static final ColumnType<Period> PERIOD = new ScalarColumnType<>(STRING, Scalar.PERIOD);
    /** Years, as integers. */
    public static final ColumnType<Year> YEAR = new ScalarColumnType<>(INT, Scalar.YEAR);
    /** Months of a year, as ISO text. */
    public static final ColumnType<YearMonth> YEAR_MONTH = new ScalarColumnType<>(string(7), Scalar.YEAR_MONTH);
    /** Time zones, as their ids. */
    public static final ColumnType<ZoneId> ZONE_ID = new ScalarColumnType<>(STRING, Scalar.ZONE_ID);
    /** Offsets from UTC, as their ids. */
    public static final ColumnType<ZoneOffset> ZONE_OFFSET = new ScalarColumnType<>(STRING, Scalar.ZONE_OFFSET);
    /** URIs, as text. */
    public static final ColumnType<URI> URI = new ScalarColumnType<>(STRING, Scalar.URI);
    /** File paths, as text. */
    public static final ColumnType<Path> PATH = new ScalarColumnType<>(STRING, Scalar.PATH);

    private final DataType dataType;

    ColumnType(DataType dataType) {
        this.dataType = dataType;
    }

    private static <J> ColumnType<J> wire(Kind kind) {
        return new WireColumnType<>(DataType.of(kind));
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
        return new WireColumnType<>(DataType.text(length));
    }

    /**
     * Returns the type of decimal numbers of at most {@code precision} digits, stored at {@code scale}; precision 0 for
     * no limit.
     */
    public static ColumnType<BigDecimal> decimal(int precision, int scale) {
        return new WireColumnType<>(DataType.decimal(precision, scale));
    }

    /** Returns the type of integers of at most {@code precision} digits; 0 for no limit. */
    public static ColumnType<BigInteger> bigInteger(int precision) {
        return new WireColumnType<>(DataType.bigInteger(precision));
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
        return ConvertedColumnType.by(this, to, from);
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
