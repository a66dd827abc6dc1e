package io.doctable.row;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A class of the JDK that is stored as another one. One class for all, with a switch: two method references for each would
 * be linked at the start of every program.
 */
@SuppressWarnings("unchecked") // the constants of ColumnType name both types of each scalar
final class ScalarColumnType<J, S> extends ConvertedColumnType<J, S> {
    private final Scalar scalar;

    ScalarColumnType(ColumnType<S> base, Scalar scalar) {
        super(base);
        this.scalar = scalar;
    }

    @Override
    S to(J value) {
        return (S)
                switch (scalar) {
                    case OFFSET_DATE_TIME -> ((OffsetDateTime) value).toInstant();
                    case DURATION -> (Long) Scalars.nanoseconds((Duration) value);
                    case YEAR -> (Integer) ((Year) value).getValue();
                    case ZONE_ID, ZONE_OFFSET -> ((ZoneId) value).getId();
                    case CHAR, PERIOD, YEAR_MONTH, URI, PATH -> value.toString();
                };
    }

    @Override
    J from(S stored) {
        return (J)
                switch (scalar) {
                    case CHAR -> (Character) Scalars.character((String) stored);
                    case OFFSET_DATE_TIME -> ((Instant) stored).atOffset(ZoneOffset.UTC);
                    case DURATION -> Duration.ofNanos((Long) stored);
                    case PERIOD -> Period.parse((String) stored);
                    case YEAR -> Year.of((Integer) stored);
                    case YEAR_MONTH -> YearMonth.parse((String) stored);
                    case ZONE_ID -> ZoneId.of((String) stored);
                    case ZONE_OFFSET -> ZoneOffset.of((String) stored);
                    case URI -> java.net.URI.create((String) stored);
                    case PATH -> Path.of((String) stored);
                };
    }

    /** The classes. */
    enum Scalar {
        CHAR,
        OFFSET_DATE_TIME,
        DURATION,
        PERIOD,
        YEAR,
        YEAR_MONTH,
        ZONE_ID,
        ZONE_OFFSET,
        URI,
        PATH
    }
}
