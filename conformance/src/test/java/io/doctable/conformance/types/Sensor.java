package io.doctable.conformance.types;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Value records: as generated id, with a column's rules, nullable, optional and of an enum. */
@DocTable
public record Sensor(
        @Id(generated = true) SensorId id,
        @Column(length = 10, unique = true) Label label,
        @Column(precision = 6, scale = 2) Price price,
        Celsius limit,
        @Nullable Celsius lastReading,
        Optional<Label> nickname,
        Paint paint,
        Since since) {

    /** Money. */
    public record Price(BigDecimal amount) {}

    /** A value record of an enum. */
    public record Paint(Colour colour) {}

    /** A value record of a date. */
    public record Since(LocalDate day) {}
}
