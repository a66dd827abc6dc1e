package io.doctable.conformance.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.error.MappingException;
import io.doctable.table.Column;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

/** Values of every type in the conditions that every type has. */
class TypesInConditionsTest {
    @OnEveryDatabase
    void scalarsOfEveryTypeAreFoundByEqualityAndInShortAndLongLists(NullablesDao dao) {
        check(dao, NullablesTable.FLAG, List.of(true, false));
        check(dao, NullablesTable.TINY, List.of((byte) 0, (byte) -128, (byte) 127));
        check(dao, NullablesTable.SMALL, List.of((short) 0, Short.MIN_VALUE, Short.MAX_VALUE));
        check(dao, NullablesTable.WHOLE, List.of(0, Integer.MIN_VALUE, Integer.MAX_VALUE));
        check(dao, NullablesTable.BIG, List.of(0L, Long.MIN_VALUE, Long.MAX_VALUE));
        check(dao, NullablesTable.REAL, List.of(0.1f, Float.MAX_VALUE, Float.NEGATIVE_INFINITY));
        check(dao, NullablesTable.PRECISE, List.of(0.1, 1e300, Double.POSITIVE_INFINITY, Math.E));
        check(dao, NullablesTable.LETTER, List.of('a', '"', '\\', '\u00e4'));
        check(dao, NullablesTable.TEXT, List.of("", "a\"b\\c", "\u0001", "{a,b}", "NULL", "😀"));
        check(dao, NullablesTable.BYTES, List.of(new byte[0], new byte[] {0, -1}, new byte[] {65}));
        check(
                dao,
                NullablesTable.PRICE,
                List.of(new BigDecimal("0.0001"), new BigDecimal("12345678901.2345"), new BigDecimal("-1.1000")));
        check(dao, NullablesTable.COUNT, List.of(BigInteger.TEN, BigInteger.TEN.pow(17), BigInteger.ONE.negate()));
        check(dao, NullablesTable.COLOUR, List.of(Colour.values()));
        check(dao, NullablesTable.UUID, List.of(new UUID(0, 0), new UUID(-1, 7), new UUID(5, 5)));
        check(dao, NullablesTable.URI, List.of(URI.create("http://a/?b=%20"), URI.create("urn:x")));
        check(dao, NullablesTable.PATH, List.of(Path.of("a/b"), Path.of("/")));
    }

    @OnEveryDatabase
    void valuesThatAreConvertedAreFoundByEqualityAndInShortAndLongLists(NullablesDao dao) {
        check(dao, NullablesTable.TEMPERATURE, List.of(new Celsius(-273.15), new Celsius(0.1)));
        check(dao, NullablesTable.LANGUAGE, List.of(Locale.FRENCH, Locale.forLanguageTag("pt-BR")));
    }

    @OnEveryDatabase
    void timesOfEveryTypeAreFoundByEqualityAndInShortAndLongLists(NullablesDao dao) {
        Instant now = Instant.parse("2026-11-20T12:17:35.123456Z");
        check(dao, NullablesTable.INSTANT, List.of(now, Instant.EPOCH, now.plusNanos(1_000)));
        check(
                dao,
                NullablesTable.OFFSET_TIME,
                List.of(now.atOffset(ZoneOffset.UTC), OffsetDateTime.parse("0001-01-02T00:00:00Z")));
        check(
                dao,
                NullablesTable.LOCAL_TIME,
                List.of(LocalDateTime.parse("2026-03-29T02:30:00"), LocalDateTime.parse("0001-01-01T00:00:00")));
        check(dao, NullablesTable.DATE, List.of(LocalDate.EPOCH, LocalDate.of(9999, 12, 31)));
        check(
                dao,
                NullablesTable.TIME_OF_DAY,
                List.of(LocalTime.MIDNIGHT, LocalTime.parse("23:59:59.999999"), LocalTime.NOON));
        check(dao, NullablesTable.DURATION, List.of(Duration.ZERO, Duration.ofNanos(-1)));
        check(dao, NullablesTable.PERIOD, List.of(Period.ZERO, Period.parse("P1Y-2M3D")));
        check(dao, NullablesTable.YEAR, List.of(Year.of(1), Year.of(2026)));
        check(dao, NullablesTable.MONTH, List.of(YearMonth.of(2026, 2), YearMonth.of(1, 1)));
        check(dao, NullablesTable.ZONE, List.of(ZoneId.of("Europe/Berlin"), ZoneId.of("America/New_York")));
        check(dao, NullablesTable.ZONE_OFFSET, List.of(ZoneOffset.UTC, ZoneOffset.ofHours(-3)));
    }

    @OnEveryDatabase
    void listsAreFoundByEquality(NullablesDao dao) {
        check(dao, NullablesTable.WORDS, List.of(List.of(), List.of("a", "b\"c"), List.of("NULL", "")));
        check(dao, NullablesTable.WHOLES, List.of(List.of(), List.of(1, 2)));
        check(
                dao,
                NullablesTable.MOMENTS,
                List.of(List.of(Instant.EPOCH), List.of(Instant.EPOCH, Instant.EPOCH.plusSeconds(1))));
    }

    @OnEveryDatabase
    void aListRefusesWhatTheColumnRefuses(NullablesDao dao) {
        for (int size : List.of(3, 100)) {
            List<BigDecimal> values = new ArrayList<>();
            IntStream.range(0, size).forEach(i -> values.add(BigDecimal.valueOf(i)));
            assertThat(dao.count(NullablesTable.PRICE.in(values))).isZero();
            values.add(new BigDecimal("0.00001"));
            assertThatThrownBy(() -> dao.count(NullablesTable.PRICE.in(values)))
                    .as("%s values", size)
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("nullables.price")
                    .hasMessageContaining("0.00001");
        }
    }

    /** Stores each value and one NULL in the column, each in a row of its own, whose id is the index of the value. */
    private static <T> void check(NullablesDao dao, Column<Nullables, T> column, List<T> values) {
        String name = column.schema().component();
        dao.deleteAllRows();
        for (int i = 0; i < values.size(); i++) {
            dao.insert(Rows.with(Nullables.nothing(i), name, values.get(i)));
        }
        dao.insert(Nullables.nothing(values.size()));
        for (int i = 0; i < values.size(); i++) {
            T value = values.get(i);
            assertThat(dao.select().where(column.eq(value)).list())
                    .as("%s: %s", name, value)
                    .extracting(Nullables::id)
                    .containsExactly((long) i);
            assertThat(dao.count(column.ne(value))).isEqualTo(values.size() - 1);
            assertThat(dao.count(column.in(List.of(value)))).isEqualTo(1);
            assertThat(dao.count(column.notIn(List.of(value)))).isEqualTo(values.size() - 1);
        }
        List<T> many = new ArrayList<>();
        IntStream.range(0, 100).forEach(i -> many.add(values.get(i % values.size())));
        for (List<T> all : List.of(values, many)) {
            assertThat(dao.count(column.in(all)))
                    .as("%s in %s", name, all.size())
                    .isEqualTo(values.size());
            assertThat(dao.count(column.notIn(all)))
                    .as("%s not in %s", name, all.size())
                    .isZero();
        }
        assertThat(dao.count(column.eqColumn(column))).isEqualTo(values.size());
    }
}
