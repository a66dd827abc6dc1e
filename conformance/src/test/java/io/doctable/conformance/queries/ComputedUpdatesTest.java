package io.doctable.conformance.queries;

import static io.doctable.conformance.queries.SaleTable.ID;
import static io.doctable.conformance.queries.SaleTable.ITEM;
import static io.doctable.conformance.queries.SaleTable.NOTE;
import static io.doctable.conformance.queries.SaleTable.PRICE;
import static io.doctable.conformance.queries.SaleTable.QUANTITY;
import static io.doctable.conformance.queries.SaleTable.RATING;
import static io.doctable.conformance.queries.SaleTable.REBATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.error.DocTableException;
import io.doctable.internal.dialect.Ability;
import io.doctable.table.Expression;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Updates that set columns to what the database computes from the row. */
class ComputedUpdatesTest {
    private static final BigDecimal FACTOR = new BigDecimal("1.19");

    @OnEveryDatabase
    void updatesUseExpressions(ShopDao shops, SaleDao sales) {
        List<Sale> rows = Sales.store(shops, sales, 30, 6);
        sales.update()
                .setTo(ITEM, ITEM.concat("/").concat(NOTE.coalesce("-")))
                .setTo(QUANTITY, QUANTITY.times(2).plus(RATING.coalesce(0)))
                .setTo(PRICE, PRICE.times(FACTOR).round(2))
                .where(ID.le(20))
                .run();
        for (Sale before : rows) {
            Sale after = sales.get(before.id());
            if (before.id() > 20) {
                assertThat(after).isEqualTo(before);
                continue;
            }
            assertThat(after.item()).isEqualTo(before.item() + "/" + (before.note() == null ? "-" : before.note()));
            assertThat(after.quantity())
                    .isEqualTo(before.quantity() * 2 + (before.rating() == null ? 0 : before.rating()));
            assertThat(after.price()).isEqualTo(before.price().multiply(FACTOR).setScale(2, RoundingMode.HALF_UP));
        }
    }

    @OnEveryDatabase
    void anUpdateCopiesAColumn(ShopDao shops, SaleDao sales) {
        List<Sale> rows = Sales.store(shops, sales, 10, 8);
        sales.update().setTo(NOTE, ITEM).where(ID.le(5)).run();
        for (Sale before : rows) {
            assertThat(sales.get(before.id()).note()).isEqualTo(before.id() <= 5 ? before.item() : before.note());
        }
    }

    @OnEveryDatabase
    void anUpdateStoresNoDecimalThatTheColumnCannotHave(ShopDao shops, SaleDao sales) {
        List<Sale> rows = Sales.store(shops, sales, 10, 9);
        assertThatThrownBy(() -> sales.update().setTo(PRICE, PRICE.times(FACTOR)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sale.price")
                .hasMessageContaining("round(2)");
        assertThatThrownBy(() -> sales.update().setTo(PRICE, REBATE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sales.update().setTo(PRICE, SaleTable.EXACT.plus(BigDecimal.ONE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("round(2)");
        sales.update().set(PRICE, new BigDecimal("99999999.99")).all().run();
        for (Expression<Sale, BigDecimal> large : List.of(
                PRICE.plus(new BigDecimal("0.01")),
                PRICE.times(-2),
                PRICE.times(FACTOR).round(2))) {
            assertThatThrownBy(() -> sales.update().setTo(PRICE, large).all().run())
                    .as(large.toString())
                    .isInstanceOf(DocTableException.class);
        }
        assertThatThrownBy(() -> sales.update().setTo(REBATE, PRICE).all().run())
                .isInstanceOf(DocTableException.class);
        assertThat(sales.select(PRICE).distinct().list()).containsExactly(new BigDecimal("99999999.99"));
        sales.update()
                .setTo(PRICE, PRICE.dividedBy(new BigDecimal("-3"), 1))
                .all()
                .run();
        sales.update().setTo(REBATE, PRICE.times(0).plus(REBATE).round(1)).all().run();
        for (Sale before : rows) {
            Sale after = sales.get(before.id());
            assertThat(after.price()).isEqualTo(new BigDecimal("-33333333.30"));
            BigDecimal rebate = before.rebate();
            assertThat(after.rebate())
                    .isEqualTo(
                            rebate == null
                                    ? null
                                    : rebate.setScale(1, RoundingMode.HALF_UP).setScale(3));
        }
    }

    @OnEveryDatabase
    void anUpdateSetsAnExactDecimalOrIsRefused(Site site, ShopDao shops, SaleDao sales) {
        Sale one = Sales.store(shops, sales, 1, 10).get(0);
        BigDecimal exact = new BigDecimal("17.255");
        sales.update().set(SaleTable.EXACT, exact).all().run();
        sales.update().setTo(SaleTable.EXACT, SaleTable.EXACT).all().run();
        assertThat(sales.get(one.id()).exact()).isEqualTo(exact);
        boolean rounded = ran(
                site,
                () -> sales.update()
                        .setTo(PRICE, SaleTable.EXACT.round(2))
                        .all()
                        .run());
        BigDecimal price = rounded ? new BigDecimal("17.26") : one.price();
        assertThat(sales.get(one.id()).price()).isEqualTo(price);
        boolean copied = ran(
                site, () -> sales.update().setTo(SaleTable.EXACT, PRICE).all().run());
        assertThat(sales.get(one.id()).exact()).isEqualByComparingTo(copied ? price : exact);
    }

    /** Returns whether an update was not refused; a database that compares exact decimals must not refuse it. */
    private static boolean ran(Site site, Runnable update) {
        try {
            update.run();
            return true;
        } catch (DocTableException e) {
            assertThat(e).hasMessageContaining("sale.");
            assertThat(site.can(Ability.COMPARES_EXACT_DECIMALS)).isFalse();
            return false;
        }
    }
}
