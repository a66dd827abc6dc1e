package io.doctable.conformance.docs;

import static io.doctable.conformance.queries.SaleTable.FK_SHOP_ID;
import static io.doctable.conformance.queries.SaleTable.ID;
import static io.doctable.conformance.queries.SaleTable.ITEM;
import static io.doctable.conformance.queries.SaleTable.KIND;
import static io.doctable.conformance.queries.SaleTable.NOTE;
import static io.doctable.conformance.queries.SaleTable.PRICE;
import static io.doctable.conformance.queries.SaleTable.QUANTITY;
import static io.doctable.conformance.queries.SaleTable.REBATE;
import static io.doctable.conformance.queries.SaleTable.SHOP_ID;
import static io.doctable.conformance.queries.SaleTable.TABLE;
import static io.doctable.conformance.queries.ShopTable.CITY;
import static io.doctable.conformance.queries.ShopTable.NAME;
import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.queries.Sale;
import io.doctable.conformance.queries.SaleDao;
import io.doctable.conformance.queries.SaleTable;
import io.doctable.conformance.queries.Shop;
import io.doctable.conformance.queries.ShopDao;
import io.doctable.conformance.queries.ShopTable;
import io.doctable.dao.Joined;
import io.doctable.engine.Engine;
import io.doctable.internal.dialect.Ability;
import io.doctable.row.Row;
import io.doctable.row.Tuple2;
import io.doctable.row.Tuple3;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The code of docs/queries.md. */
class QuerySnippetsTest {
    private static final List<Shop> SHOPS =
            List.of(new Shop(1, "Alba", "Rome", null), new Shop(2, "Birk", "Oslo", null));

    private static void store(ShopDao shops, SaleDao sales) {
        shops.insertAll(SHOPS);
        sales.insertAll(
                List.of(sale(1, 1L, "tea", 3, "4.50"), sale(2, 1L, "mug", 1, "9.99"), sale(3, null, "tea", 2, "4.20")));
    }

    private static Sale sale(int id, Long shop, String item, int quantity, String price) {
        return new Sale(
                id, shop, item, null, quantity, null, 0, null, new BigDecimal(price), null, null, Sale.Kind.SHOP, null);
    }

    @OnEveryDatabase
    void values(ShopDao shops, SaleDao sales) {
        store(shops, sales);
        // tag::values[]
        List<String> items = sales.select(ITEM).distinct().orderBy(ITEM.asc()).list();
        List<Tuple2<String, BigDecimal>> prices = sales.select(ITEM, PRICE)
                .where(QUANTITY.gt(1))
                .orderBy(PRICE.desc())
                .list();
        Optional<String> note = sales.select(NOTE).where(ID.eq(1)).optional();
        List<Row> rows = sales.select(List.of(ID, ITEM, KIND, PRICE, QUANTITY)).list();
        // end::values[]
        assertThat(items).containsExactly("mug", "tea");
        assertThat(prices)
                .containsExactly(
                        new Tuple2<>("tea", new BigDecimal("4.50")), new Tuple2<>("tea", new BigDecimal("4.20")));
        assertThat(note).isEmpty();
        assertThat(rows).hasSize(3);
    }

    @OnEveryDatabase
    void computed(ShopDao shops, SaleDao sales) {
        store(shops, sales);
        // tag::computed[]
        List<Tuple2<String, BigDecimal>> totals = sales.select(
                        ITEM.upper(), PRICE.times(QUANTITY).minus(REBATE.coalesce(BigDecimal.ZERO)))
                .where(PRICE.times(QUANTITY).gt(BigDecimal.TEN))
                .orderBy(PRICE.times(QUANTITY).desc())
                .list();
        sales.update()
                .setTo(PRICE, PRICE.times(new BigDecimal("1.10")).round(2))
                .setTo(NOTE, ITEM.concat(" (new price)"))
                .where(ITEM.length().le(3))
                .run();
        // end::computed[]
        assertThat(totals).containsExactly(new Tuple2<>("TEA", new BigDecimal("13.500")));
        assertThat(sales.select(PRICE, NOTE).where(ID.eq(1)).one())
                .isEqualTo(new Tuple2<>(new BigDecimal("4.95"), "tea (new price)"));
    }

    @OnEveryDatabase
    void aggregates(ShopDao shops, SaleDao sales) {
        store(shops, sales);
        // tag::aggregates[]
        long sold = sales.select(QUANTITY.sum()).where(ITEM.eq("tea")).one();
        Optional<BigDecimal> average =
                sales.select(PRICE.avg(2)).where(ITEM.eq("hat")).optional();
        List<Tuple3<String, Long, BigDecimal>> top = sales.select(ITEM, TABLE.countRows(), PRICE.sum())
                .groupBy(ITEM)
                .having(TABLE.countRows().gt(1))
                .orderBy(PRICE.sum().desc())
                .limit(10)
                .list();
        // end::aggregates[]
        assertThat(sold).isEqualTo(5);
        assertThat(average).isEmpty();
        assertThat(top).containsExactly(new Tuple3<>("tea", 2L, new BigDecimal("8.70")));
    }

    @OnEveryDatabase
    void joins(ShopDao shops, SaleDao sales) {
        store(shops, sales);
        // tag::joins[]
        List<Joined<Sale, Shop>> inRome = sales.select()
                .where(QUANTITY.gt(1))
                .join(FK_SHOP_ID)
                .whereTarget(CITY.eq("Rome"))
                .orderByTarget(NAME.asc())
                .orderBy(ID.asc())
                .list();
        List<Joined<Sale, Optional<Shop>>> withOrWithout =
                sales.select().leftJoin(FK_SHOP_ID).list();
        List<Tuple2<String, BigDecimal>> turnover = sales.select(FK_SHOP_ID.target(CITY), PRICE.sum())
                .join(FK_SHOP_ID)
                .groupBy(FK_SHOP_ID.target(CITY))
                .list();
        // end::joins[]
        assertThat(inRome).containsExactly(new Joined<>(sales.get(1), SHOPS.get(0)));
        assertThat(withOrWithout).hasSize(3);
        assertThat(turnover).containsExactly(new Tuple2<>("Rome", new BigDecimal("14.49")));
        // tag::children[]
        Map<Shop, List<Sale>> byShop = shops.select()
                .orderBy(NAME.asc())
                .limit(100)
                .children(SaleTable.TABLE, FK_SHOP_ID)
                .where(PRICE.gt(BigDecimal.ONE))
                .orderBy(ID.asc())
                .map();
        // end::children[]
        assertThat(byShop).containsOnlyKeys(SHOPS).containsEntry(SHOPS.get(1), List.of());
        assertThat(sales.select(SHOP_ID).where(ID.eq(1)).one()).isEqualTo(1L);
    }

    @OnEveryDatabase(that = Ability.ROW_LOCKS)
    void locks(Engine engine, ShopDao shops) {
        shops.insertAll(SHOPS);
        // tag::locks[]
        engine.transaction(tx -> {
            Shop shop = shops.select().where(ShopTable.ID.eq(1)).forUpdate().one();
            shops.update(new Shop(shop.id(), shop.name(), "Turin", shop.motto()));
        });
        // end::locks[]
        assertThat(shops.get(1L).city()).isEqualTo("Turin");
    }
}
