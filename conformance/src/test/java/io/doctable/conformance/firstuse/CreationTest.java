package io.doctable.conformance.firstuse;

import static io.doctable.conformance.database.Site.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.engine.Engine;
import io.doctable.error.DocTableException;
import io.doctable.error.NoSuchTableException;
import io.doctable.internal.dialect.Ability;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;

/** A table that is not there is made at its first use. */
@Tag("slow")
class CreationTest {
    @OnEveryDatabase
    void aDaoAloneDoesNothing(Engine engine) {
        assertThat(new ShopDao(engine).engine()).isSameAs(engine);
        assertThatThrownBy(() -> sql(engine, "select * from shop")).isInstanceOf(java.sql.SQLException.class);
    }

    @OnEveryDatabase
    void theTableReferredToIsMadeToo(VisitDao visits, Engine engine) throws Exception {
        assertThat(visits.count()).isZero();
        assertThat(Site.value(engine, "select count(*) from shop")).isEqualTo("0");
    }

    @OnEveryDatabase
    void onceUnderSixteenThreads(Engine engine) throws Exception {
        int workers = 16;
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        try {
            List<Future<Shop>> results = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                String name = "shop " + i;
                results.add(threads.submit(() -> {
                    start.await();
                    Shop shop = new ShopDao(engine).insert(NewShop.of(name, 1));
                    new VisitDao(engine).insert(NewVisit.of(shop.id(), Instant.EPOCH));
                    return shop;
                }));
            }
            start.countDown();
            for (Future<Shop> result : results) {
                assertThat(result.get().id()).isPositive();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(new ShopDao(engine).count()).isEqualTo(workers);
        assertThat(new VisitDao(engine).count()).isEqualTo(workers);
    }

    @OnEveryDatabase(that = Ability.SHARED)
    void onceUnderManyEngines(Site site) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Future<Shop>> results = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                Engine engine = site.open(options -> options);
                String name = "shop " + i;
                results.add(threads.submit(() -> {
                    start.await();
                    return new ShopDao(engine).insert(NewShop.of(name, 1));
                }));
            }
            start.countDown();
            for (Future<Shop> result : results) {
                result.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(new ShopDao(site.engine()).count()).isEqualTo(6);
    }

    @OnEveryDatabase(that = Ability.SHARED)
    void onceUnderTwoProcesses(Site site) throws Exception {
        List<Process> processes = List.of(OtherProcess.start(site.url(), "one"), OtherProcess.start(site.url(), "two"));
        for (Process process : processes) {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
        }
        assertThat(new ShopDao(site.engine()).count()).isEqualTo(2L * OtherProcess.ROWS);
        assertThat(new VisitDao(site.engine()).count()).isEqualTo(2L * OtherProcess.ROWS);
    }

    @OnEveryDatabase
    void insideATransactionThatFailsAndThenAgain(Engine engine) {
        ShopDao shops = new ShopDao(engine);
        assertThatThrownBy(() -> engine.transaction(tx -> {
                    shops.insert(NewShop.of("a", 1));
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        assertThat(shops.insert(NewShop.of("a", 1)).name()).isEqualTo("a");
    }

    @OnEveryDatabase(that = Ability.TRANSACTIONAL_DDL)
    void aTableFirstMetInsideATransactionThatFails(Engine engine) {
        assertThatThrownBy(() -> engine.transaction(tx -> {
                    new ShopDao(engine).insert(NewShop.of("a", 1));
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        assertThat(new ShopDao(engine).count()).isZero();
        engine.transaction(tx -> {
            Shop shop = new ShopDao(tx).insert(NewShop.of("a", 1));
            new VisitDao(tx).insert(NewVisit.of(shop.id(), Instant.EPOCH));
        });
        assertThat(new VisitDao(engine).count()).isOne();
    }

    @OnEveryDatabase
    void whenTheEngineMakesNone(Site site) {
        Engine engine = site.open(options -> options.createTables(false));
        ShopDao shops = new ShopDao(engine);
        assertThatThrownBy(shops::count)
                .isInstanceOf(NoSuchTableException.class)
                .hasMessageContaining("shop");
        shops.createTable();
        assertThat(shops.insert(NewShop.of("a", 1)).name()).isEqualTo("a");
    }

    @OnEveryDatabase(that = Ability.SHARED)
    void aReadOnlyEngineReadsAndNeverMakesOrChanges(Site site) {
        Shop shop = new ShopDao(site.engine()).insert(NewShop.of("a", 1));
        Engine readOnly = site.open(options -> options.readOnly(true));
        assertThat(new ShopDao(readOnly).all()).containsExactly(shop);
        assertThatThrownBy(() -> new ShopDao(readOnly).insert(NewShop.of("b", 1)))
                .isInstanceOf(io.doctable.error.ReadOnlyException.class);
        assertThatThrownBy(() -> new VisitDao(readOnly).count()).isInstanceOf(NoSuchTableException.class);
        assertThat(new ShopDao(site.engine()).count()).isOne();
    }

    @OnEveryDatabase(that = Ability.FILE)
    void aReadOnlyEngineMakesNoFile(Site site) {
        assertThatThrownBy(() -> new ShopDao(site.open(options -> options.readOnly(true))).count())
                .isInstanceOf(DocTableException.class)
                .hasMessageContaining("test.db");
        assertThat(new ShopDao(site.engine()).count()).isZero();
    }

    @OnEveryDatabase
    void aTableThatSomebodyDroppedIsTold(Engine engine, ShopDao shops) throws Exception {
        shops.insert(NewShop.of("a", 1));
        sql(engine, "drop table shop");
        assertThatThrownBy(shops::count)
                .isInstanceOf(NoSuchTableException.class)
                .hasMessageContaining("shop");
    }
}
