package io.doctable.conformance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.engine.Engine;
import io.doctable.internal.dialect.Ability;
import io.doctable.option.SchemaCheck;
import java.math.BigDecimal;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A value of a sensitive column stands in no message, whatever goes wrong. */
class SecretsTest {
    private static final String SECRET = "pepper&salt";

    private static Product product(String sku, @Nullable String recipe) {
        return new Product(sku, "n", BigDecimal.ONE, null, "s", null, recipe, null);
    }

    @OnEveryDatabase(that = Ability.PARTIAL_INDEXES)
    void whenItIsTaken(ProductDao products) {
        products.insert(product("a", SECRET));
        saysNothing(catchThrowable(() -> products.insert(product("b", SECRET))));
        saysNothing(catchThrowable(() -> products.upsert(product("b", SECRET), ProductTable.PRIMARY_KEY)));
    }

    @OnEveryDatabase
    void whenItCannotBeStored(ProductDao products) {
        saysNothing(catchThrowable(() -> products.insert(product("a", SECRET + " and more"))));
        saysNothing(catchThrowable(() -> products.insert(product("a", SECRET + '\uD800'))));
    }

    @OnEveryDatabase
    void whenAnotherColumnIsWrong(ProductDao products) {
        saysNothing(catchThrowable(
                () -> products.insert(new Product("a", "n", BigDecimal.TEN.negate(), null, "s", null, SECRET, null))));
    }

    @OnEveryDatabase
    void whenItCannotBeRead(Site site) throws SQLException {
        Engine engine = site.open(options -> options.schemaCheck(SchemaCheck.OFF));
        Site.sql(engine, "create table vault (id bigint primary key, pin text)");
        VaultDao vault = new VaultDao(engine);
        Site.sql(engine, "insert into vault values (1, '" + SECRET + "')");
        saysNothing(catchThrowable(() -> vault.get(1)));
    }

    private static void saysNothing(@Nullable Throwable thrown) {
        assertThat(thrown).isNotNull();
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            assertThat(t.toString()).doesNotContain("pepper");
            for (Throwable suppressed : t.getSuppressed()) {
                assertThat(suppressed.toString()).doesNotContain("pepper");
            }
        }
    }
}
