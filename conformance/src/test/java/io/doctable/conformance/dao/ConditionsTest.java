package io.doctable.conformance.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.dao.Measurement.Level;
import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.error.UnsupportedByDialectException;
import io.doctable.internal.dialect.Ability;
import io.doctable.table.Condition;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;

/** Every condition takes the same rows on every database: those that the same question takes in plain Java. */
@Tag("slow")
class ConditionsTest {
    private static final List<String> TEXTS = List.of(
            "", "a", "A", "ab", "aB", "a%", "a_b", "\\", "[a]", "*", "é", "É", "ß", "z\uD83D\uDE00", "a'b", "?", " a ");
    private static final List<Level> LEVELS = List.of(Level.values());
    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

    private static List<Measurement> rows() {
        SplittableRandom random = new SplittableRandom(99);
        List<Measurement> rows = new ArrayList<>();
        for (int id = 0; id < 300; id++) {
            rows.add(new Measurement(
                    id,
                    random.nextInt(-5, 6),
                    random.nextInt(4) == 0 ? null : random.nextLong(-3, 4),
                    random.nextInt(8) / 4.0 - 1,
                    random.nextBoolean(),
                    TEXTS.get(random.nextInt(TEXTS.size())),
                    random.nextInt(3) == 0 ? null : TEXTS.get(random.nextInt(TEXTS.size())),
                    new BigDecimal(random.nextInt(-500, 500)).movePointLeft(2),
                    START.plusNanos(1000L * random.nextInt(100)),
                    LEVELS.get(random.nextInt(LEVELS.size()))));
        }
        return rows;
    }

    private static Map<Condition<Measurement>, Predicate<Measurement>> questions() {
        Map<Condition<Measurement>, Predicate<Measurement>> all = new LinkedHashMap<>();
        all.put(MeasurementTable.WHOLE.eq(3), m -> m.whole() == 3);
        all.put(MeasurementTable.WHOLE.ne(3), m -> m.whole() != 3);
        all.put(MeasurementTable.WHOLE.lt(0), m -> m.whole() < 0);
        all.put(MeasurementTable.WHOLE.between(-2, 2), m -> m.whole() >= -2 && m.whole() <= 2);
        all.put(MeasurementTable.WHOLE.in(1, 2, 3), m -> m.whole() >= 1 && m.whole() <= 3);
        all.put(MeasurementTable.WHOLE.notIn(1, 2, 3), m -> m.whole() < 1 || m.whole() > 3);
        all.put(MeasurementTable.WHOLE.in(List.of()), m -> false);
        all.put(MeasurementTable.WHOLE.notIn(List.of()), m -> true);
        all.put(MeasurementTable.MAYBE.isNull(), m -> m.maybe() == null);
        all.put(MeasurementTable.MAYBE.isNotNull(), m -> m.maybe() != null);
        all.put(MeasurementTable.MAYBE.eq(1), m -> is(m.maybe(), v -> v == 1));
        all.put(MeasurementTable.MAYBE.ne(1), m -> is(m.maybe(), v -> v != 1));
        all.put(MeasurementTable.MAYBE.eq(1).not(), m -> is(m.maybe(), v -> v != 1));
        all.put(MeasurementTable.MAYBE.notIn(1, 2), m -> is(m.maybe(), v -> v != 1 && v != 2));
        all.put(MeasurementTable.REAL.ge(0.25), m -> m.real() >= 0.25);
        all.put(MeasurementTable.FLAG.eq(true), Measurement::flag);
        all.put(MeasurementTable.PRICE.gt(new BigDecimal("0.5")), m -> m.price().compareTo(new BigDecimal("0.5")) > 0);
        all.put(MeasurementTable.AT.le(START.plusNanos(50_000)), m -> !m.at().isAfter(START.plusNanos(50_000)));
        all.put(MeasurementTable.LEVEL.in(List.of(Level.LOW, Level.HIGH)), m -> m.level() != Level.MIDDLE);
        all.put(
                MeasurementTable.TEXT.eqColumn(MeasurementTable.OTHER),
                m -> m.text().equals(m.other()));
        for (String text : TEXTS) {
            all.put(MeasurementTable.TEXT.eq(text), m -> m.text().equals(text));
            all.put(MeasurementTable.TEXT.contains(text), m -> m.text().contains(text));
            all.put(MeasurementTable.TEXT.startsWith(text), m -> m.text().startsWith(text));
            all.put(MeasurementTable.TEXT.endsWith(text), m -> m.text().endsWith(text));
            all.put(MeasurementTable.OTHER.contains(text), m -> is(m.other(), v -> v.contains(text)));
            all.put(
                    MeasurementTable.TEXT.containsIgnoreCase(text),
                    m -> ascii(m.text()).contains(ascii(text)));
            all.put(
                    MeasurementTable.TEXT.startsWithIgnoreCase(text),
                    m -> ascii(m.text()).startsWith(ascii(text)));
            all.put(
                    MeasurementTable.TEXT.endsWithIgnoreCase(text),
                    m -> ascii(m.text()).endsWith(ascii(text)));
            all.put(MeasurementTable.TEXT.lt(text), m -> byCodePoints().compare(m.text(), text) < 0);
        }
        all.put(MeasurementTable.TEXT.like("a%"), m -> m.text().startsWith("a"));
        all.put(
                MeasurementTable.TEXT.like("_"),
                m -> m.text().codePointCount(0, m.text().length()) == 1);
        all.put(MeasurementTable.TEXT.like("a\\%"), m -> m.text().equals("a%"));
        all.put(MeasurementTable.TEXT.like("%[a]%"), m -> m.text().contains("[a]"));
        all.put(MeasurementTable.TEXT.like("*"), m -> m.text().equals("*"));
        all.put(
                MeasurementTable.WHOLE.gt(0).and(MeasurementTable.FLAG.eq(true).or(MeasurementTable.MAYBE.isNull())),
                m -> m.whole() > 0 && (m.flag() || m.maybe() == null));
        all.put(
                MeasurementTable.WHOLE.gt(0).and(MeasurementTable.FLAG.eq(true)).or(MeasurementTable.MAYBE.isNull()),
                m -> (m.whole() > 0 && m.flag()) || m.maybe() == null);
        all.put(
                MeasurementTable.FLAG.eq(true).or(MeasurementTable.WHOLE.eq(0)).not(),
                m -> !m.flag() && m.whole() != 0);
        all.put(
                Condition.sql("t.whole = :w or t.text = :t", Map.of("w", 1, "t", "a")),
                m -> m.whole() == 1 || m.text().equals("a"));
        return all;
    }

