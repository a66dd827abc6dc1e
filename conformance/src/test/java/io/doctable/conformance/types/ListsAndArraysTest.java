package io.doctable.conformance.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.error.MappingException;
import io.doctable.internal.dialect.Ability;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists and arrays of scalars: empty, full, with hard texts, with gaps. */
class ListsAndArraysTest {
    private static final List<String> HARD_TEXTS =
            List.of("", "NULL", "null", "a,b", "{}", "{\"", "\\", "'", "\"", " ", "\n", "é\uD83D\uDE00", "}", "\t");

    static Lists emptyLists(long id) {
        return new Lists(
                id, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), null);
    }

    static Lists fullLists(long id) {
        return new Lists(
                id,
                HARD_TEXTS,
                List.of(true, false),
                List.of(Short.MIN_VALUE, Short.MAX_VALUE),
                List.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE),
                List.of(Long.MIN_VALUE, 0L, Long.MAX_VALUE),
                List.of(0.1, 1e300, -1e-300, 0.0),
                List.of(new BigDecimal("1.10"), new BigDecimal("123456789012345678901234567890.5")),
                List.of(
                        Instant.EPOCH,
                        Instant.parse("0001-01-01T00:00:00Z"),
                        Instant.parse("9999-12-31T23:59:59.999999Z")),
                List.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)),
                List.of(new UUID(0, 0), new UUID(-1, 1)),
                List.of(Colour.NULL, Colour.RED, Colour.RED),
                List.of(new Label("x"), new Label("NULL")),
                java.util.Arrays.asList("a", null, "", null),
                List.of(7));
    }

    static Arrays emptyArrays(long id) {
        return new Arrays(
                id,
                new boolean[0],
                new short[0],
                new int[0],
                new long[0],
                new float[0],
                new double[0],
                new String[0],
                new Integer[0],
                new Instant[0],
                new UUID[0],
                new Colour[0],
                new String[0],
                null);
    }

    static Arrays fullArrays(long id) {
        return new Arrays(
                id,
                new boolean[] {true, false},
                new short[] {Short.MIN_VALUE, Short.MAX_VALUE},
                new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE},
                new long[] {Long.MIN_VALUE, Long.MAX_VALUE},
                new float[] {0.1f, Float.MAX_VALUE, Float.MIN_VALUE},
                new double[] {0.1, Double.MAX_VALUE, Double.MIN_VALUE},
                HARD_TEXTS.toArray(String[]::new),
                new Integer[] {1, -1},
                new Instant[] {Instant.EPOCH.plusNanos(1000)},
                new UUID[] {new UUID(1, 2)},
                new Colour[] {Colour.GREEN},
                new @Nullable String[] {null, "x"},
                new long[] {1});
    }

    @OnEveryDatabase
    void listsComeBackAsTheyWere(ListsDao lists) {
        for (Lists row : List.of(emptyLists(1), fullLists(2))) {
            assertThat(lists.insert(row)).isEqualTo(row);
            assertThat(lists.get(row.id())).isEqualTo(row);
        }
    }

    @OnEveryDatabase
    void arraysComeBackAsTheyWere(ArraysDao arrays) {
        for (Arrays row : List.of(emptyArrays(1), fullArrays(2))) {
            Rows.assertSame(arrays.insert(row), row);
            Rows.assertSame(arrays.get(row.id()), row);
        }
    }

    @OnEveryDatabase
    void listsComeBackUnmodifiable(ListsDao lists) {
        lists.insert(fullLists(1));
        List<String> texts = lists.get(1).texts();
        assertThatThrownBy(() -> texts.add("x")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> lists.get(1).gaps().add("x")).isInstanceOf(UnsupportedOperationException.class);
    }

    @OnEveryDatabase
    void anElementThatIsNullIsRefusedWhereNoneMayBe(ListsDao lists) {
        Lists bad = Rows.with(fullLists(1), "texts", java.util.Arrays.asList("a", null));
        assertThatThrownBy(() -> lists.insert(bad))
                .isInstanceOfSatisfying(
                        MappingException.class, e -> assertThat(e.column()).isEqualTo("texts"));
        assertThat(lists.count()).isZero();
    }

    @OnEveryDatabase
    void anElementThatCannotBeStoredIsRefusedAsAValueIs(ListsDao lists) {
        Lists loneSurrogate = Rows.with(fullLists(1), "texts", List.of("ok", "\uD800"));
        assertThatThrownBy(() -> lists.insert(loneSurrogate)).isInstanceOf(MappingException.class);
        Lists tooLate = Rows.with(fullLists(1), "instants", List.of(Instant.parse("+10000-01-01T00:00:00Z")));
        assertThatThrownBy(() -> lists.insert(tooLate)).isInstanceOf(MappingException.class);
        Lists year10000 = Rows.with(fullLists(1), "dates", List.of(LocalDate.of(10000, 1, 1)));
        assertThatThrownBy(() -> lists.insert(year10000)).isInstanceOf(MappingException.class);
        assertThat(lists.count()).isZero();
    }

    @OnEveryDatabase(not = Ability.STORES_NUL)
    void nulIsRefusedInElementsWhereItCannotBe(ListsDao lists) {
        Lists bad = Rows.with(fullLists(1), "texts", List.of("ok", "a\0b"));
        assertThatThrownBy(() -> lists.insert(bad))
                .isInstanceOfSatisfying(
                        MappingException.class, e -> assertThat(e.column()).isEqualTo("texts"));
        assertThat(lists.count()).isZero();
    }

    @OnEveryDatabase(that = Ability.STORES_NUL)
    void nulIsStoredInElementsWhereItCanBe(ListsDao lists) {
        Lists row = Rows.with(fullLists(1), "texts", List.of("a\0b", "\0"));
        assertThat(lists.insert(row)).isEqualTo(row);
        assertThat(lists.get(1)).isEqualTo(row);
    }

    @OnEveryDatabase(not = Ability.STORES_NAN)
    void notANumberIsRefusedInElementsWhereItCannotBe(ArraysDao arrays) {
        Arrays bad = Rows.with(fullArrays(1), "doubles", new double[] {1, Double.NaN});
        assertThatThrownBy(() -> arrays.insert(bad))
                .isInstanceOfSatisfying(
                        MappingException.class, e -> assertThat(e.column()).isEqualTo("doubles"));
        assertThat(arrays.count()).isZero();
    }

    @OnEveryDatabase
    void elementsAreNormalisedAsValuesAre(ListsDao lists) {
        Lists row = Rows.with(
                Rows.with(fullLists(1), "instants", List.of(Instant.EPOCH.plusNanos(1999))), "doubles", List.of(-0.0));
        Lists stored = lists.insert(row);
        assertThat(stored.instants()).containsExactly(Instant.EPOCH.plusNanos(1000));
        assertThat(Double.doubleToRawLongBits(stored.doubles().get(0))).isZero();
        assertThat(lists.get(1)).isEqualTo(stored);
    }
}
