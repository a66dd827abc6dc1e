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
 * <p>A row holds the Java type, the kind of its column constant, the suffix of its methods in {@code RowWriter} and
 * {@code RowReader} ({@code setLong}, {@code getLong}), and which literals its default may be.
 */
public enum ScalarType {
    BOOLEAN(TypeName.BOOLEAN, ColumnKind.BOOLEAN, "Boolean", LiteralKind.TRUTH),
    BYTE(TypeName.BYTE, ColumnKind.INT, "Byte", LiteralKind.NUMBER),
    SHORT(TypeName.SHORT, ColumnKind.INT, "Short", LiteralKind.NUMBER),
    INT(TypeName.INT, ColumnKind.INT, "Int", LiteralKind.NUMBER),
    LONG(TypeName.LONG, ColumnKind.LONG, "Long", LiteralKind.NUMBER),
    FLOAT(TypeName.FLOAT, ColumnKind.DOUBLE, "Float", LiteralKind.NUMBER),
    DOUBLE(TypeName.DOUBLE, ColumnKind.DOUBLE, "Double", LiteralKind.NUMBER),
    CHAR(TypeName.CHAR, ColumnKind.VALUE, "Char", LiteralKind.TEXT),
    STRING(ClassName.get(String.class), ColumnKind.TEXT, "String", LiteralKind.TEXT),
    BYTES(ArrayTypeName.of(TypeName.BYTE), ColumnKind.VALUE, "Bytes", LiteralKind.OTHER),
    DECIMAL(ClassName.get(BigDecimal.class), ColumnKind.DECIMAL, "Decimal", LiteralKind.NUMBER),
    BIG_INTEGER(ClassName.get(BigInteger.class), ColumnKind.DECIMAL, "BigInteger", LiteralKind.NUMBER),
    INSTANT(ClassName.get(Instant.class), ColumnKind.TIME, "Instant", LiteralKind.TIME),
    OFFSET_DATE_TIME(ClassName.get(OffsetDateTime.class), ColumnKind.TIME, "OffsetDateTime", LiteralKind.TIME),
    LOCAL_DATE_TIME(ClassName.get(LocalDateTime.class), ColumnKind.TIME, "LocalDateTime", LiteralKind.TIME),
    LOCAL_DATE(ClassName.get(LocalDate.class), ColumnKind.TIME, "LocalDate", LiteralKind.TIME),
    LOCAL_TIME(ClassName.get(LocalTime.class), ColumnKind.TIME, "LocalTime", LiteralKind.TIME),
    DURATION(ClassName.get(Duration.class), ColumnKind.VALUE, "Duration", LiteralKind.NUMBER),
    PERIOD(ClassName.get(Period.class), ColumnKind.VALUE, "Period", LiteralKind.TEXT),
    YEAR(ClassName.get(Year.class), ColumnKind.TIME, "Year", LiteralKind.NUMBER),
    YEAR_MONTH(ClassName.get(YearMonth.class), ColumnKind.TIME, "YearMonth", LiteralKind.TEXT),
    ZONE_ID(ClassName.get(ZoneId.class), ColumnKind.VALUE, "ZoneId", LiteralKind.TEXT),
    ZONE_OFFSET(ClassName.get(ZoneOffset.class), ColumnKind.VALUE, "ZoneOffset", LiteralKind.TEXT),
    UUID(ClassName.get(UUID.class), ColumnKind.VALUE, "Uuid", LiteralKind.TEXT),
    URI(ClassName.get(URI.class), ColumnKind.VALUE, "Uri", LiteralKind.TEXT),
    PATH(ClassName.get(Path.class), ColumnKind.VALUE, "Path", LiteralKind.TEXT);

    private final TypeName javaType;
    private final ColumnKind kind;
    private final String wire;
    private final LiteralKind literal;

    ScalarType(TypeName javaType, ColumnKind kind, String wire, LiteralKind literal) {
        this.javaType = javaType;
        this.kind = kind;
        this.wire = wire;
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

    /** Returns the suffix of the methods that write and read it, as in {@code "Long"} for {@code setLong}. */
    public String wire() {
        return wire;
    }

    /** Returns which literals a default of this type may be. */
    public LiteralKind literal() {
        return literal;
    }

    /** Tells whether an identity of the database may fill it. */
    public boolean isIdentity() {
        return this == INT || this == LONG;
    }

    /** Tells whether it holds a point in time or a date that a clock can give. */
    public boolean isTimestamp() {
        return this == INSTANT || this == OFFSET_DATE_TIME || this == LOCAL_DATE_TIME;
    }
}
