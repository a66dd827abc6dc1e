package io.doctable.dao;

import static io.doctable.dao.ConditionCase.comparisons;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.engine.Engine;
import io.doctable.error.UnsupportedByDialectException;
import io.doctable.internal.dialect.Ability;
import io.doctable.internal.session.Leases;
import io.doctable.sample.Specimen;
import io.doctable.sample.SpecimenDao;
import io.doctable.sample.SpecimenTable;
import io.doctable.sample.Specimens;
import io.doctable.sample.Status;
import io.doctable.table.Condition;
import io.doctable.table.OptionalCondition;
import io.doctable.table.TextColumn;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every condition, on every database, against a Java filter over rows with NULLs and awkward values. */
@Tag("slow")
class ConditionsTest {
    private static final List<Specimen> ROWS = Specimens.rows(250, 2026);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void numbersTimesAndOthersCompareAsInJava(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            check(filled(engine), byValue());
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void textsCompareByCodePoints(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            check(
                    filled(engine),
                    comparisons(SpecimenTable.TEXT, Specimen::text, Specimens.TEXTS, ConditionCase::byCodePoints));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void textsMatchTheSameEverywhere(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            check(filled(engine), matches());
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void combinationsFollowTheLogicOfThreeValues(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            SpecimenDao dao = filled(engine);
            List<ConditionCase> simple = new ArrayList<>(byValue());
            simple.addAll(matches());
            Random random = new Random(7);
            List<ConditionCase> combined = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                ConditionCase a = simple.get(random.nextInt(simple.size()));
                ConditionCase b = simple.get(random.nextInt(simple.size()));
                ConditionCase c = simple.get(random.nextInt(simple.size()));
                combined.add(
                        random.nextBoolean()
                                ? a.and(b.not()).or(c)
                                : a.or(b).and(c.not()).not());
            }
            check(dao, combined);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void columnsCompareWithEachOther(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            check(
                    filled(engine),
                    List.of(new ConditionCase(
                            "text = other",
                            SpecimenTable.TEXT.eqColumn(SpecimenTable.OTHER),
                            row -> (row.text() == null || row.other() == null)
                                    ? null
                                    : row.text().equals(row.other()))));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void valuesAreNormalisedAsStoredOnesAre(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            SpecimenDao dao = filled(engine);
            Instant stored = Specimens.INSTANTS.get(1);
            assertThat(dao.count(SpecimenTable.SEEN.eq(stored.plusNanos(999))))
                    .isEqualTo(dao.count(SpecimenTable.SEEN.eq(stored)))
                    .isPositive();
            assertThat(dao.count(SpecimenTable.RATIO.eq(-0.0)))
                    .isEqualTo(dao.count(SpecimenTable.RATIO.eq(0.0)))
                    .isPositive();
            assertThat(dao.count(SpecimenTable.PRICE.eq(new BigDecimal("1.1")))).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void exactDecimalsCompareByValueOrAreRefused(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            SpecimenDao dao = filled(engine);
            check(dao, ConditionCase.nulls(SpecimenTable.EXACT, Specimen::exact));
            List<ConditionCase> cases =
                    comparisons(SpecimenTable.EXACT, Specimen::exact, Specimens.EXACT, ConditionCase::byValue);
            if (Leases.of(engine).context().dialect().can(Ability.COMPARES_EXACT_DECIMALS)) {
                check(dao, cases);
            } else {
                assertThatThrownBy(() -> dao.count(SpecimenTable.EXACT.lt(Specimens.EXACT.get(0))))
                        .isInstanceOf(UnsupportedByDialectException.class)
                        .hasMessageContaining("exact");
                assertThatThrownBy(() ->
                                dao.select().orderBy(SpecimenTable.EXACT.asc()).list())
                        .isInstanceOf(UnsupportedByDialectException.class)
                        .hasMessageContaining("exact");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void optionalConditionsAreLeftOutWhenAbsent(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            SpecimenDao dao = filled(engine);
            String none = null;
            Integer nothing = null;
            assertThat(dao.count(SpecimenTable.TEXT.containsIfPresent(none), SpecimenTable.SMALL.eqIfPresent(nothing)))
                    .isEqualTo(ROWS.size());
            assertThat(dao.count(SpecimenTable.SMALL.eqIfPresent(nothing), SpecimenTable.SMALL.gt(0)))
                    .isEqualTo(dao.count(SpecimenTable.SMALL.gt(0)));
            OptionalCondition<Specimen> either =
                    SpecimenTable.SMALL.eqIfPresent(nothing).or(SpecimenTable.LARGE.eqIfPresent(1L));
            assertThat(dao.count(either)).isEqualTo(dao.count(SpecimenTable.LARGE.eq(1)));
            assertThat(dao.count(SpecimenTable.SMALL.eqIfPresent(nothing).not()))
                    .isEqualTo(ROWS.size());
            assertThat(dao.count(SpecimenTable.SMALL.betweenIfPresent(nothing, 7)))
                    .isEqualTo(dao.count(SpecimenTable.SMALL.le(7)));
            assertThat(dao.count(SpecimenTable.SMALL.inIfPresent(List.of()))).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void sqlConditionsStayInTheirParentheses(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            SpecimenDao dao = filled(engine);
            String injected = "'); drop table specimen;--";
            assertThat(dao.select()
                            .where(SpecimenTable.ID.le(10))
                            .whereSql("t.id = :a or t.text = :text -- :b", Map.of("a", 11, "text", injected))
                            .count())
                    .isEqualTo(ROWS.stream()
                            .filter(row -> row.id() <= 10 && injected.equals(row.text()))
                            .count());
            assertThat(dao.select()
                            .whereSql("t.id in (:ids) and ':x' = :x", Map.of("ids", List.of(1, 2, 3), "x", ":x"))
                            .count())
                    .isEqualTo(3);
            assertThat(dao.select()
                            .whereSql("t.price + 0 >= :p", Map.of("p", Specimens.PRICES.get(3)))
                            .count())
                    .isEqualTo(dao.count(SpecimenTable.PRICE.ge(Specimens.PRICES.get(3))));
            assertThat(dao.count(
                            Condition.sql("t.status = :s", Map.of("s", Status.LIVE)),
                            Condition.sql(
                                    "t.seen > :i and t.code <> :u", Map.of("i", Instant.EPOCH, "u", new UUID(0, 0)))))
                    .isEqualTo(dao.count(
                            SpecimenTable.STATUS.eq(Status.LIVE),
                            SpecimenTable.SEEN.gt(Instant.EPOCH),
                            SpecimenTable.CODE.ne(new UUID(0, 0))));
        }
    }

    private SpecimenDao filled(Engine engine) {
        SpecimenDao dao = new SpecimenDao(engine);
        dao.insertAll(ROWS);
        return dao;
    }

    private static void check(SpecimenDao dao, List<ConditionCase> cases) {
        for (ConditionCase positive : cases) {
            for (ConditionCase each : List.of(positive, positive.not())) {
                List<Integer> expected =
                        ROWS.stream().filter(each::takes).map(Specimen::id).toList();
                assertThat(dao.select()
                                .where(each.condition())
                                .orderBy(SpecimenTable.ID.asc())
                                .list())
                        .as(each.name())
                        .extracting(Specimen::id)
                        .isEqualTo(expected);
            }
        }
    }

    private static List<ConditionCase> byValue() {
        List<ConditionCase> cases = new ArrayList<>();
        cases.addAll(comparisons(SpecimenTable.SMALL, Specimen::small, Specimens.INTS, Comparator.naturalOrder()));
        cases.addAll(comparisons(SpecimenTable.LARGE, Specimen::large, Specimens.LONGS, Comparator.naturalOrder()));
        cases.addAll(comparisons(SpecimenTable.RATIO, Specimen::ratio, Specimens.DOUBLES, Comparator.naturalOrder()));
        cases.addAll(
                comparisons(SpecimenTable.MEASURE, Specimen::measure, Specimens.FLOATS, Comparator.naturalOrder()));
        cases.addAll(comparisons(SpecimenTable.FLAG, Specimen::flag, List.of(true, false), Comparator.naturalOrder()));
        cases.addAll(comparisons(SpecimenTable.PRICE, Specimen::price, Specimens.PRICES, ConditionCase::byValue));
        cases.addAll(comparisons(SpecimenTable.SEEN, Specimen::seen, Specimens.INSTANTS, Comparator.naturalOrder()));
        cases.addAll(comparisons(SpecimenTable.DAY, Specimen::day, Specimens.DAYS, Comparator.naturalOrder()));
        cases.addAll(
                comparisons(SpecimenTable.CODE, Specimen::code, Specimens.CODES, Comparator.comparing(UUID::toString)));
        cases.addAll(comparisons(
                SpecimenTable.STATUS, Specimen::status, List.of(Status.values()), Comparator.comparing(Status::name)));
        cases.add(ConditionCase.of("small > 0", SpecimenTable.SMALL.gt(0), Specimen::small, v -> v > 0));
        cases.add(ConditionCase.of("large in", SpecimenTable.LARGE.in(1, -1), Specimen::large, v -> Math.abs(v) == 1));
        cases.add(ConditionCase.of("flag", SpecimenTable.FLAG.eq(true), Specimen::flag, v -> v));
        return cases;
    }

    private static List<ConditionCase> matches() {
        TextColumn<Specimen> text = SpecimenTable.TEXT;
        Function<Specimen, @Nullable String> value = Specimen::text;
        List<ConditionCase> cases = new ArrayList<>();
        for (String p : Specimens.TEXTS) {
            String lower = ascii(p);
            cases.add(ConditionCase.of("contains " + p, text.contains(p), value, v -> v.contains(p)));
            cases.add(ConditionCase.of("starts " + p, text.startsWith(p), value, v -> v.startsWith(p)));
            cases.add(ConditionCase.of("ends " + p, text.endsWith(p), value, v -> v.endsWith(p)));
            cases.add(ConditionCase.of(
                    "CONTAINS " + p, text.containsIgnoreCase(p), value, v -> ascii(v).contains(lower)));
            cases.add(ConditionCase.of(
                    "STARTS " + p, text.startsWithIgnoreCase(p), value, v -> ascii(v).startsWith(lower)));
            cases.add(ConditionCase.of("ENDS " + p, text.endsWithIgnoreCase(p), value, v -> ascii(v).endsWith(lower)));
            cases.add(ConditionCase.of("EQ " + p, text.eqIgnoreCase(p), value, v -> ascii(v).equals(lower)));
        }
        for (String p : List.of(
                "a%c",
                "a_c", "a\\%c", "a\\_c", "a\\\\c", "%", "_", "", "__", "a*c", "a?c", "[a]%", "%[b]%", "A%", "%'%",
                "%\\\\", "%😀%", "_😀_", "\\a%", "%\n%", "ä%", "%-%", "^%", "a%%c")) {
            cases.add(ConditionCase.of("like " + p, text.like(p), value, like(p, 0)));
            cases.add(ConditionCase.of("LIKE " + p, text.likeIgnoreCase(p), value, like(p, Pattern.CASE_INSENSITIVE)));
        }
        return cases;
    }

    private static Predicate<String> like(String pattern, int flags) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            switch (c) {
                case '%' -> regex.append(".*");
                case '_' -> regex.append('.');
                case '\\' -> regex.append(Pattern.quote(String.valueOf(pattern.charAt(++i))));
                default -> {
                    int point = pattern.codePointAt(i);
                    regex.append(Pattern.quote(Character.toString(point)));
                    i += Character.charCount(point) - 1;
                }
            }
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL | flags).asMatchPredicate();
    }

    private static String ascii(String text) {
        StringBuilder lower = new StringBuilder();
        text.chars().forEach(c -> lower.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c)));
        return lower.toString();
    }
}
