package io.doctable.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.engine.Engine;
import io.doctable.error.MappingException;
import io.doctable.error.RowNotFoundException;
import io.doctable.error.TooManyRowsException;
import io.doctable.sample.Specimen;
import io.doctable.sample.SpecimenDao;
import io.doctable.sample.SpecimenTable;
import io.doctable.sample.Specimens;
import io.doctable.table.Column;
import io.doctable.table.Condition;
import io.doctable.table.OptionalCondition;
import io.doctable.table.Order;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Queries: their order, borders and ends. */
class SelectTest {
    private static final List<Specimen> ROWS = Specimens.rows(150, 11);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void sortsAsJavaDoesWithNullAsTheSmallest(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            SpecimenDao dao = filled(engine);
            checkOrders(dao, SpecimenTable.SMALL, Specimen::small, Comparator.naturalOrder());
            checkOrders(dao, SpecimenTable.LARGE, Specimen::large, Comparator.naturalOrder());
            checkOrders(dao, SpecimenTable.RATIO, Specimen::ratio, Comparator.naturalOrder());
            checkOrders(dao, SpecimenTable.MEASURE, Specimen::measure, Comparator.naturalOrder());
            checkOrders(dao, SpecimenTable.FLAG, Specimen::flag, Comparator.naturalOrder());
            checkOrders(dao, SpecimenTable.TEXT, Specimen::text, ConditionCase::byCodePoints);
            checkOrders(dao, SpecimenTable.PRICE, Specimen::price, Comparator.naturalOrder());
            checkOrders(dao, SpecimenTable.SEEN, Specimen::seen, Comparator.naturalOrder());
            checkOrders(dao, SpecimenTable.DAY, Specimen::day, Comparator.naturalOrder());
            checkOrders(dao, SpecimenTable.CODE, Specimen::code, Comparator.comparing(UUID::toString));
            checkOrders(dao, SpecimenTable.STATUS, Specimen::status, Comparator.comparing(Enum::name));
        }
    }

    private static <T> void checkOrders(
            SpecimenDao dao, Column<Specimen, T> column, Function<Specimen, @Nullable T> value, Comparator<T> order) {
        Comparator<Specimen> nullSmallest = Comparator.comparing(value, Comparator.nullsFirst(order));
        Comparator<Specimen> nullLargest = Comparator.comparing(value, Comparator.nullsLast(order));
        check(dao, column.asc(), nullSmallest);
        check(dao, column.desc(), nullSmallest.reversed());
        check(dao, column.asc().nullsLast(), nullLargest);
        check(dao, column.desc().nullsFirst(), nullLargest.reversed());
    }

    private static void check(SpecimenDao dao, Order<Specimen> order, Comparator<Specimen> expected) {
        List<Specimen> sorted = new ArrayList<>(ROWS);
        sorted.sort(expected.thenComparing(Specimen::id));
        assertThat(dao.select().orderBy(order, SpecimenTable.ID.asc()).list())
                .as(order.toString())
                .isEqualTo(sorted);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void limitAndOffsetCutTheSortedRows(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            Select<Specimen> sorted = filled(engine).select().orderBy(SpecimenTable.ID.desc());
            List<Specimen> all = sorted.list();
            assertThat(sorted.limit(7).list()).isEqualTo(all.subList(0, 7));
            assertThat(sorted.limit(7).offset(5).list()).isEqualTo(all.subList(5, 12));
            assertThat(sorted.offset(140).list()).isEqualTo(all.subList(140, 150));
            assertThat(sorted.limit(0).list()).isEmpty();
            assertThat(sorted.offset(500).list()).isEmpty();
            assertThat(sorted.limit(Long.MAX_VALUE).list()).isEqualTo(all);
            assertThat(sorted.limit(7).offset(148).count()).isEqualTo(2);
            assertThat(sorted.limit(7).count()).isEqualTo(7);
            assertThat(sorted.count()).isEqualTo(150);
            assertThat(sorted.offset(149).exists()).isTrue();
            assertThat(sorted.offset(150).exists()).isFalse();
            assertThat(sorted.limit(0).exists()).isFalse();
            assertThat(sorted.limit(0).first()).isEmpty();
            assertThatThrownBy(() -> sorted.limit(-1)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> sorted.offset(-1)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void endsGiveOneRowOrSayWhyNot(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            SpecimenDao dao = filled(engine);
            Select<Specimen> none = dao.select().where(SpecimenTable.ID.eq(-1));
            Select<Specimen> one = dao.select().where(SpecimenTable.ID.eq(3));
            Select<Specimen> two = dao.select().where(SpecimenTable.ID.in(3, 4)).orderBy(SpecimenTable.ID.desc());
            assertThat(none.first()).isEmpty();
            assertThat(none.optional()).isEmpty();
            assertThatThrownBy(none::one)
                    .isInstanceOf(RowNotFoundException.class)
                    .hasMessageContaining("specimen")
                    .hasMessageContaining("SELECT");
            assertThat(one.one()).isEqualTo(ROWS.get(2));
            assertThat(one.optional()).contains(ROWS.get(2));
            assertThat(two.first()).contains(ROWS.get(3));
            assertThat(two.limit(1).one()).isEqualTo(ROWS.get(3));
            assertThatThrownBy(two::one).isInstanceOf(TooManyRowsException.class);
            assertThatThrownBy(two::optional).isInstanceOf(TooManyRowsException.class);
            assertThat(dao.exists(SpecimenTable.ID.eq(3))).isTrue();
            assertThat(dao.exists(SpecimenTable.ID.eq(-3))).isFalse();
            assertThat(dao.exists()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void queriesNeverChange(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            SpecimenDao dao = filled(engine);
            Select<Specimen> all = dao.select();
            Select<Specimen> few = all.where(SpecimenTable.ID.le(5));
            Select<Specimen> fewer = few.where(List.of(SpecimenTable.ID.le(2)));
            assertThat(all.count()).isEqualTo(150);
            assertThat(few.count()).isEqualTo(5);
            assertThat(fewer.count()).isEqualTo(2);
            assertThat(all.where(List.<OptionalCondition<Specimen>>of()).count())
                    .isEqualTo(150);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void inTakesAHundredThousandValues(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            SpecimenDao dao = filled(engine);
            List<Integer> ids = IntStream.rangeClosed(101, 100_100).boxed().toList();
            assertThat(dao.count(SpecimenTable.ID.in(ids))).isEqualTo(50);
            assertThat(dao.count(SpecimenTable.ID.notIn(ids))).isEqualTo(100);
            List<String> texts = new ArrayList<>(Specimens.TEXTS);
            LongStream.range(0, 100_000).mapToObj(i -> "no such text " + i).forEach(texts::add);
            assertThat(dao.count(SpecimenTable.TEXT.in(texts)))
                    .isEqualTo(dao.count(SpecimenTable.TEXT.isNotNull()))
                    .isPositive();
            List<Double> numbers = new ArrayList<>(Specimens.DOUBLES);
            LongStream.range(0, 100_000).mapToObj(i -> i + 0.123456789).forEach(numbers::add);
            assertThat(dao.count(SpecimenTable.RATIO.in(numbers)))
                    .isEqualTo(dao.count(SpecimenTable.RATIO.isNotNull()))
                    .isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void valuesThatNoColumnHoldsAreRefusedByNameBeforeAnythingIsSent(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            SpecimenDao dao = filled(engine);
            assertThatThrownBy(() -> dao.count(SpecimenTable.TEXT.eq("\ud800")))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("specimen.text");
            assertThatThrownBy(() -> dao.count(SpecimenTable.OTHER.eq("x".repeat(41))))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("specimen.other");
        }
    }

    @Test
    void nullsInConditionsAreRefusedByName() {
        String none = null;
        assertThatThrownBy(() -> SpecimenTable.TEXT.eq(none))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("specimen.text");
        assertThatThrownBy(() -> SpecimenTable.TEXT.contains(none))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("specimen.text");
        assertThatThrownBy(() -> SpecimenTable.LARGE.between(1L, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("specimen.large");
        assertThatThrownBy(() -> SpecimenTable.STATUS.in(Collections.singletonList(null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("specimen.status");
        assertThatThrownBy(() -> SpecimenTable.TEXT.like("a\\"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("specimen.text");
    }

    @Test
    void listsOfConditionsMayBeOfEitherKind() {
        List<Condition<Specimen>> certain = List.of(SpecimenTable.ID.eq(1));
        List<OptionalCondition<Specimen>> perhaps = List.of(SpecimenTable.ID.eq(1), SpecimenTable.ID.eqIfPresent(null));
        assertThat(certain.get(0).and(perhaps.get(1)).asOptional()).contains(certain.get(0));
        assertThat(perhaps.get(1).or(perhaps.get(1)).asOptional()).isEmpty();
    }

    private static SpecimenDao filled(Engine engine) {
        SpecimenDao dao = new SpecimenDao(engine);
        dao.insertAll(ROWS);
        return dao;
    }
}
