package io.doctable.conformance.queries;

import static io.doctable.conformance.queries.SaleTable.ID;
import static io.doctable.conformance.queries.SaleTable.ITEM;
import static io.doctable.conformance.queries.SaleTable.NOTE;
import static io.doctable.conformance.queries.SaleTable.POINTS;
import static io.doctable.conformance.queries.SaleTable.PRICE;
import static io.doctable.conformance.queries.SaleTable.QUANTITY;
import static io.doctable.conformance.queries.SaleTable.RATING;
import static io.doctable.conformance.queries.SaleTable.REBATE;
import static io.doctable.conformance.queries.SaleTable.WEIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.error.DocTableException;
import io.doctable.internal.dialect.Ability;
import io.doctable.table.Condition;
import io.doctable.table.Expression;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;

/** What the database computes from a row is what Java computes from it. */
@Tag("slow")
class ExpressionsTest {
    private static final BigDecimal FACTOR = new BigDecimal("1.19");

    @OnEveryDatabase
    void integers(ShopDao shops, SaleDao sales) {
        List<Sale> rows = Sales.store(shops, sales, 80, 1);
        check(sales, rows, QUANTITY.plus(7), s -> s.quantity() + 7);
        check(sales, rows, QUANTITY.minus(7).times(3), s -> (s.quantity() - 7) * 3);
        check(sales, rows, QUANTITY.dividedBy(7), s -> s.quantity() / 7);
        check(sales, rows, QUANTITY.modulo(7), s -> s.quantity() % 7);
        check(sales, rows, QUANTITY.abs(), s -> Math.abs(s.quantity()));
        check(sales, rows, QUANTITY.plus(RATING), s -> s.rating() == null ? null : s.quantity() + s.rating());
        check(sales, rows, QUANTITY.dividedBy(RATING), s -> of(s.rating(), r -> r == 0 ? null : s.quantity() / r));
        check(sales, rows, QUANTITY.modulo(RATING), s -> of(s.rating(), r -> r == 0 ? null : s.quantity() % r));
        check(sales, rows, RATING.coalesce(9), s -> s.rating() == null ? Integer.valueOf(9) : s.rating());
        check(sales, rows, RATING.coalesce(QUANTITY), s -> s.rating() == null ? s.quantity() : s.rating());
        check(sales, rows, POINTS.times(2).plus(QUANTITY), s -> s.points() * 2 + s.quantity());
        check(sales, rows, POINTS.minus(POINTS.dividedBy(1000).times(1000)), s -> s.points() % 1000);
    }

    @OnEveryDatabase
    void floatingPointNumbers(ShopDao shops, SaleDao sales) {
        List<Sale> rows = Sales.store(shops, sales, 80, 2);
        check(sales, rows, WEIGHT.plus(0.5), s -> of(s.weight(), w -> w + 0.5));
        check(sales, rows, WEIGHT.minus(WEIGHT.times(0.25)), s -> of(s.weight(), w -> w - w * 0.25));
        check(sales, rows, WEIGHT.dividedBy(8), s -> of(s.weight(), w -> w / 8));
        check(sales, rows, WEIGHT.dividedBy(WEIGHT), s -> of(s.weight(), w -> w == 0 ? null : 1.0));
        check(sales, rows, WEIGHT.abs(), s -> of(s.weight(), Math::abs));
        check(sales, rows, WEIGHT.coalesce(-1), s -> s.weight() == null ? Double.valueOf(-1) : s.weight());
    }

