package io.doctable.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.engine.Engine;
import io.doctable.engine.EngineBuilder;
import io.doctable.error.ClosedException;
import io.doctable.error.MappingException;
import io.doctable.error.StatementTimeoutException;
import io.doctable.sample.Author;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.AuthorTable;
import io.doctable.sample.NewAuthor;
import io.doctable.sample.Specimen;
import io.doctable.sample.SpecimenDao;
import io.doctable.sample.SpecimenTable;
import io.doctable.sql.Result;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Streams of queries: their rows, their ends, and what the next user of the connection finds. */
class StreamTest {
    /** More than one part of the fetch size used here. */
    static final int ROWS = 50;

    static final int PART = 7;

    @TempDir
    Path folder;

    /** An engine of one connection, so that a connection that is not returned, or is changed, shows at once. */
    private EngineBuilder one(TestDatabase kind) {
        return one(kind, folder);
    }

    /** An engine of one connection for a database in the folder. */
    static EngineBuilder one(TestDatabase kind, Path folder) {
        return Engine.builder(kind.newUrl(folder)).poolSize(1).maxOverflow(0).poolTimeout(Duration.ofSeconds(2));
    }

    static AuthorDao fill(Engine engine) {
        AuthorDao authors = new AuthorDao(engine);
        authors.insertAll(IntStream.range(0, ROWS)
                .mapToObj(i -> NewAuthor.of("author " + i))
                .toList());
        return authors;
    }

    static Select<Author> byId(AuthorDao authors) {
        return authors.select().orderBy(AuthorTable.ID.asc()).fetchSize(PART);
    }

