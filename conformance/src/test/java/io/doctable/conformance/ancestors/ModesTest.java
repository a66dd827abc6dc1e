package io.doctable.conformance.ancestors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.engine.DbConnection;
import io.doctable.engine.Engine;
import io.doctable.error.PoolTimeoutException;
import io.doctable.error.UniqueViolationException;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The three modes of DocTable: a connection for the life of a table object, for each call, and given to a call. */
class ModesTest {
    @OnEveryDatabase
    void aDaoOnAConnectionKeepsItAndNeverClosesIt(Site site) {
        Engine engine = onlyOneConnection(site);
        new BookDao(engine).createTable();
        try (DbConnection connection = engine.connect()) {
            BookDao books = new BookDao(connection);
            Connection physical = connection.unwrap(Connection.class);
            books.insert(NewBook.of("1", "first"));
            assertThatThrownBy(() -> books.insert(NewBook.of("1", "again")))
                    .isInstanceOf(UniqueViolationException.class);
            assertThat(books.count()).isOne();
            assertThat(connection.unwrap(Connection.class)).isSameAs(physical);
            assertThatThrownBy(engine::connect).isInstanceOf(PoolTimeoutException.class);
        }
        assertThat(new BookDao(engine).count()).isOne();
    }

    @OnEveryDatabase
    void aDaoOnAnEngineTakesOneForEachCallAndGivesItBack(Site site) {
        Engine engine = onlyOneConnection(site);
        BookDao books = new BookDao(engine);
        for (int i = 0; i < 20; i++) {
            String isbn = "isbn " + i;
            books.insert(NewBook.of(isbn, "once"));
            assertThatThrownBy(() -> books.insert(NewBook.of(isbn, "twice")))
                    .isInstanceOf(UniqueViolationException.class);
            assertThat(books.findByIsbn(isbn)).isPresent();
        }
        try (DbConnection connection = engine.connect()) { // nothing was kept
            assertThat(books.on(connection).count()).isEqualTo(20);
        }
    }

    @OnEveryDatabase
    void tenDaosShareOneEngine(Site site) {
        Engine engine = onlyOneConnection(site);
        List<BookDao> daos = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            daos.add(new BookDao(engine));
        }
        for (int i = 0; i < 10; i++) {
            daos.get(i).insert(NewBook.of("isbn " + i, "shared"));
        }
        assertThat(daos).allSatisfy(books -> assertThat(books.count()).isEqualTo(10));
        assertThat(engine.metadata().tables()).hasSize(1);
        assertThat(engine.pool().status().open()).isOne();
    }

    /** So there is nothing in it to close, and what it runs on is closed by whoever opened it. */
    @OnEveryDatabase
    void aDaoOwnsNothing(Engine engine, BookDao books) {
        assertThat(books).isNotInstanceOf(AutoCloseable.class);
        books.insert(NewBook.of("1", "stored"));
        assertThat(engine.pool().status().checkedOut()).isZero();
        assertThat(new BookDao(engine).count()).isOne();
    }

    @OnEveryDatabase
    void connectIsAlwaysDistinct(Engine engine) {
        try (DbConnection one = engine.connect();
                DbConnection two = engine.connect()) {
            assertThat(one).isNotSameAs(two);
            assertThat(one.unwrap(Connection.class)).isNotSameAs(two.unwrap(Connection.class));
        }
    }

    @Test
    void aDaoCannotBeMadeWithoutAPlaceToRunOn() throws Exception {
        String made = "class Unbound { Object dao = new " + BookDao.class.getName() + "(%s); }";
        assertThat(Javac.errors(made.formatted(""))).singleElement().asString().contains("Connectable");
        assertThat(Javac.errors(made.formatted("io.doctable.engine.Engine.openTemp()")))
                .isEmpty();
    }

    private static Engine onlyOneConnection(Site site) {
        return site.open(options -> options.poolSize(1).maxOverflow(0).poolTimeout(Duration.ofMillis(250)));
    }
}
