package io.doctable.conformance.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.engine.Engine;
import io.doctable.error.MappingException;
import io.doctable.internal.dialect.Ability;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;

/** The values that naive code changes in silence: stored exactly, normalised as stated, or refused before sending. */
@Tag("slow")
class HardValuesTest {
    private static final Scalars TYPICAL = new Samples(42).row(1);

    // Stored exactly.

    @OnEveryDatabase
    void textsAreStoredExactly(ScalarsDao scalars) {
        for (String text : List.of(
                "",
                " ",
                "\uFFFD",
                "\uFEFFx",
                "e\u0301",
                "\u00E9",
                "\uD83D\uDE00",
                "'); drop table scalars;--",
                "\r\n\t\u0001\u007F",
                "\u202Eright to left",
                "?")) {
            storedExactly(scalars, "text", text);
        }
    }

    @OnEveryDatabase
    void tenMegabytesOfTextAndOfBytes(ScalarsDao scalars) {
        storedExactly(scalars, "text", "0123456789abcde\uD83D\uDE00".repeat(600_000));
        byte[] bytes = new byte[10_000_000];
        new java.util.Random(1).nextBytes(bytes);
        scalars.insert(Rows.with(Rows.with(TYPICAL, "id", 2L), "bytes", bytes));
        assertThat(scalars.get(2).bytes()).isEqualTo(bytes);
    }

    @OnEveryDatabase
    void infinitiesAndTheTiniestNumbers(ScalarsDao scalars) {
        for (double value : new double[] {
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.MIN_VALUE,
            -Double.MIN_VALUE,
            Double.MIN_NORMAL,
            Double.MAX_VALUE,
            0.1 + 0.2,
            9007199254740991d
        }) {
            storedExactly(scalars, "precise", value);
        }
        for (float value : new float[] {
            Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.MIN_VALUE, Float.MAX_VALUE, 0.1f, 16777215f
        }) {
            storedExactly(scalars, "real", value);
        }
    }

    @OnEveryDatabase
    void decimalsKeepEveryDigit(ScalarsDao scalars) {
        for (String value :
                List.of("1.10", "0.00", "123456789012345678901234567890.123456789", "-0.000000000000000001")) {
            storedExactly(scalars, "anyDecimal", new BigDecimal(value));
        }
        for (String value : List.of("0.1000", "-0.0001", "99999999999.9999", "12345678901.2345")) {
            storedExactly(scalars, "price", new BigDecimal(value));
        }
        for (String value : List.of("9223372036854775808", "-9223372036854775809", "1" + "0".repeat(300))) {
            storedExactly(scalars, "anyInteger", new BigInteger(value));
        }
    }

    @OnEveryDatabase
    void timesThatZonesAndCalendarsLikeToShift(ScalarsDao scalars) {
        for (String value : List.of("2024-03-31T02:30:00", "1582-10-10T00:00:00", "1900-02-28T23:59:59.000001")) {
            storedExactly(scalars, "localTime", LocalDateTime.parse(value));
            storedExactly(scalars, "instant", LocalDateTime.parse(value).toInstant(ZoneOffset.UTC));
            storedExactly(scalars, "date", LocalDateTime.parse(value).toLocalDate());
        }
        storedExactly(scalars, "timeOfDay", LocalTime.parse("23:59:59.999999"));
    }

    @OnEveryDatabase(that = Ability.STORES_NAN)
    void notANumberWhereItCanBe(ScalarsDao scalars) {
        storedExactly(scalars, "precise", Double.NaN);
        storedExactly(scalars, "real", Float.NaN);
    }

    @OnEveryDatabase(that = Ability.STORES_NUL)
    void nulWhereItCanBe(ScalarsDao scalars) {
        storedExactly(scalars, "text", "a\0b");
        storedExactly(scalars, "text", "\0");
        storedExactly(scalars, "letter", '\0');
    }

    // Normalised as stated.

