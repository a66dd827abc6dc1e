package io.doctable.conformance.queries;

import static io.doctable.conformance.queries.SaleTable.DAY;
import static io.doctable.conformance.queries.SaleTable.ID;
import static io.doctable.conformance.queries.SaleTable.ITEM;
import static io.doctable.conformance.queries.SaleTable.KIND;
import static io.doctable.conformance.queries.SaleTable.NOTE;
import static io.doctable.conformance.queries.SaleTable.POINTS;
import static io.doctable.conformance.queries.SaleTable.PRICE;
import static io.doctable.conformance.queries.SaleTable.QUANTITY;
import static io.doctable.conformance.queries.SaleTable.RATING;
import static io.doctable.conformance.queries.SaleTable.REBATE;
import static io.doctable.conformance.queries.SaleTable.SHOP_ID;
import static io.doctable.conformance.queries.SaleTable.TABLE;
import static io.doctable.conformance.queries.SaleTable.WEIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.error.DocTableException;
import io.doctable.row.Row;
import io.doctable.row.Tuple2;
import io.doctable.row.Tuple3;
import io.doctable.row.Tuple4;
import io.doctable.table.Aggregate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Aggregates over all rows and over groups are what Java computes. */
class AggregatesTest {
    private static final Aggregate.OfLong<Sale> ROWS = TABLE.countRows();

    @OnEveryDatabase
    void overAllRows(ShopDao shops, SaleDao sales) {
        List<Sale> rows = Sales.store(shops, sales, 300, 11);
        List<Integer> ratings =
                rows.stream().map(Sale::rating).filter(Objects::nonNull).toList();
        List<BigDecimal> rebates =
                rows.stream().map(Sale::rebate).filter(Objects::nonNull).toList();
        assertThat(sales.select(ROWS).one()).isEqualTo(300L);
        assertThat(sales.select(RATING.count()).one()).isEqualTo(ratings.size());
        assertThat(sales.select(RATING.countDistinct()).one())
                .isEqualTo(ratings.stream().distinct().count());
        assertThat(sales.select(RATING.sum()).one())
                .isEqualTo(ratings.stream().mapToLong(i -> i).sum());
        assertThat(sales.select(RATING.sum().distinct()).one())
                .isEqualTo(ratings.stream().distinct().mapToLong(i -> i).sum());
        assertThat(sales.select(RATING.avg()).one())
                .isEqualTo((double) ratings.stream().mapToLong(i -> i).sum() / ratings.size());
        assertThat(sales.select(RATING.min(), RATING.max()).one())
                .isEqualTo(new Tuple2<>(
                        ratings.stream().min(Integer::compare).orElseThrow(),
                        ratings.stream().max(Integer::compare).orElseThrow()));
        assertThat(sales.select(POINTS.sum()).one())
                .isEqualTo(rows.stream().mapToLong(Sale::points).sum());
        assertThat(sales.select(POINTS.avg()).one())
                .isEqualTo((double) rows.stream().mapToLong(Sale::points).sum() / 300);
        assertThat(sales.select(PRICE.sum()).one()).isEqualTo(sum(rows.stream().map(Sale::price)));
        assertThat(sales.select(REBATE.sum()).one()).isEqualTo(sum(rebates.stream()));
        assertThat(sales.select(REBATE.sum().distinct()).one())
                .isEqualTo(sum(rebates.stream().distinct()));
        for (int scale : List.of(0, 2, 5)) {
            assertThat(sales.select(REBATE.avg(scale)).one())
                    .isEqualTo(sum(rebates.stream())
                            .divide(BigDecimal.valueOf(rebates.size()), scale, RoundingMode.HALF_UP));
        }
        assertThat(sales.select(PRICE.times(QUANTITY).sum()).one())
                .isEqualTo(sum(rows.stream().map(s -> s.price().multiply(BigDecimal.valueOf(s.quantity())))));
        // Sixteenths add up without rounding, in any order.
        assertThat(sales.select(WEIGHT.sum()).one())
                .isEqualTo(rows.stream()
                        .map(Sale::weight)
                        .filter(Objects::nonNull)
                        .mapToDouble(w -> w)
                        .sum());
        assertThat(sales.select(DAY.max()).one())
                .isEqualTo(rows.stream()
                        .map(Sale::day)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElseThrow());
        // U+1F600 is greater than every other code point of the texts, but its UTF-16 is not.
        assertThat(sales.select(ITEM.min(), ITEM.max()).one()).isEqualTo(new Tuple2<>("", "äpfel"));
    }

