package io.doctable.conformance.rules;

import static io.doctable.conformance.database.Site.sql;
import static io.doctable.conformance.database.Site.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.Ability;
import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.engine.Engine;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** What stands in the database once a table is made: strictness, collations, comments, schemas, tables without keys. */
class TableObjectsTest {
    @OnEveryDatabase
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

    @OnEveryDatabase
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

    @OnEveryDatabase(that = Ability.HAS_SCHEMAS)
    void aTableInANamedSchema(Engine engine, ArchivedDao archived) throws SQLException {
        sql(engine, "create schema archive");
        Archived row = archived.insert(NewArchived.of("old"));
        assertThat(archived.findByName("old")).contains(row);
        assertThat(value(engine, "select count(*) from archive.old_things")).isEqualTo("1");
        assertThatThrownBy(() -> archived.insert(NewArchived.of("old")))
                .isInstanceOfSatisfying(
                        io.doctable.error.UniqueViolationException.class,
                        e -> assertThat(e.is(ArchivedTable.UQ_NAME)).isTrue());
    }

    @OnEveryDatabase(that = Ability.HAS_SCHEMAS)
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