    @OnEveryDatabase
    void nanosecondsAreCutNotRounded(ScalarsDao scalars) {
        Instant last = Instant.parse("9999-12-31T23:59:59.999999999Z");
        Instant cut = Instant.parse("9999-12-31T23:59:59.999999Z");
        storedAs(scalars, "instant", last, cut);
        storedAs(scalars, "offsetTime", last.atOffset(ZoneOffset.UTC), cut.atOffset(ZoneOffset.UTC));
        storedAs(
                scalars,
                "localTime",
                LocalDateTime.parse("9999-12-31T23:59:59.999999999"),
                LocalDateTime.parse("9999-12-31T23:59:59.999999"));
        storedAs(scalars, "timeOfDay", LocalTime.MAX, LocalTime.parse("23:59:59.999999"));
        Instant before1970 = Instant.parse("1969-12-31T23:59:59.123456789Z");
        storedAs(scalars, "instant", before1970, Instant.parse("1969-12-31T23:59:59.123456Z"));
    }

    @OnEveryDatabase
    void offsetsComeBackInUtc(ScalarsDao scalars) {
        storedAs(
                scalars,
                "offsetTime",
                OffsetDateTime.parse("2024-02-29T01:30:00+05:30"),
                OffsetDateTime.parse("2024-02-28T20:00:00Z"));
    }

    @OnEveryDatabase
    void decimalsAreBroughtToTheirScale(ScalarsDao scalars) {
        storedAs(scalars, "price", new BigDecimal("1.1"), new BigDecimal("1.1000"));
        storedAs(scalars, "price", new BigDecimal("1E+3"), new BigDecimal("1000.0000"));
        storedAs(scalars, "price", new BigDecimal("1.10000000"), new BigDecimal("1.1000"));
        storedAs(scalars, "exact", new BigDecimal("1"), new BigDecimal("1.0000000000"));
    }

    @OnEveryDatabase
    void minusZeroBecomesZero(ScalarsDao scalars) {
        storedAs(scalars, "precise", -0.0, 0.0);
        storedAs(scalars, "real", -0.0f, 0.0f);
    }

    @OnEveryDatabase
    void decimalsWithoutScaleKeepTheirValue(ScalarsDao scalars) {
        Scalars stored = scalars.insert(Rows.with(TYPICAL, "anyDecimal", new BigDecimal("1E+30")));
        assertThat(stored.anyDecimal()).isEqualByComparingTo(BigDecimal.TEN.pow(30));
        Rows.assertSame(scalars.get(1), stored);
    }

    @OnEveryDatabase
    void conditionsAreNormalisedAlike(ScalarsDao scalars) {
        Instant nanos = Instant.parse("2024-02-29T12:00:00.123456789Z");
        Scalars row = Rows.with(
                Rows.with(Rows.with(TYPICAL, "instant", nanos), "price", new BigDecimal("1.1")), "precise", -0.0);
        scalars.insert(row);
        assertThat(scalars.count(ScalarsTable.INSTANT.eq(nanos))).isOne();
        assertThat(scalars.count(ScalarsTable.PRICE.eq(new BigDecimal("1.10")))).isOne();
        assertThat(scalars.count(ScalarsTable.PRECISE.eq(-0.0))).isOne();
        assertThat(scalars.count(ScalarsTable.PRECISE.eq(0.0))).isOne();
    }

    // Refused before anything is sent.

    @OnEveryDatabase
    void halfSurrogatePairs(Engine engine) {
        for (String text : List.of("\uD800", "a\uDC00", "\uDC00\uD800", "\uD83Dx")) {
            refused(engine, "text", "text", text);
        }
        refused(engine, "shortText", "short_text", "\uD800");
        refused(engine, "letter", "letter", '\uD800');
    }

    @OnEveryDatabase(not = Ability.STORES_NUL)
    void nulWhereItCannotBe(Engine engine) {
        refused(engine, "text", "text", "a\0b");
        refused(engine, "shortText", "short_text", "\0");
        refused(engine, "letter", "letter", '\0');
    }

    @OnEveryDatabase(not = Ability.STORES_NAN)
    void notANumberWhereItCannotBe(Engine engine) {
        refused(engine, "precise", "precise", Double.NaN);
        refused(engine, "real", "real", Float.NaN);
    }

