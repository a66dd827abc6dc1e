package io.doctable.conformance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.conformance.types.Rows;
import io.doctable.engine.Engine;
import io.doctable.error.CheckViolationException;
import io.doctable.error.ConstraintViolationException;
import io.doctable.error.ForeignKeyViolationException;
import io.doctable.error.UniqueViolationException;
import io.doctable.internal.dialect.Ability;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;

/** Each kind of constraint, broken: the exception's type says which kind, and {@code is} which one. */
class ViolationsTest {
    private static Product product(String sku) {
        return new Product(sku, "name " + sku, BigDecimal.ONE, null, "A", null, null, null);
    }

    @OnEveryDatabase(that = Ability.PARTIAL_INDEXES)
    void theSamePrimaryKeyTwice(ProductDao products) {
        products.insert(product("a"));
        assertThatThrownBy(() -> products.insert(product("a")))
                .isInstanceOfSatisfying(UniqueViolationException.class, e -> {
                    assertThat(e.is(ProductTable.PRIMARY_KEY)).isTrue();
                    assertThat(e.is(ProductTable.UQ_BARCODE)).isFalse();
                    assertThat(e.statement()).containsIgnoringCase("insert");
                    assertThat(e.getCause()).isInstanceOf(SQLException.class);
                    assertThat(e.sqlState()).isEqualTo(((SQLException) e.getCause()).getSQLState());
                    assertThat(e.sqlState() != null || e.vendorCode() != 0).isTrue();
                    assertThat(e.isRetryable()).isFalse();
                });
        assertThat(products.count()).isOne();
    }

    @OnEveryDatabase
    void theSameCompositeKeyTwice(EnrolmentDao enrolments) {
        Enrolment row = new Enrolment(1, "maths", LocalDate.EPOCH, null);
        enrolments.insert(row);
        enrolments.insert(new Enrolment(1, "art", LocalDate.EPOCH, null));
        assertThatThrownBy(() -> enrolments.insert(row))
                .isInstanceOfSatisfying(
                        UniqueViolationException.class,
                        e -> assertThat(e.is(EnrolmentTable.PRIMARY_KEY)).isTrue());
    }

    @OnEveryDatabase(that = Ability.PARTIAL_INDEXES)
    void aNamedUniqueConstraint(ProductDao products) {
        products.insert(Rows.with(product("a"), "barcode", "123"));
        Product twice = Rows.with(product("b"), "barcode", "123");
        assertThatThrownBy(() -> products.insert(twice)).isInstanceOfSatisfying(UniqueViolationException.class, e -> {
            assertThat(e.is(ProductTable.UQ_BARCODE)).isTrue();
            assertThat(e.is(ProductTable.UQ_RECIPE)).isFalse();
            assertThat(e.is(ProductTable.PRIMARY_KEY)).isFalse();
        });
        products.insert(product("c"));
        products.insert(product("d"));
        assertThat(products.count(ProductTable.BARCODE.isNull())).isEqualTo(2);
    }

    @OnEveryDatabase(that = Ability.PARTIAL_INDEXES)
    void aUniqueIndexOverSomeRows(ProductDao products) {
        products.insert(product("a"));
        products.insert(product("b"));
        products.insert(Rows.with(product("c"), "place", 1));
        Product sameSpot = Rows.with(product("d"), "place", 1);
        assertThatThrownBy(() -> products.insert(sameSpot)).isInstanceOf(UniqueViolationException.class);
        assertThat(products.count()).isEqualTo(3);
    }