    @OnEveryDatabase
    void decimalsAreExact(ShopDao shops, SaleDao sales) {
        List<Sale> rows = Sales.store(shops, sales, 150, 3);
        check(sales, rows, PRICE.plus(FACTOR), s -> s.price().add(FACTOR));
        check(sales, rows, PRICE.minus(new BigDecimal("0.1")), s -> s.price().subtract(new BigDecimal("0.1")));
        check(sales, rows, PRICE.times(FACTOR), s -> s.price().multiply(FACTOR));
        check(sales, rows, PRICE.times(3), s -> s.price().multiply(BigDecimal.valueOf(3)));
        check(sales, rows, PRICE.times(QUANTITY), s -> s.price().multiply(BigDecimal.valueOf(s.quantity())));
        check(
                sales,
                rows,
                PRICE.plus(REBATE),
                s -> of(s.rebate(), r -> s.price().add(r)));
        check(
                sales,
                rows,
                PRICE.times(REBATE),
                s -> of(s.rebate(), r -> s.price().multiply(r)));
        check(sales, rows, PRICE.abs(), s -> s.price().abs());
        check(sales, rows, PRICE.round(1), s -> s.price().setScale(1, RoundingMode.HALF_UP));
        check(sales, rows, PRICE.round(0), s -> s.price().setScale(0, RoundingMode.HALF_UP));
        check(sales, rows, REBATE.round(2), s -> of(s.rebate(), r -> r.setScale(2, RoundingMode.HALF_UP)));
        check(
                sales,
                rows,
                PRICE.dividedBy(new BigDecimal("0.7"), 3),
                s -> divided(s.price(), new BigDecimal("0.7"), 3));
        check(
                sales,
                rows,
                PRICE.dividedBy(BigDecimal.valueOf(8), 2),
                s -> divided(s.price(), BigDecimal.valueOf(8), 2));
        check(sales, rows, PRICE.dividedBy(QUANTITY, 4), s -> divided(s.price(), BigDecimal.valueOf(s.quantity()), 4));
        check(sales, rows, REBATE.dividedBy(PRICE, 5), s -> of(s.rebate(), r -> divided(r, s.price(), 5)));
        check(sales, rows, REBATE.coalesce(FACTOR), s -> s.rebate() == null ? FACTOR.setScale(3) : s.rebate());
        check(
                sales,
                rows,
                PRICE.times(FACTOR).round(2).minus(PRICE),
                s -> s.price()
                        .multiply(FACTOR)
                        .setScale(2, RoundingMode.HALF_UP)
                        .subtract(s.price()));
    }

    private static @Nullable BigDecimal divided(BigDecimal value, BigDecimal by, int scale) {
        return by.signum() == 0 ? null : value.divide(by, scale, RoundingMode.HALF_UP);
    }

    @OnEveryDatabase
    void textsGoByCodePointsAndAsciiLetters(ShopDao shops, SaleDao sales) {
        List<Sale> rows = Sales.store(shops, sales, 80, 4);
        check(sales, rows, ITEM.concat("-é"), s -> s.item() + "-é");
        check(sales, rows, ITEM.concat(NOTE), s -> of(s.note(), n -> s.item() + n));
        check(
                sales,
                rows,
                ITEM.concat(": ").concat(NOTE.coalesce("none")),
                s -> s.item() + ": " + (s.note() == null ? "none" : s.note()));
        check(sales, rows, NOTE.coalesce(ITEM), s -> s.note() == null ? s.item() : s.note());
        check(sales, rows, ITEM.lower(), s -> ascii(s.item(), false));
        check(sales, rows, ITEM.upper(), s -> ascii(s.item(), true));
        check(sales, rows, NOTE.length(), s -> of(s.note(), n -> n.codePointCount(0, n.length())));
        assertThat(ids(sales, ITEM.concat("!").lower().contains("a!")))
                .isEqualTo(ids(rows, s -> ascii(s.item() + "!", false).contains("a!")));
        assertThat(ids(sales, ITEM.upper().startsWithIgnoreCase("te")))
                .isEqualTo(ids(rows, s -> s.item().toLowerCase(Locale.ROOT).startsWith("te")));
        assertThat(ids(sales, ITEM.lower().in(List.of("tea", "ß"))))
                .isEqualTo(ids(rows, s -> s.item().matches("[Tt]ea|ß")));
    }

