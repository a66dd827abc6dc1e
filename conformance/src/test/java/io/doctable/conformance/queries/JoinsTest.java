package io.doctable.conformance.queries;

import static io.doctable.conformance.queries.SaleTable.FK_SHOP_ID;
import static io.doctable.conformance.queries.SaleTable.ID;
import static io.doctable.conformance.queries.SaleTable.ITEM;
import static io.doctable.conformance.queries.SaleTable.PRICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.dao.Joined;
import io.doctable.dao.JoinedSelect;
import io.doctable.dao.Page;
import io.doctable.row.Tuple2;
import io.doctable.table.Condition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows with the row that they reference, and rows with those that reference them. */
class JoinsTest {
    private static Shop shop(Long id) {
        return Sales.SHOPS.get((int) (id - 1));
    }

    @OnEveryDatabase
    void innerJoin(ShopDao shops, SaleDao sales) {
        List<Sale> rows = Sales.store(shops, sales, 60, 21);
        assertThat(sales.select().join(FK_SHOP_ID).orderBy(ID.asc()).list())
                .isEqualTo(rows.stream()
                        .filter(s -> s.shopId() != null)
                        .map(s -> new Joined<>(s, shop(s.shopId())))
                        .toList());
        assertThat(sales.select()
                        .where(ID.gt(5))
                        .join(FK_SHOP_ID)
                        .where(ID.le(50))
                        .whereTarget(ShopTable.CITY.eq("Paris"), ShopTable.MOTTO.isNotNull())
                        .whereSql("t.quantity > :least and target.name <> :name", Map.of("least", 0, "name", "x"))
                        .orderByTarget(ShopTable.NAME.desc())
                        .orderBy(ID.desc())
                        .limit(4)
                        .list())
                .isEqualTo(rows.stream()
                        .filter(s -> s.id() > 5 && s.id() <= 50 && Objects.equals(s.shopId(), 3L) && s.quantity() > 0)
                        .sorted(Comparator.comparing(Sale::id).reversed())
                        .limit(4)
                        .map(s -> new Joined<>(s, shop(3L)))
                        .toList());
        assertThat(sales.select().join(FK_SHOP_ID).count())
                .isEqualTo(rows.stream().filter(s -> s.shopId() != null).count());
        assertThat(sales.select()
                        .join(FK_SHOP_ID)
                        .whereTarget(ShopTable.ID.eq(4))
                        .exists())
                .isFalse();
    }

    @OnEveryDatabase
    void leftJoin(ShopDao shops, SaleDao sales) {
        List<Sale> rows = Sales.store(shops, sales, 60, 22);
        List<Joined<Sale, Optional<Shop>>> expected = rows.stream()
                .map(s -> new Joined<>(s, Optional.ofNullable(s.shopId()).map(JoinsTest::shop)))
                .toList();
        assertThat(sales.select().leftJoin(FK_SHOP_ID).orderBy(ID.asc()).list()).isEqualTo(expected);
        assertThat(sales.select()
                        .leftJoin(FK_SHOP_ID)
                        .whereTarget(ShopTable.ID.isNull())
                        .orderBy(ID.asc())
                        .list())
                .isEqualTo(expected.stream().filter(j -> j.target().isEmpty()).toList());
        // NULL sorts first also by a column that is never NULL in its own table.
        assertThat(sales.select()
                        .leftJoin(FK_SHOP_ID)
                        .orderByTarget(ShopTable.ID.asc())
                        .orderBy(ID.asc())
                        .list())
                .isEqualTo(expected.stream()
                        .sorted(Comparator.comparing((Joined<Sale, Optional<Shop>> j) ->
                                        j.target().map(Shop::id).orElse(-1L))
                                .thenComparing(j -> j.row().id()))
                        .toList());
    }