    @OnEveryDatabase(that = Ability.PARTIAL_INDEXES)
    void aFinderTakesNoNullAndSaysWhy(ProductDao products) {
        products.insert(product("a"));
        assertThatThrownBy(() -> products.findByBarcode(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("barcode is null, but NULL equals no value: search with BARCODE.isNull()");
        assertThat(products.select().where(ProductTable.BARCODE.isNull()).list())
                .hasSize(1);
    }

    @OnEveryDatabase
    void aCheckInARecordThatIsEmbeddedTwice(JourneyDao journeys) {
        Journey.Leg rising = new Journey.Leg(1, 2);
        Journey.Leg upsideDown = new Journey.Leg(2, 1);
        journeys.insert(NewJourney.of(9, rising, rising));
        assertThatThrownBy(() -> journeys.insert(NewJourney.of(0, upsideDown, rising)))
                .isInstanceOfSatisfying(
                        CheckViolationException.class,
                        e -> assertThat(e.is(JourneyTable.CK_OUT_LOW)).isTrue());
        assertThatThrownBy(() -> journeys.insert(NewJourney.of(0, rising, upsideDown)))
                .isInstanceOfSatisfying(
                        CheckViolationException.class,
                        e -> assertThat(e.is(JourneyTable.CK_BACK_LOW)).isTrue());
        assertThat(journeys.count()).isOne();
    }

    @OnEveryDatabase(that = Ability.PARTIAL_INDEXES)
    void aCheckOfAColumnAndOfTheTable(ProductDao products) {
        Product cheap = Rows.with(product("a"), "price", new BigDecimal("-0.01"));
        assertThatThrownBy(() -> products.insert(cheap))
                .isInstanceOfSatisfying(
                        CheckViolationException.class,
                        e -> assertThat(e.is(ProductTable.CK_PRICE)).isTrue());
        Product dear = Rows.with(product("a"), "price", new BigDecimal("1000"));
        assertThatThrownBy(() -> products.insert(dear))
                .isInstanceOfSatisfying(
                        CheckViolationException.class,
                        e -> assertThat(e.constraint()).isEqualTo("dear_has_barcode"));
        Product nowhere = Rows.with(product("a"), "shelf", "");
        assertThatThrownBy(() -> products.insert(nowhere)).isInstanceOf(CheckViolationException.class);
        assertThat(products.count()).isZero();
    }

    @OnEveryDatabase
    void aCheckOfTheTableOnUpdate(Engine engine) {
        Author author = new AuthorDao(engine).insert(NewAuthor.of("Ada"));
        ArticleDao articles = new ArticleDao(engine);
        Article stored = articles.insert(NewArticle.of(author.id(), "u", "t", Map.of()));
        Article wordy = Rows.with(stored, "words", 1_000_001);
        assertThatThrownBy(() -> articles.update(wordy))
                .isInstanceOfSatisfying(
                        CheckViolationException.class,
                        e -> assertThat(e.is(ArticleTable.CK_FEW_WORDS)).isTrue());
        assertThat(articles.get(stored.id())).isEqualTo(stored);
    }

    @OnEveryDatabase
    void deletingWhatIsReferredTo(AuthorDao authors, ReaderDao readers) {
        Author ada = authors.insert(NewAuthor.of("Ada"));
        readers.insert(NewReader.of().withNoAction(ada.id()).withSetDefault(null));
        assertThatThrownBy(() -> authors.delete(ada)).isInstanceOf(ForeignKeyViolationException.class);
        assertThat(authors.get(ada.id())).isEqualTo(ada);
    }

    @OnEveryDatabase
    void allOfThemAreConstraintViolationsThatNameNoValue(AuthorDao authors) {
        authors.insert(NewAuthor.of("a rather telling name"));
        assertThatThrownBy(() -> authors.insert(NewAuthor.of("a rather telling name")))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("author")
                .hasMessageContaining("name")
                .hasMessageNotContaining("rather telling");
    }

    @OnEveryDatabase
    void aViolationEndsTheTransactionButNotTheEngine(Engine engine, AuthorDao authors) throws SQLException {
        assertThatThrownBy(() -> engine.transaction(tx -> {
                    authors.insert(NewAuthor.of("a"));
                    authors.insert(NewAuthor.of("a"));
                }))
                .isInstanceOf(UniqueViolationException.class);
        assertThat(authors.count()).isZero();
        authors.insert(NewAuthor.of("a"));
        assertThat(Site.value(engine, "select count(*) from author")).isEqualTo("1");
    }
}
