package io.doctable.conformance.queries;

import static io.doctable.conformance.queries.AccountTable.EMAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.engine.Engine;
import io.doctable.error.UniqueViolationException;
import io.doctable.table.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Columns whose collation or type somebody chose: every condition and every order goes by their rules. */
class ChosenTypesTest {
    private static AccountDao filled(Engine engine) {
        if (engine.dialect().equals("postgresql")) {
            engine.execute("CREATE EXTENSION citext");
        }
        AccountDao accounts = new AccountDao(engine);
        Stream.of("a", "B", "c", "D", "e").forEach(each -> accounts.insert(new Account(each.codePointAt(0), each)));
        return accounts;
    }

    @OnEveryDatabase
    void chunksAndPagesContinueInTheOrderOfTheQuery(Engine engine) {
        AccountDao accounts = filled(engine);
        for (Order<Account> order : List.of(EMAIL.asc(), EMAIL.desc())) {
            List<Account> all = accounts.select().orderBy(order).list();
            assertThat(all).hasSize(5);
            List<Account> chunked = new ArrayList<>();
            accounts.select().orderBy(order).chunks(1).forEach(chunked::addAll);
            assertThat(chunked).isEqualTo(all);
        }
    }

    @OnEveryDatabase
    void findingAgreesWithTheUniqueKey(Engine engine) {
        AccountDao accounts = filled(engine);
        boolean caseless = !engine.dialect().equals("h2");
        if (caseless) {
            assertThatThrownBy(() -> accounts.insert(new Account(1, "A"))).isInstanceOf(UniqueViolationException.class);
        }
        assertThat(accounts.findByEmail("A").isPresent()).isEqualTo(caseless);
        assertThat(accounts.count(EMAIL.eq("A"))).isEqualTo(caseless ? 1 : 0);
        assertThat(accounts.count(EMAIL.in("A", "b", "C"))).isEqualTo(caseless ? 3 : 0);
        assertThat(accounts.count(EMAIL.notIn("A", "b", "C"))).isEqualTo(caseless ? 2 : 5);
    }
}