    @OnEveryDatabase
    void textsThatAreTooLong(Engine engine) {
        refused(engine, "shortText", "short_text", "123456");
        refused(engine, "shortText", "short_text", "\uD83D\uDE00".repeat(6));
    }

    @OnEveryDatabase
    void numbersWithTooManyDigits(Engine engine) {
        refused(engine, "price", "price", new BigDecimal("1.00005"));
        refused(engine, "price", "price", new BigDecimal("100000000000"));
        refused(engine, "price", "price", new BigDecimal("1E+20"));
        refused(engine, "exact", "exact", new BigDecimal("0.00000000001"));
        refused(engine, "count", "count", BigInteger.TEN.pow(18));
        refused(engine, "huge", "huge", BigInteger.TEN.pow(40).negate());
    }

    @OnEveryDatabase
    void timesBeyondTheYearsOneTo9999(Engine engine) {
        refused(engine, "localTime", "local_time", LocalDateTime.MIN);
        refused(engine, "localTime", "local_time", LocalDateTime.MAX);
        refused(engine, "localTime", "local_time", LocalDateTime.of(-5000, 1, 1, 0, 0));
        refused(engine, "localTime", "local_time", LocalDateTime.of(0, 12, 31, 0, 0));
        refused(engine, "instant", "instant", Instant.MIN);
        refused(engine, "instant", "instant", Instant.MAX);
        refused(engine, "offsetTime", "offset_time", OffsetDateTime.MIN);
        refused(engine, "offsetTime", "offset_time", OffsetDateTime.MAX);
        refused(engine, "date", "date", LocalDate.MIN);
        refused(engine, "date", "date", LocalDate.of(10000, 1, 1));
        refused(engine, "month", "month", YearMonth.of(10000, 1));
        refused(engine, "month", "month", YearMonth.of(Year.MIN_VALUE, 1));
        refused(engine, "duration", "duration", Duration.ofDays(365 * 293));
        refused(engine, "duration", "duration", Duration.ofSeconds(Long.MIN_VALUE));
    }

    @OnEveryDatabase
    void nullInAComponentThatTakesNone(Engine engine) {
        for (String component : List.of("text", "bytes", "price", "instant", "uuid", "uri", "colour", "duration")) {
            refused(engine, component, component, null);
        }
    }

    private static void storedExactly(ScalarsDao scalars, String component, Object value) {
        storedAs(scalars, component, value, value);
    }

    private static void storedAs(ScalarsDao scalars, String component, Object value, Object stored) {
        scalars.deleteAllRows();
        Scalars expected = Rows.with(TYPICAL, component, stored);
        Rows.assertSame(scalars.insert(Rows.with(TYPICAL, component, value)), expected);
        Rows.assertSame(scalars.get(TYPICAL.id()), expected);
    }

    /** The value is refused by column and component, nothing is stored, and the transaction goes on. */
    private static void refused(Engine engine, String component, String column, @Nullable Object value) {
        ScalarsDao scalars = new ScalarsDao(engine);
        Scalars bad = Rows.with(TYPICAL, component, value);
        engine.transaction(tx -> {
            scalars.insert(Rows.with(TYPICAL, "id", 2L));
            assertThatThrownBy(() -> scalars.insert(bad))
                    .as("%s = %s", component, value)
                    .isInstanceOfSatisfying(MappingException.class, e -> {
                        assertThat(e.table()).isEqualTo("scalars");
                        assertThat(e.column()).isEqualTo(column);
                        assertThat(e.component()).isEqualTo(component);
                        assertThat(e).hasMessageContaining("scalars." + column);
                    });
            assertThat(scalars.findById(TYPICAL.id())).isEmpty();
            assertThatThrownBy(() -> scalars.update(Rows.with(bad, "id", 2L))).isInstanceOf(MappingException.class);
            scalars.insert(Rows.with(TYPICAL, "id", 3L));
        });
        assertThat(scalars.count()).isEqualTo(2);
        scalars.deleteAllRows();
    }
}