    @OnEveryDatabase
    void takeTheRowsThatJavaTakes(MeasurementDao measurements) {
        List<Measurement> rows = rows();
        measurements.insertAll(rows);
        questions().forEach((condition, expected) -> {
            List<Integer> ids =
                    rows.stream().filter(expected).map(Measurement::id).toList();
            assertThat(measurements.select().where(condition).list())
                    .as(condition::toString)
                    .extracting(Measurement::id)
                    .containsExactlyInAnyOrderElementsOf(ids);
            assertThat(measurements.count(condition)).isEqualTo(ids.size());
            assertThat(measurements.exists(condition)).isEqualTo(!ids.isEmpty());
        });
    }

    @OnEveryDatabase
    void ordersAreThoseOfJava(MeasurementDao measurements) {
        List<Measurement> rows = rows();
        measurements.insertAll(rows);
        Comparator<Measurement> byId = Comparator.comparing(Measurement::id);
        assertThat(measurements
                        .select()
                        .orderBy(MeasurementTable.TEXT.asc(), MeasurementTable.ID.asc())
                        .list())
                .isEqualTo(sorted(
                        rows,
                        Comparator.comparing(Measurement::text, byCodePoints()).thenComparing(byId)));
        assertThat(measurements
                        .select()
                        .orderBy(MeasurementTable.PRICE.desc(), MeasurementTable.ID.asc())
                        .list())
                .isEqualTo(sorted(
                        rows,
                        Comparator.comparing(Measurement::price).reversed().thenComparing(byId)));
        assertThat(measurements
                        .select()
                        .orderBy(MeasurementTable.MAYBE.asc(), MeasurementTable.ID.asc())
                        .list())
                .isEqualTo(sorted(
                        rows,
                        Comparator.comparing(Measurement::maybe, Comparator.nullsFirst(Comparator.naturalOrder()))
                                .thenComparing(byId)));
        assertThat(measurements
                        .select()
                        .orderBy(MeasurementTable.MAYBE.desc(), MeasurementTable.ID.asc())
                        .list())
                .isEqualTo(sorted(
                        rows,
                        Comparator.comparing(Measurement::maybe, Comparator.nullsFirst(Comparator.naturalOrder()))
                                .reversed()
                                .thenComparing(byId)));
    }

    @OnEveryDatabase(that = Ability.COMPARES_EXACT_DECIMALS)
    void exactDecimalsAreComparedAsNumbers(AmountDao amounts) {
        amounts.insertAll(List.of(new Amount(1, new BigDecimal("9")), new Amount(2, new BigDecimal("10.0"))));
        assertThat(amounts.count(AmountTable.VALUE.gt(new BigDecimal("9.5")))).isOne();
        assertThat(amounts.count(AmountTable.VALUE.eq(new BigDecimal("10")))).isOne();
        assertThat(amounts.select()
                        .orderBy(AmountTable.VALUE.asc())
                        .first()
                        .orElseThrow()
                        .id())
                .isOne();
    }

    @OnEveryDatabase(not = Ability.COMPARES_EXACT_DECIMALS)
    void exactDecimalsAreNotComparedWrongly(AmountDao amounts) {
        amounts.insertAll(List.of(new Amount(1, new BigDecimal("9")), new Amount(2, new BigDecimal("10.0"))));
        assertThatThrownBy(() -> amounts.count(AmountTable.VALUE.gt(new BigDecimal("9.5"))))
                .isInstanceOf(UnsupportedByDialectException.class)
                .hasMessageContaining("amount");
        assertThatThrownBy(
                        () -> amounts.select().orderBy(AmountTable.VALUE.asc()).list())
                .isInstanceOf(UnsupportedByDialectException.class);
    }

    private static <T> boolean is(@Nullable T value, Predicate<T> question) {
        return value != null && question.test(value);
    }

    private static List<Measurement> sorted(List<Measurement> rows, Comparator<Measurement> order) {
        return rows.stream().sorted(order).toList();
    }

    private static Comparator<String> byCodePoints() {
        return Comparator.comparing(
                text -> text.codePoints().boxed().toList(),
                (left, right) -> java.util.Arrays.compare(left.toArray(Integer[]::new), right.toArray(Integer[]::new)));
    }

    /** The text with ASCII letters in lower case, all others as they are. */
    private static String ascii(String text) {
        return text.chars()
                .map(c -> c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)
                .collect(StringBuilder::new, (s, c) -> s.append((char) c), StringBuilder::append)
                .toString();
    }
}