    /** The connection is back, outside of any transaction, and writes what others see. */
    static void assertClean(Engine engine) {
        assertThat(engine.pool().status().checkedOut()).isZero();
        AuthorDao authors = new AuthorDao(engine);
        long before = authors.count();
        authors.insert(NewAuthor.of("clean " + before));
        // Another connection sees it, so it was committed.
        engine.closeConnections();
        assertThat(authors.count()).isEqualTo(before + 1);
        assertThat(engine.pool().status().checkedOut()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void hasTheRowsOfTheListInItsOrder(TestDatabase kind) {
        try (Engine engine = one(kind).build()) {
            AuthorDao authors = fill(engine);
            List<Author> list = byId(authors).list();
            try (Stream<Author> all = byId(authors).stream()) {
                assertThat(all).containsExactlyElementsOf(list);
            }
            assertClean(engine);
        }
    }

    @ParameterizedTest
    @EnumSource
    void readToItsEndItReturnsItsConnection(TestDatabase kind) {
        try (Engine engine = one(kind).build()) {
            AuthorDao authors = fill(engine);
            assertThat(byId(authors).stream().count()).isEqualTo(ROWS);
            assertThat(byId(authors).limit(12).stream().map(Author::name).toList())
                    .hasSize(12)
                    .first()
                    .isEqualTo("author 0");
            assertThat(byId(authors).limit(0).stream()).isEmpty();
            Iterator<Author> iterator = byId(authors).stream().iterator();
            int read = 0;
            while (iterator.hasNext()) {
                assertThat(iterator.next().name()).isEqualTo("author " + read++);
            }
            assertThat(read).isEqualTo(ROWS);
            assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
            assertClean(engine);
        }
    }

    @ParameterizedTest
    @EnumSource
    void closedEarlyItReturnsItsConnection(TestDatabase kind) {
        try (Engine engine = one(kind).build()) {
            AuthorDao authors = fill(engine);
            try (Stream<Author> some = byId(authors).stream()) {
                assertThat(some.limit(3).map(Author::name)).containsExactly("author 0", "author 1", "author 2");
            }
            Stream<Author> twice = byId(authors).stream();
            assertThat(twice.findFirst().map(Author::name)).contains("author 0");
            twice.close();
            twice.close();
            Stream<Author> none = byId(authors).stream();
            none.close();
            assertThatThrownBy(none::findAny).isInstanceOf(IllegalStateException.class);
            Stream<Author> cut = byId(authors).stream();
            Iterator<Author> rows = cut.iterator();
            assertThat(rows.next().name()).isEqualTo("author 0");
            cut.close();
            assertThatThrownBy(rows::next)
                    .isInstanceOf(ClosedException.class)
                    .hasMessageStartingWith("the stream is closed: close() was called");
            assertClean(engine);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aConsumerThatThrowsEndsIt(TestDatabase kind) {
        try (Engine engine = one(kind).build()) {
            AuthorDao authors = fill(engine);
            IllegalStateException ours = new IllegalStateException("enough");
            assertThatThrownBy(() -> byId(authors).forEach(author -> {
                        throw ours;
                    }))
                    .isSameAs(ours);
            assertClean(engine);
            // Nobody closes this one.
            assertThatThrownBy(() -> byId(authors).stream().forEach(author -> {
                        throw ours;
                    }))
                    .isSameAs(ours);
            assertClean(engine);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aParallelStreamHasEveryRowOnce(TestDatabase kind) {
        try (Engine engine = one(kind).build()) {
            AuthorDao authors = fill(engine);
            List<Author> list = byId(authors).list();
            try (Stream<Author> all = byId(authors).stream().parallel()) {
                assertThat(all.toList()).isEqualTo(list);
            }
            engine.transaction(tx -> {
                try (Stream<Author> all = byId(authors).stream().parallel()) {
                    assertThat(all.mapToLong(Author::id).sum()).isEqualTo(ROWS * (ROWS + 1L) / 2);
                }
            });
            assertClean(engine);
        }
    }

    @ParameterizedTest
    @EnumSource
    void streamsValuesAndNull(TestDatabase kind) {
        try (Engine engine = one(kind).build()) {
            SpecimenDao specimens = new SpecimenDao(engine);
            for (int i = 0; i < 5; i++) {
                String text = i % 2 == 0 ? null : "text " + i;
                specimens.insert(
                        new Specimen(i, null, null, null, null, null, text, null, null, null, null, null, null, null));
            }
            List<Optional<String>> texts = new ArrayList<>();
            specimens
                    .select(SpecimenTable.TEXT)
                    .orderBy(SpecimenTable.ID.asc())
                    .fetchSize(2)
                    .forEach(each -> texts.add(Optional.ofNullable(each)));
            assertThat(texts)
                    .containsExactly(
                            Optional.empty(),
                            Optional.of("text 1"),
                            Optional.empty(),
                            Optional.of("text 3"),
                            Optional.empty());
            try (Stream<String> all = specimens.select(SpecimenTable.TEXT).stream()) {
                assertThat(all.filter(each -> each == null).count()).isEqualTo(3);
            }
            assertThat(engine.pool().status().checkedOut()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void streamsRawSql(TestDatabase kind) {
        try (Engine engine = one(kind).build()) {
            AuthorDao authors = fill(engine);
            String sql = "select t.* from author t where t.id > :id order by t.id";
            try (Result some = engine.cursor(sql, Map.of("id", 40))) {
                assertThat(some.columns()).extracting("name").containsExactly("id", "name");
                assertThat(some.stream().map(row -> row.get("name")))
                        .hasSize(10)
                        .startsWith("author 40");
            }
            List<Author> last = byId(authors).where(AuthorTable.ID.gt(40)).list();
            try (Stream<Author> some = engine.stream(AuthorTable.TABLE, sql, Map.of("id", 40))) {
                assertThat(some.toList()).isEqualTo(last);
            }
            assertThatThrownBy(() -> engine.cursor("delete from author"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("run it with execute");
            assertThatThrownBy(() -> engine.stream(AuthorTable.TABLE, "select id from author", Map.of()))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("\"name\"");
            assertThat(authors.count()).isEqualTo(ROWS);
            assertClean(engine);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anInterruptedThreadReadsOn(TestDatabase kind) {
        try (Engine engine = one(kind).build()) {
            AuthorDao authors = fill(engine);
            List<Long> seen = new ArrayList<>();
            try {
                byId(authors).forEach(author -> {
                    Thread.currentThread().interrupt();
                    seen.add(author.id());
                });
            } finally {
                assertThat(Thread.interrupted()).isTrue();
            }
            assertThat(seen).hasSize(ROWS);
            assertClean(engine);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("slow")
    void theTimeOfItsConsumerDoesNotCount(TestDatabase kind) {
        try (Engine engine = one(kind).statementTimeout(Duration.ofMillis(300)).build()) {
            AuthorDao authors = fill(engine);
            List<Long> seen = new ArrayList<>();
            byId(authors).limit(12).forEach(author -> {
                seen.add(author.id());
                try {
                    Thread.sleep(50);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            });
            assertThat(seen).hasSize(12);
            assertThatThrownBy(() -> byId(authors)
                            .whereSql("(with recursive c(n) as (select 1 union all select n + 1 from c"
                                    + " where n < 1000000000) select max(n) from c) > 0")
                            .forEach(author -> {}))
                    .isInstanceOf(StatementTimeoutException.class);
            assertClean(engine);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesAFetchSizeThatIsNotPositive(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            Select<Author> select = new AuthorDao(engine).select();
            assertThatThrownBy(() -> select.fetchSize(0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the fetch size of a query must be 1 or more, but is 0");
        }
    }
}