    private static String ascii(String text, boolean capital) {
        StringBuilder changed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            changed.append(c >= 128 ? c : capital ? Character.toUpperCase(c) : Character.toLowerCase(c));
        }
        return changed.toString();
    }

    @OnEveryDatabase
    void columnsAreComparedWithExpressions(ShopDao shops, SaleDao sales) {
        List<Sale> rows = Sales.store(shops, sales, 80, 5);
        assertThat(ids(sales, ITEM.eqColumn(NOTE)))
                .isEqualTo(ids(rows, s -> s.item().equals(s.note())));
        assertThat(ids(sales, ITEM.neColumn(NOTE)))
                .isEqualTo(ids(rows, s -> s.note() != null && !s.item().equals(s.note())));
        assertThat(ids(sales, RATING.ltColumn(QUANTITY.dividedBy(100))))
                .isEqualTo(ids(rows, s -> s.rating() != null && s.rating() < s.quantity() / 100));
        assertThat(ids(sales, RATING.leColumn(QUANTITY.dividedBy(100))))
                .isEqualTo(ids(rows, s -> s.rating() != null && s.rating() <= s.quantity() / 100));
        assertThat(ids(sales, PRICE.gtColumn(REBATE.times(100))))
                .isEqualTo(ids(
                        rows,
                        s -> s.rebate() != null
                                && s.price().compareTo(s.rebate().multiply(BigDecimal.valueOf(100))) > 0));
        assertThat(ids(sales, ITEM.geColumn(NOTE)))
                .isEqualTo(ids(rows, s -> s.note() != null && codePoints(s.item(), s.note()) >= 0));
        assertThat(ids(sales, QUANTITY.plus(1).between(0, 300).and(NOTE.lower().isNotNull())))
                .isEqualTo(ids(rows, s -> s.quantity() >= -1 && s.quantity() < 300 && s.note() != null));
    }

    private static int codePoints(String first, String second) {
        return Arrays.compare(first.codePoints().toArray(), second.codePoints().toArray());
    }

    @OnEveryDatabase
    void anIntegerOutOfRangeIsAnErrorNotAnotherNumber(ShopDao shops, SaleDao sales) {
        Sale one = Sales.store(shops, sales, 1, 7).get(0);
        sales.update()
                .set(QUANTITY, Integer.MAX_VALUE)
                .set(POINTS, Long.MAX_VALUE)
                .all()
                .run();
        assertThatThrownBy(() -> sales.select(QUANTITY.plus(1)).list()).isInstanceOf(DocTableException.class);
        assertThatThrownBy(() -> sales.select(QUANTITY.times(QUANTITY)).list()).isInstanceOf(DocTableException.class);
        assertThatThrownBy(() -> sales.count(QUANTITY.plus(1).gt(0))).isInstanceOf(DocTableException.class);
        assertThatThrownBy(() -> sales.select(POINTS.plus(1)).list()).isInstanceOf(DocTableException.class);
        assertThatThrownBy(() -> sales.count(POINTS.times(2).gt(0))).isInstanceOf(DocTableException.class);
        assertThatThrownBy(() ->
                        sales.update().setTo(QUANTITY, QUANTITY.plus(1)).all().run())
                .isInstanceOf(DocTableException.class);
        assertThatThrownBy(
                        () -> sales.update().setTo(POINTS, POINTS.plus(1)).all().run())
                .isInstanceOf(DocTableException.class);
        assertThat(sales.select(POINTS).one()).isEqualTo(Long.MAX_VALUE);
        assertThat(sales.select(QUANTITY.minus(1)).one()).isEqualTo(Integer.MAX_VALUE - 1);
        sales.update()
                .set(QUANTITY, Integer.MIN_VALUE)
                .set(POINTS, Long.MIN_VALUE)
                .all()
                .run();
        assertThatThrownBy(() -> sales.select(QUANTITY.abs()).list()).isInstanceOf(DocTableException.class);
        assertThatThrownBy(() -> sales.select(POINTS.abs()).list()).isInstanceOf(DocTableException.class);
        assertThatThrownBy(() -> sales.select(POINTS.dividedBy(-1)).list()).isInstanceOf(DocTableException.class);
        assertThat(sales.get(one.id()).points()).isEqualTo(Long.MIN_VALUE);
    }

    @OnEveryDatabase
    void aDecimalIsExactOrRefused(Site site, ShopDao shops, SaleDao sales) {
        Sales.store(shops, sales, 1, 8);
        BigDecimal large = new BigDecimal("99999999.99");
        BigDecimal exact = new BigDecimal("123456789012345678.125");
        sales.update()
                .set(PRICE, large)
                .set(REBATE, new BigDecimal("1.001"))
                .set(SaleTable.EXACT, exact)
                .all()
                .run();
        assertThat(sales.select(PRICE.times(REBATE)).one()).isEqualTo(new BigDecimal("100099999.98999"));
        if (site.can(Ability.COMPARES_EXACT_DECIMALS)) {
            assertThat(sales.select(PRICE.times(PRICE)).one()).isEqualTo(large.multiply(large));
            assertThat(sales.select(SaleTable.EXACT.plus(BigDecimal.ONE)).one()).isEqualTo(exact.add(BigDecimal.ONE));
            assertThat(sales.select(SaleTable.EXACT.sum()).one()).isEqualTo(exact);
        } else {
            exactOrRefused(() -> sales.select(PRICE.times(PRICE)).one(), large.multiply(large));
            exactOrRefused(
                    () -> sales.select(SaleTable.EXACT.plus(BigDecimal.ONE)).one(), exact.add(BigDecimal.ONE));
            exactOrRefused(() -> sales.select(SaleTable.EXACT.sum()).one(), exact);
        }
        assertThat(sales.select(PRICE).one()).isEqualTo(large);
    }

    private static void exactOrRefused(Supplier<BigDecimal> query, BigDecimal expected) {
        BigDecimal found;
        try {
            found = query.get();
        } catch (DocTableException e) {
            assertThat(e).hasMessageMatching("(?s).*(15 digits|sale\\.exact).*");
            return;
        }
        assertThat(found).isEqualTo(expected);
    }

    @OnEveryDatabase
    void wrongOperandsAreRefusedByName(SaleDao sales) {
        assertThatThrownBy(() -> QUANTITY.plus(POINTS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("quantity")
                .hasMessageContaining("points");
        assertThatThrownBy(() -> QUANTITY.plus(3_000_000_000L))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sale.quantity");
        assertThatThrownBy(() -> QUANTITY.dividedBy(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PRICE.round(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ITEM.concat((String) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("sale.item");
        assertThat(ITEM.concat("secret").lower()).hasToString("lower((item || ?))");
    }

    /** Compares the values, a condition on one of them, and the order by them, with Java's. */
    private static <T extends Comparable<? super T>> void check(
            SaleDao sales, List<Sale> rows, Expression<Sale, T> expression, Function<Sale, @Nullable T> java) {
        String name = expression.toString();
        List<@Nullable T> expected = rows.stream().<@Nullable T>map(java).toList();
        assertThat(sales.select(expression).orderBy(ID.asc()).list()).as(name).isEqualTo(expected);
        Comparator<T> order = comparator();
        T middle = expected.stream()
                .filter(Objects::nonNull)
                .sorted(order)
                .skip(rows.size() / 3)
                .findFirst()
                .orElseThrow();
        assertThat(ids(sales, expression.eq(middle))).as(name).isEqualTo(ids(rows, s -> middle.equals(java.apply(s))));
        assertThat(ids(sales, expression.gt(middle)))
                .as(name)
                .isEqualTo(ids(rows, s -> java.apply(s) != null && order.compare(java.apply(s), middle) > 0));
        Comparator<Sale> sorted = Comparator.comparing(java, Comparator.nullsFirst(order));
        assertThat(sales.select(ID).orderBy(expression.asc(), ID.asc()).list())
                .as(name)
                .isEqualTo(rows.stream()
                        .sorted(sorted.thenComparing(Sale::id))
                        .map(Sale::id)
                        .toList());
    }

    private static <T extends Comparable<? super T>> Comparator<T> comparator() {
        return (a, b) ->
                a instanceof String first && b instanceof String second ? codePoints(first, second) : a.compareTo(b);
    }

    private static List<Integer> ids(SaleDao sales, Condition<Sale> condition) {
        return sales.select(ID).where(condition).orderBy(ID.asc()).list();
    }

    private static List<Integer> ids(List<Sale> rows, Predicate<Sale> condition) {
        return rows.stream().filter(condition).map(Sale::id).toList();
    }

    private static <A, B> @Nullable B of(@Nullable A value, Function<A, @Nullable B> function) {
        return value == null ? null : function.apply(value);
    }
}
