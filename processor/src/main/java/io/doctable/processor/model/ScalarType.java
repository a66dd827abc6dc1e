package io.doctable.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
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
import java.util.Optional;
import java.util.UUID;

/**
 * The type table: one row per Java type that one column stores as it is.
 *
 * <p>A row holds the Java type, the kind of its column constant, the kind of data that the column holds, the suffix of
 * its own methods in {@code RowWriter} and {@code RowReader} if it has some ({@code setLong}, {@code getLong}), whether
 * a value comes back as it went in, and which literals its default may be. The row's name is that of the constant in
 * the runtime's {@code ColumnType} (but for decimals and big integers, which have a precision).
 */
public enum ScalarType {
    BOOLEAN(TypeName.BOOLEAN, ColumnKind.BOOLEAN, "BOOLEAN", "Boolean", Form.AS_IS, LiteralKind.TRUTH),
    BYTE(TypeName.BYTE, ColumnKind.VALUE, "BYTE", "Byte", Form.AS_IS, LiteralKind.NUMBER),
    SHORT(TypeName.SHORT, ColumnKind.VALUE, "SHORT", "Short", Form.AS_IS, LiteralKind.NUMBER),
    INT(TypeName.INT, ColumnKind.INT, "INT", "Int", Form.AS_IS, LiteralKind.NUMBER),
    LONG(TypeName.LONG, ColumnKind.LONG, "LONG", "Long", Form.AS_IS, LiteralKind.NUMBER),
    FLOAT(TypeName.FLOAT, ColumnKind.VALUE, "FLOAT", "Float", Form.NORMALIZED, LiteralKind.NUMBER),
    DOUBLE(TypeName.DOUBLE, ColumnKind.DOUBLE, "DOUBLE", "Double", Form.NORMALIZED, LiteralKind.NUMBER),
    CHAR(TypeName.CHAR, ColumnKind.VALUE, "TEXT", "", Form.AS_IS, LiteralKind.TEXT),
    STRING(ClassName.get(String.class), ColumnKind.TEXT, "TEXT", "String", Form.AS_IS, LiteralKind.TEXT),
    BYTES(ArrayTypeName.of(TypeName.BYTE), ColumnKind.VALUE, "BYTES", "Bytes", Form.AS_IS, LiteralKind.OTHER),
    DECIMAL(ClassName.get(BigDecimal.class), ColumnKind.DECIMAL, "DECIMAL", "", Form.NORMALIZED, LiteralKind.NUMBER),
    BIG_INTEGER(ClassName.get(BigInteger.class), ColumnKind.VALUE, "BIG_INTEGER", "", Form.AS_IS, LiteralKind.NUMBER),
    INSTANT(ClassName.get(Instant.class), ColumnKind.TIME, "INSTANT", "Instant", Form.NORMALIZED, LiteralKind.TIME),
    OFFSET_DATE_TIME(
            ClassName.get(OffsetDateTime.class), ColumnKind.TIME, "INSTANT", "", Form.NORMALIZED, LiteralKind.TIME),
    LOCAL_DATE_TIME(
            ClassName.get(LocalDateTime.class),
            ColumnKind.TIME,
            "LOCAL_DATE_TIME",
            "LocalDateTime",
            Form.NORMALIZED,
            LiteralKind.TIME),
    LOCAL_DATE(
            ClassName.get(LocalDate.class), ColumnKind.TIME, "LOCAL_DATE", "LocalDate", Form.AS_IS, LiteralKind.TIME),
    LOCAL_TIME(
            ClassName.get(LocalTime.class),
            ColumnKind.TIME,
            "LOCAL_TIME",
            "LocalTime",
            Form.NORMALIZED,
            LiteralKind.TIME),
    DURATION(ClassName.get(Duration.class), ColumnKind.TIME, "LONG", "", Form.AS_IS, LiteralKind.NUMBER),
    PERIOD(ClassName.get(Period.class), ColumnKind.VALUE, "TEXT", "", Form.AS_IS, LiteralKind.TEXT),
    YEAR(ClassName.get(Year.class), ColumnKind.TIME, "INT", "", Form.AS_IS, LiteralKind.NUMBER),
    YEAR_MONTH(ClassName.get(YearMonth.class), ColumnKind.TIME, "TEXT", "", Form.AS_IS, LiteralKind.TEXT),
    ZONE_ID(ClassName.get(ZoneId.class), ColumnKind.VALUE, "TEXT", "", Form.AS_IS, LiteralKind.TEXT),
    ZONE_OFFSET(ClassName.get(ZoneOffset.class), ColumnKind.VALUE, "TEXT", "", Form.AS_IS, LiteralKind.TEXT),
    UUID(ClassName.get(UUID.class), ColumnKind.VALUE, "UUID", "Uuid", Form.AS_IS, LiteralKind.TEXT),
    URI(ClassName.get(URI.class), ColumnKind.VALUE, "TEXT", "", Form.AS_IS, LiteralKind.TEXT),
    PATH(ClassName.get(Path.class), ColumnKind.VALUE, "TEXT", "", Form.AS_IS, LiteralKind.TEXT);

    private final TypeName javaType;
    private final ColumnKind kind;
    private final String data;
    private final String wire;
    private final Form form;
    private final LiteralKind literal;

    ScalarType(TypeName javaType, ColumnKind kind, String data, String wire, Form form, LiteralKind literal) {
        this.javaType = javaType;
        this.kind = kind;
        this.data = data;
        this.wire = wire;
        this.form = form;
        this.literal = literal;
    }

    /** Returns the row of a Java type, primitive or boxed, or empty when there is none. */
    public static Optional<ScalarType> of(TypeName type) {
        TypeName plain = type.isBoxedPrimitive() ? type.unbox() : type;
        for (ScalarType row : values()) {
            if (row.javaType.equals(plain)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** Returns the Java type; of a primitive and its box, the primitive. */
    public TypeName javaType() {
        return javaType;
    }

    /** Returns the kind of the column constant. */
    public ColumnKind kind() {
        return kind;
    }

    /** Returns the kind of data that its column holds, a constant of the runtime's {@code DataType.Kind}. */
    public String data() {
        return data;
    }

    /** Returns the suffix of its own methods, as in {@code "Long"} for {@code setLong}; empty if it travels as another. */
    public String wire() {
        return wire;
    }

    /** Returns whether a stored value may come back other than it went in: cut to microseconds, at its scale, 0.0 for -0.0. */
    public boolean isNormalized() {
        return form == Form.NORMALIZED;
    }

    /** Returns which literals a default of this type may be. */
    public LiteralKind literal() {
        return literal;
    }

    /** Returns whether an identity of the database may fill it. */
    public boolean isIdentity() {
        return this == INT || this == LONG;
    }

    /** Returns whether it holds a point in time or a date that a clock can give. */
    public boolean isTimestamp() {
        return this == INSTANT || this == OFFSET_DATE_TIME || this == LOCAL_DATE_TIME;
    }

    private enum Form {
        AS_IS,
        NORMALIZED
    }
}