    private static BigDecimal sum(Stream<BigDecimal> values) {
        return values.reduce(BigDecimal::add).orElseThrow();
    }

    @OnEveryDatabase
    void ofNoRows(SaleDao sales) {
        assertThat(sales.select(ROWS).one()).isZero();
        assertThat(sales.select(RATING.count()).one()).isZero();
        assertThat(sales.select(RATING.sum()).optional()).isEmpty();
        assertThat(sales.select(PRICE.sum()).optional()).isEmpty();
        assertThat(sales.select(PRICE.avg(2)).optional()).isEmpty();
        assertThat(sales.select(POINTS.avg()).optional()).isEmpty();
        assertThat(sales.select(WEIGHT.avg()).optional()).isEmpty();
        assertThat(sales.select(DAY.min()).list()).containsExactly((LocalDate) null);
        assertThat(sales.select(KIND, ROWS).groupBy(KIND).list()).isEmpty();
        assertThat(sales.select(ROWS).count()).isEqualTo(1);
    }

    @OnEveryDatabase
    void overGroups(ShopDao shops, SaleDao sales) {
        List<Sale> rows = Sales.store(shops, sales, 300, 12);
        Map<Sale.Kind, List<Sale>> byKind =
                rows.stream().collect(Collectors.groupingBy(Sale::kind, TreeMap::new, Collectors.toList()));
        assertThat(sales.select(KIND, ROWS, PRICE.sum(), QUANTITY.max())
                        .groupBy(KIND)
                        .orderBy(ROWS.asc())
                        .list())
                .isEqualTo(byKind.entrySet().stream()
                        .map(each -> new Tuple4<>(
                                each.getKey(),
                                (long) each.getValue().size(),
                                sum(each.getValue().stream().map(Sale::price)),
                                each.getValue().stream()
                                        .map(Sale::quantity)
                                        .max(Integer::compare)
                                        .orElseThrow()))
                        .sorted(Comparator.comparing(Tuple4::second))
                        .toList());
        // NULL is a group of its own.
        assertThat(sales.select(SHOP_ID, ROWS)
                        .groupBy(SHOP_ID)
                        .orderBy(SHOP_ID.asc())
                        .list())
                .hasSize(4)
                .first()
                .isEqualTo(new Tuple2<>(
                        null, rows.stream().filter(s -> s.shopId() == null).count()));
        assertThat(sales.select(SHOP_ID)
                        .where(SHOP_ID.isNotNull())
                        .groupBy(SHOP_ID)
                        .having(
                                ROWS.gt(10),
                                PRICE.sum()
                                        .lt(new BigDecimal("99999999.99"))
                                        .or(RATING.min().isNull()))
                        .orderBy(PRICE.sum().desc(), SHOP_ID.asc())
                        .list())
                .isEqualTo(Stream.of(1L, 2L, 3L)
                        .sorted(Comparator.comparing((Long id) -> sum(rows.stream()
                                        .filter(s -> id.equals(s.shopId()))
                                        .map(Sale::price)))
                                .reversed())
                        .toList());
        assertThat(sales.select(KIND).groupBy(KIND).having(ROWS.gt(1000).not()).count())
                .isEqualTo(2);
        assertThat(sales.select(KIND).groupBy(KIND).having(ROWS.gt(1000)).exists())
                .isFalse();
        assertThat(sales.select(KIND, SHOP_ID).groupBy(KIND, SHOP_ID).limit(3).count())
                .isEqualTo(3);
    }