    @OnEveryDatabase
    void piecesOfALeftJoin(ShopDao shops, SaleDao sales) {
        Sales.store(shops, sales, 30, 25);
        JoinedSelect.Left<Sale, Shop> query = sales.select().leftJoin(FK_SHOP_ID);
        for (JoinedSelect.Left<Sale, Shop> each :
                List.of(query.orderBy(ID.asc()), query.orderBy(SaleTable.QUANTITY.asc(), ID.desc()))) {
            List<Joined<Sale, Optional<Shop>>> all = each.list();
            assertThat(all).anyMatch(joined -> joined.target().isEmpty());
            List<Joined<Sale, Optional<Shop>>> chunked = new ArrayList<>();
            each.chunks(1).forEach(chunked::addAll);
            assertThat(chunked).isEqualTo(all);
            for (int number = 1; number <= 30; number++) {
                Page<Joined<Sale, Optional<Shop>>> page = each.page(number, 1);
                assertThat(page.rows()).containsExactly(all.get(number - 1));
            }
        }
    }

    @OnEveryDatabase
    void valuesOfTheReferencedRow(ShopDao shops, SaleDao sales) {
        List<Sale> rows = Sales.store(shops, sales, 60, 23);
        assertThat(sales.select(ID, FK_SHOP_ID.target(ShopTable.NAME).upper())
                        .leftJoin(FK_SHOP_ID)
                        .orderBy(ID.asc())
                        .limit(10)
                        .list())
                .isEqualTo(rows.stream()
                        .limit(10)
                        .map(s -> new Tuple2<>(
                                s.id(),
                                s.shopId() == null
                                        ? null
                                        : shop(s.shopId())
                                                .name()
                                                .replace("ü", "Ü")
                                                .toUpperCase(Locale.ROOT)
                                                .replace("Ü", "ü")))
                        .toList());
        Map<String, BigDecimal> turnover = rows.stream()
                .filter(s -> s.shopId() != null)
                .collect(Collectors.groupingBy(
                        s -> shop(s.shopId()).city(),
                        TreeMap::new,
                        Collectors.reducing(BigDecimal.ZERO, Sale::price, BigDecimal::add)));
        assertThat(sales.select(FK_SHOP_ID.target(ShopTable.CITY), PRICE.sum())
                        .join(FK_SHOP_ID)
                        .groupBy(FK_SHOP_ID.target(ShopTable.CITY))
                        .orderBy(FK_SHOP_ID.target(ShopTable.CITY).asc())
                        .list())
                .isEqualTo(turnover.entrySet().stream()
                        .map(each -> new Tuple2<>(each.getKey(), each.getValue()))
                        .toList());
        assertThat(sales.select()
                        .join(FK_SHOP_ID)
                        .where(FK_SHOP_ID.target(ShopTable.NAME).eqIgnoreCase("ALBA"))
                        .count())
                .isEqualTo(rows.stream()
                        .filter(s -> s.shopId() != null && s.shopId() < 3)
                        .count());
    }

    @OnEveryDatabase
    void aTableIsJoinedWithItself(EmployeeDao employees) {
        Employee boss = new Employee(1, null, "Ann");
        Employee second = new Employee(2, 1, "Bob");
        Employee third = new Employee(3, 2, "Cid");
        employees.insertAll(List.of(boss, second, third));
        assertThat(employees
                        .select()
                        .join(EmployeeTable.FK_BOSS_ID)
                        .orderBy(EmployeeTable.ID.asc())
                        .list())
                .containsExactly(new Joined<>(second, boss), new Joined<>(third, second));
        assertThat(employees
                        .select()
                        .leftJoin(EmployeeTable.FK_BOSS_ID)
                        .whereTarget(EmployeeTable.NAME.eq("Ann"))
                        .where(EmployeeTable.NAME.ne("Ann"))
                        .list())
                .containsExactly(new Joined<>(second, Optional.of(boss)));
        assertThat(employees
                        .select(EmployeeTable.NAME, EmployeeTable.FK_BOSS_ID.target(EmployeeTable.NAME))
                        .leftJoin(EmployeeTable.FK_BOSS_ID)
                        .orderBy(EmployeeTable.ID.asc())
                        .list())
                .containsExactly(new Tuple2<>("Ann", null), new Tuple2<>("Bob", "Ann"), new Tuple2<>("Cid", "Bob"));
        assertThat(employees
                        .select()
                        .orderBy(EmployeeTable.ID.asc())
                        .children(EmployeeTable.TABLE, EmployeeTable.FK_BOSS_ID)
                        .map())
                .isEqualTo(Map.of(boss, List.of(second), second, List.of(third), third, List.of()));
    }

