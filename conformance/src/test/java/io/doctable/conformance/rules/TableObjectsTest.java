package io.doctable.conformance.rules;

import static io.doctable.conformance.database.Site.sql;
import static io.doctable.conformance.database.Site.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.engine.Engine;
import io.doctable.internal.dialect.Ability;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the database once a table is made: strictness, collations, comments, schemas, tables without keys. */
class TableObjectsTest {
    @TempDir
    Path folder;

    @OnEveryDatabase(that = Ability.PARTIAL_INDEXES)
    void aCollationOrdersAndCompares(ProductDao products) {
        for (String name : List.of("b", "A", "a", "B")) {
            products.insert(new Product("sku " + name, name, BigDecimal.ONE, null, "s", null, null, null));
        }
        assertThat(products.all()).hasSize(4);
        assertThat(products.select()
                        .where(ProductTable.NAME.eq("a"), ProductTable.SKU.eq("sku a"))
                        .count())
                .isOne();
    }

    @OnEveryDatabase(that = Ability.PARTIAL_INDEXES)
    void theDatabaseItselfKeepsTheRules(Engine engine, ProductDao products) throws SQLException {
        products.insert(new Product("a", "n", BigDecimal.ONE, null, "s", null, null, null));
        for (String wrong : List.of(
                "update \"our products\" set price = -1",
                "update \"our products\" set name = null",
                "update \"our products\" set shelf = ''",
                "update \"our products\" set \"Secret Recipe\" = '1234567890123'")) {
            assertThatThrownBy(() -> sql(engine, wrong)).as(wrong).isInstanceOf(SQLException.class);
        }
    }

    @OnEveryDatabase
    void aTableWithoutAnyKey(LogDao log) {
        Log line = new Log(Instant.EPOCH, "started");
        assertThat(log.insert(line)).isEqualTo(line);
        log.insertAll(List.of(line, new Log(Instant.EPOCH.plusSeconds(1), "ended")));
        assertThat(log.all()).hasSize(3);
        assertThat(log.count(LogTable.LINE.eq("started"))).isEqualTo(2);
        assertThat(log.deleteAllRows()).isEqualTo(3);
    }

    @OnEveryDatabase(that = Ability.PARTIAL_INDEXES)
    void typesKeysIndexesAndNamesAreInTheDatabase(Site site, ProductDao products) {
        products.createTable();
        assertThat(site.engine().inspector().describe("our products")).isEqualTo(site.can(Ability.SCHEMAS) ? """
                table public.our products
                  column         type                   null  key      default  references
                  -------------  ---------------------  ----  -------  -------  ----------
                  sku            text                   no    primary
                  name           text collate C         no
                  price          numeric(10,2)          no
                  barcode        text                   yes   unique
                  shelf          text                   no
                  place          integer                yes
                  Secret Recipe  character varying(12)  yes   unique
                  origin         character varying(40)  yes
                  primary key pk_our products (sku)
                  unique only_one_barcode (barcode)
                  unique uq_our products_Secret Recipe (Secret Recipe)
                  check ck_our products_2 (shelf <> ''::text)
                  check ck_our products_price (price >= (0)::numeric)
                  check dear_has_barcode ((price < (1000)::numeric) OR (barcode IS NOT NULL))
                  index ix_our products_price_name (price desc nulls last, name)
                  index ix_our products_shelf (shelf)
                  unique index one_per_place (shelf, place) where place IS NOT NULL
                  comment on Secret Recipe: eyes only\
                """ : """
                table main.our products
                  column         type                 null  key      default  references
                  -------------  -------------------  ----  -------  -------  ----------
                  sku            TEXT                 no    primary
                  name           TEXT collate NOCASE  no
                  price          REAL                 no
                  barcode        TEXT                 yes   unique
                  shelf          TEXT                 no
                  place          INTEGER              yes
                  Secret Recipe  TEXT                 yes   unique
                  origin         TEXT                 yes
                  primary key pk_our products (sku)
                  unique only_one_barcode (barcode)
                  unique uq_our products_Secret Recipe (Secret Recipe)
                  check ck_our products_2 (shelf <> '')
                  check ck_our products_Secret Recipe_length (length("Secret Recipe") <= 12)
                  check ck_our products_price (price >= 0)
                  check dear_has_barcode (price < 1000 or barcode is not null)
                  index ix_our products_price_name (price desc, name)
                  index ix_our products_shelf (shelf)
                  unique index one_per_place (shelf, place) where place is not null
                  not strict\
                """);
    }

    // What is attached to a database in memory is in memory too, and lasts no longer than its connections.
    @OnEveryDatabase(that = Ability.SHARED)
    void aTableInANamedSchema(Site site) throws SQLException {
        Engine engine = withArchive(site);
        ArchivedDao archived = new ArchivedDao(engine);
        Archived row = archived.insert(NewArchived.of("old"));
        assertThat(archived.findByName("old")).contains(row);
        assertThat(value(engine, "select count(*) from archive.old_things")).isEqualTo("1");
        assertThatThrownBy(() -> archived.insert(NewArchived.of("old")))
                .isInstanceOfSatisfying(
                        io.doctable.error.UniqueViolationException.class,
                        e -> assertThat(e.is(ArchivedTable.UQ_NAME)).isTrue());
    }

    /** An engine whose database has a schema "archive": on SQLite a file that is attached to every connection. */
    private Engine withArchive(Site site) throws SQLException {
        if (site.can(Ability.SCHEMAS)) {
            sql(site.engine(), "create schema archive");
            return site.engine();
        }
        String attach = "attach database '" + folder.resolve("archive.db") + "' as archive";
        return site.open(options -> options.onConnect(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(attach);
            }
        }));
    }

    @OnEveryDatabase(that = {Ability.SCHEMAS, Ability.PARTIAL_INDEXES})
    void commentsAreStored(Engine engine, AuthorDao authors, ProductDao products) throws SQLException {
        authors.count();
        products.count();
        assertThat(value(engine, "select obj_description('author'::regclass)"))
                .isEqualTo("Who writes; it's a \"person\"");
        assertThat(value(
                        engine,
                        "select col_description(attrelid, attnum) from pg_attribute where attname = 'Secret Recipe'"))
                .isEqualTo("eyes only");
    }

    @OnEveryDatabase
    void dropAndCreateByHand(AuthorDao authors) {
        authors.createTable();
        authors.insert(NewAuthor.of("a"));
        authors.dropTable();
        assertThat(authors.count()).isZero();
        assertThat(authors.insert(NewAuthor.of("a")).name()).isEqualTo("a");
    }
}