    @OnEveryDatabase
    void overGroupsOfComputedValues(ShopDao shops, SaleDao sales) {
        List<Sale> rows = Sales.store(shops, sales, 200, 13);
        Map<String, Long> counted = rows.stream()
                .collect(Collectors.groupingBy(
                        s -> s.item().isEmpty() ? "" : s.item().toLowerCase(Locale.ROOT),
                        TreeMap::new,
                        Collectors.counting()));
        assertThat(counted).isNotEmpty();
        assertThat(sales.select(ITEM.lower(), ROWS).groupBy(ITEM.lower()).list())
                .hasSize((int) rows.stream()
                        .map(s -> s.item().replace('T', 't'))
                        .distinct()
                        .count());
        assertThat(sales.select(QUANTITY.modulo(3), ROWS)
                        .groupBy(QUANTITY.modulo(3))
                        .orderBy(QUANTITY.modulo(3).desc())
                        .list())
                .isEqualTo(rows.stream()
                        .collect(Collectors.groupingBy(s -> s.quantity() % 3, TreeMap::new, Collectors.counting()))
                        .descendingMap()
                        .entrySet()
                        .stream()
                        .map(each -> new Tuple2<>(each.getKey(), each.getValue()))
                        .toList());
        assertThat(sales.select(NOTE.coalesce("é"), ROWS)
                        .groupBy(NOTE.coalesce("é"))
                        .orderBy(NOTE.coalesce("é").asc())
                        .list()
                        .get(0)
                        .first())
                .isEqualTo("");
    }

    @OnEveryDatabase
    void distinctResults(ShopDao shops, SaleDao sales) {
        List<Sale> rows = Sales.store(shops, sales, 100, 14);
        assertThat(sales.select(NOTE).distinct().orderBy(NOTE.asc()).list())
                .isEqualTo(rows.stream()
                        .map(Sale::note)
                        .distinct()
                        .sorted(Comparator.nullsFirst((a, b) -> java.util.Arrays.compare(
                                a.codePoints().toArray(), b.codePoints().toArray())))
                        .toList());
        assertThat(sales.select(KIND, SHOP_ID).distinct().list()).hasSize(8).doesNotHaveDuplicates();
        assertThat(sales.select(KIND).distinct().count()).isEqualTo(2);
        assertThat(sales.select(KIND, ITEM, SHOP_ID).where(ID.eq(1)).distinct().one())
                .isEqualTo(new Tuple3<>(
                        rows.get(0).kind(), rows.get(0).item(), rows.get(0).shopId()));
    }

    @OnEveryDatabase
    void aListOfValuesGivesRows(ShopDao shops, SaleDao sales) {
        Sale first = Sales.store(shops, sales, 20, 15).get(0);
        Row row = sales.select(List.of(ID, ITEM, KIND, PRICE, QUANTITY.plus(1)))
                .where(ID.eq(1))
                .one();
        assertThat(row.get("id")).isEqualTo(1L);
        assertThat(row.get("kind", Sale.Kind.class)).isEqualTo(first.kind());
        assertThat(row.get("price")).isEqualTo(first.price());
        assertThat(row.get(4)).isEqualTo(first.quantity() + 1L);
        assertThatThrownBy(() -> sales.select(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @OnEveryDatabase
    void aSumOutOfRangeIsAnError(ShopDao shops, SaleDao sales) {
        Sales.store(shops, sales, 2, 16);
        sales.update().set(POINTS, Long.MAX_VALUE).all().run();
        assertThatThrownBy(() -> sales.select(POINTS.sum()).one()).isInstanceOf(DocTableException.class);
        assertThatThrownBy(() -> sales.select(KIND)
                        .groupBy(KIND, SHOP_ID, ID)
                        .having(POINTS.plus(1).sum().gt(0))
                        .list())
                .isInstanceOf(DocTableException.class);
        assertThat(sales.select(POINTS.max()).one()).isEqualTo(Long.MAX_VALUE);
    }

    @OnEveryDatabase
    void mistakesAreNamed(SaleDao sales) {
        assertThatThrownBy(() -> sales.select(KIND, ROWS).list())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sale")
                .hasMessageContaining("kind")
                .hasMessageContaining("groupBy");
        assertThatThrownBy(() ->
                        sales.select(KIND).groupBy(KIND).orderBy(ITEM.asc()).list())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("item");
        assertThatThrownBy(
                        () -> sales.select(KIND).distinct().orderBy(ITEM.asc()).list())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("item");
        assertThatThrownBy(() -> sales.select().orderBy(ROWS.desc()).list())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("count(*)");
        assertThatThrownBy(ROWS::distinct).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> SaleTable.KIND.max().gt(null)).isInstanceOf(NullPointerException.class);
    }
}
