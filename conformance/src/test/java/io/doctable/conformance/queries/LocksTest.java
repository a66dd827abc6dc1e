package io.doctable.conformance.queries;

import static io.doctable.conformance.queries.ShopTable.ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.dao.Select;
import io.doctable.engine.DbConnection;
import io.doctable.engine.Engine;
import io.doctable.engine.Transaction;
import io.doctable.error.DatabaseLockedException;
import io.doctable.error.UnsupportedByDialectException;
import io.doctable.internal.dialect.Ability;
import java.util.List;

/** Queries that lock the rows that they select. */
class LocksTest {
    @OnEveryDatabase(that = Ability.ROW_LOCKS)
    void rowsStayLockedUntilTheTransactionEnds(Engine engine, ShopDao shops) {
        shops.insertAll(Sales.SHOPS);
        try (DbConnection first = engine.connect();
                DbConnection second = engine.connect()) {
            Transaction holder = first.begin();
            Select<Shop> sorted = shops.on(first).select().orderBy(ID.asc());
            assertThat(sorted.where(ID.le(2)).forUpdate().list()).isEqualTo(Sales.SHOPS.subList(0, 2));
            Transaction other = second.begin();
            Select<Shop> others = shops.on(second).select().orderBy(ID.asc());
            assertThat(others.forUpdateSkipLocked().list()).isEqualTo(Sales.SHOPS.subList(2, 4));
            assertThat(others.list()).isEqualTo(Sales.SHOPS);
            assertThatThrownBy(() -> others.where(ID.eq(1)).forUpdateNoWait().list())
                    .isInstanceOf(DatabaseLockedException.class);
            other.rollback();
            holder.commit();
            Transaction next = second.begin();
            assertThat(others.where(ID.eq(1)).forUpdateNoWait().one()).isEqualTo(Sales.SHOPS.get(0));
            next.commit();
        }
    }

    @OnEveryDatabase(that = Ability.ROW_LOCKS)
    void onlyInATransaction(Engine engine, ShopDao shops) {
        shops.insertAll(Sales.SHOPS);
        assertThatThrownBy(() -> shops.select().forUpdate().list())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("sales_shop")
                .hasMessageContaining("engine.transaction");
        engine.transaction(tx -> {
            assertThat(shops.select().where(ID.eq(2)).forUpdate().first()).contains(Sales.SHOPS.get(1));
        });
        assertThat(shops.count()).isEqualTo(4);
    }

    @OnEveryDatabase(not = Ability.ROW_LOCKS)
    void refusedWhereRowsHaveNoLocks(Engine engine, ShopDao shops) {
        shops.insertAll(Sales.SHOPS);
        for (Select<Shop> query : List.of(
                shops.select().forUpdate(),
                shops.select().forUpdateSkipLocked(),
                shops.select().forUpdateNoWait())) {
            engine.transaction(tx -> {
                assertThatThrownBy(query::list)
                        .isInstanceOf(UnsupportedByDialectException.class)
                        .hasMessageContaining("sales_shop")
                        .hasMessageContaining("forUpdate()");
                assertThat(shops.count()).isEqualTo(4);
            });
        }
    }
}