    @OnEveryDatabase
    void rowsWithThoseThatReferenceThem(ShopDao shops, SaleDao sales) {
        List<Sale> rows = Sales.store(shops, sales, 60, 24);
        Map<Shop, List<Sale>> expected = new LinkedHashMap<>();
        for (Shop shop : List.of(Sales.SHOPS.get(3), Sales.SHOPS.get(2), Sales.SHOPS.get(1))) {
            expected.put(
                    shop,
                    rows.stream()
                            .filter(s -> Objects.equals(s.shopId(), shop.id()) && s.quantity() > 0)
                            .sorted(Comparator.comparing(Sale::price).reversed().thenComparing(Sale::id))
                            .toList());
        }
        Map<Shop, List<Sale>> found = shops.select()
                .orderBy(ShopTable.ID.desc())
                .limit(3)
                .children(SaleTable.TABLE, FK_SHOP_ID)
                .where(SaleTable.QUANTITY.gt(0))
                .orderBy(PRICE.desc(), ID.asc())
                .map();
        assertThat(found).isEqualTo(expected);
        assertThat(new ArrayList<>(found.keySet())).isEqualTo(new ArrayList<>(expected.keySet()));
        assertThat(shops.select()
                        .where(ShopTable.ID.eq(-1))
                        .children(SaleTable.TABLE, FK_SHOP_ID)
                        .map())
                .isEmpty();
    }

    @OnEveryDatabase
    void keysOfSeveralColumns(DepotDao depots, DeliveryDao deliveries) {
        List<Depot> all = IntStream.range(0, 450)
                .mapToObj(i -> new Depot(i % 2 == 0 ? "N" : "S", i / 2, "depot " + i))
                .toList();
        depots.insertAll(all);
        Delivery first = new Delivery(1, "N", 7, "sand");
        Delivery second = new Delivery(2, "S", 7, "wood");
        Delivery third = new Delivery(3, null, null, "none");
        Delivery fourth = new Delivery(4, "S", 224, "last");
        deliveries.insertAll(List.of(first, second, third, fourth));
        assertThat(deliveries
                        .select()
                        .leftJoin(DeliveryTable.FK_REGION_DEPOT)
                        .orderBy(DeliveryTable.ID.asc())
                        .list())
                .containsExactly(
                        new Joined<>(first, Optional.of(all.get(14))),
                        new Joined<>(second, Optional.of(all.get(15))),
                        new Joined<>(third, Optional.empty()),
                        new Joined<>(fourth, Optional.of(all.get(449))));
        Map<Depot, List<Delivery>> found = depots.select()
                .children(DeliveryTable.TABLE, DeliveryTable.FK_REGION_DEPOT)
                .map();
        assertThat(found).hasSize(450);
        assertThat(found.get(all.get(14))).containsExactly(first);
        assertThat(found.get(all.get(449))).containsExactly(fourth);
        assertThat(found.get(all.get(0))).isEmpty();
    }

    @OnEveryDatabase
    void mistakesAreNamed(SaleDao sales) {
        assertThatThrownBy(() -> sales.select(FK_SHOP_ID.target(ShopTable.NAME)).list())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sale")
                .hasMessageContaining("shop_id")
                .hasMessageContaining("join(");
        assertThatThrownBy(() -> sales.select(ID).join(FK_SHOP_ID).leftJoin(FK_SHOP_ID))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("@Projection");
        assertThatThrownBy(() -> sales.select()
                        .join(FK_SHOP_ID)
                        .whereTarget(Condition.<Shop>sql("t.name = 'x'", Map.of()))
                        .list())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("whereSql")
                .hasMessageContaining("target");
        assertThatThrownBy(() -> sales.delete()
                        .where(FK_SHOP_ID.target(ShopTable.NAME).eq("x"))
                        .run())
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(sales.select(ITEM).list()).isEmpty();
    }
}
