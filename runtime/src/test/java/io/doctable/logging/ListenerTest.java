package io.doctable.logging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.engine.Engine;
import io.doctable.engine.EngineBuilder;
import io.doctable.error.DocTableException;
import io.doctable.error.UniqueViolationException;
import io.doctable.listen.Echo;
import io.doctable.listen.Execution;
import io.doctable.listen.ExecutionListener;
import io.doctable.sample.Author;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.AuthorTable;
import io.doctable.sample.NewAuthor;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.event.Level;

/** What listeners are told, and that they cannot do harm. */
class ListenerTest {
    @TempDir
    Path folder;

    private EngineBuilder builder(TestDatabase database) {
        return Engine.builder(database.newUrl(folder));
    }

    /** A DAO whose table is there, and nothing told yet. */
    private static AuthorDao authors(Engine engine, Told told) {
        AuthorDao authors = new AuthorDao(engine);
        authors.createTable();
        told.events.clear();
        return authors;
    }

    @ParameterizedTest
    @EnumSource
    void oneExecutionFromBeginningToEnd(TestDatabase database) {
        Told told = new Told();
        try (Engine engine =
                builder(database).listener(told).loggingName("main").build()) {
            AuthorDao authors = authors(engine, told);
            Author ann = authors.insert(NewAuthor.of("Ann"));
            told.events.clear();
            authors.update(new Author(ann.id(), "Bea"));
            assertThat(told.events).extracting(Event::what).containsExactly("before", "after");
            Execution before = told.events.get(0).execution();
            Execution after = told.events.get(1).execution();
            assertThat(before.engine()).isEqualTo("main");
            assertThat(before.kind()).isEqualTo(Execution.Kind.STATEMENT);
            assertThat(before.method()).isEqualTo("AuthorDao.update");
            assertThat(before.sql()).isEqualTo("UPDATE \"author\" AS t SET \"name\" = ? WHERE t.\"id\" = ?");
            assertThat(before.parameters()).isEqualTo("[\"Bea\", " + ann.id() + "]");
            assertThat(before.thread()).isEqualTo(Thread.currentThread().getName());
            assertThat(before.rows()).isZero();
            assertThat(before.nanos()).isZero();
            assertThat(after.number()).isEqualTo(before.number());
            assertThat(after.rows()).isEqualTo(1);
            assertThat(after.nanos()).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource
    void methodsOfBaseClassesOfQueriesAndOfUsers(TestDatabase database) {
        Told told = new Told();
        try (Engine engine = builder(database).listener(told).build()) {
            authors(engine, told);
            Authors authors = new Authors(engine);
            authors.insert(NewAuthor.of("Ann"));
            authors.findById(1);
            authors.all();
            authors.select().where(AuthorTable.NAME.eq("Ann")).list();
            authors.delete().where(AuthorTable.NAME.eq("Zoe")).run();
            authors.findByName("Ann");
            authors.rename(1, "Bea");
            authors.insertAsIs(new Author(70, "Cid"));
            authors.bulkInsert(List.of(NewAuthor.of("Dan")));
            authors.bulkInsert().run(List.of(NewAuthor.of("Eve")));
            authors.inserter(1).add(NewAuthor.of("Fay"));
            assertThat(told.statements())
                    .extracting(Execution::method)
                    .startsWith(
                            "AuthorDao.insert",
                            "AuthorDao.findById",
                            "AuthorDao.all",
                            "AuthorDao.select.list",
                            "AuthorDao.delete.run",
                            "AuthorDao.findByName",
                            "ListenerTest.Authors.rename",
                            "ListenerTest.Authors.rename")
                    .contains("AuthorDao.insertAsIs", "AuthorDao.bulkInsert.run", "AuthorDao.inserter.add");
        }
    }

    @ParameterizedTest
    @EnumSource
    void transactionsAndSavepointsInOrder(TestDatabase database) {
        Told told = new Told();
        try (Engine engine = builder(database).listener(told).build()) {
            AuthorDao authors = authors(engine, told);
            engine.transaction(tx -> {
                authors.count();
                tx.savepoint(inside -> authors.count());
                assertThatThrownBy(() -> tx.savepoint(inside -> {
                            throw new IllegalStateException("undo");
                        }))
                        .hasMessage("undo");
            });
            assertThatThrownBy(() -> engine.transaction(tx -> {
                        throw new IllegalStateException("undo");
                    }))
                    .hasMessage("undo");
            assertThat(told.events)
                    .filteredOn(event -> event.what().equals("after"))
                    .extracting(event -> event.execution().kind())
                    .containsExactly(
                            Execution.Kind.BEGIN,
                            Execution.Kind.STATEMENT,
                            Execution.Kind.SAVEPOINT,
                            Execution.Kind.STATEMENT,
                            Execution.Kind.RELEASE,
                            Execution.Kind.SAVEPOINT,
                            Execution.Kind.ROLLBACK_TO_SAVEPOINT,
                            Execution.Kind.RELEASE,
                            Execution.Kind.COMMIT,
                            Execution.Kind.BEGIN,
                            Execution.Kind.ROLLBACK);
        }
    }

    @ParameterizedTest
    @EnumSource
    void failuresComeAsTheProgramGetsThem(TestDatabase database) {
        Told told = new Told();
        try (Engine engine = builder(database).listener(told).build()) {
            AuthorDao authors = authors(engine, told);
            authors.insert(NewAuthor.of("Ann"));
            told.events.clear();
            assertThatThrownBy(() -> authors.insert(NewAuthor.of("Ann"))).isInstanceOf(UniqueViolationException.class);
            assertThat(told.events).extracting(Event::what).containsExactly("before", "failed");
            assertThat(told.events.get(1).failure())
                    .isInstanceOfSatisfying(
                            UniqueViolationException.class,
                            e -> assertThat(e.is(AuthorTable.UQ_NAME)).isTrue());
            told.events.clear();
            assertThatThrownBy(() ->
                            authors.select().whereSql("no_such_column = 1").list())
                    .isInstanceOf(DocTableException.class);
            assertThat(told.events).extracting(Event::what).containsExactly("before", "failed");
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneThatThrowsIsLoggedOnceAndChangesNothing(TestDatabase database) {
        Told told = new Told();
        ExecutionListener broken = new ExecutionListener() {
            @Override
            public void before(Execution execution) {
                throw new IllegalStateException("broken before");
            }

            @Override
            public void after(Execution execution) {
                throw new AssertionError("broken after");
            }

            @Override
            public void failed(Execution execution, DocTableException failure) {
                throw new IllegalStateException("broken failed");
            }
        };
        try (CapturedLog log = CapturedLog.of("doctable.engine", Level.WARN);
                Engine engine = builder(database)
                        .listener(broken)
                        .listener(told)
                        .logger(line -> {
                            throw new IllegalStateException("broken sink");
                        })
                        .echo(Echo.ROWS)
                        .build()) {
            AuthorDao authors = authors(engine, told);
            engine.transaction(tx -> authors.insert(NewAuthor.of("Ann")));
            assertThatThrownBy(() -> authors.insert(NewAuthor.of("Ann"))).isInstanceOf(UniqueViolationException.class);
            assertThat(authors.all()).extracting(Author::name).containsExactly("Ann");
            assertThat(told.events).extracting(Event::what).contains("before", "after", "failed");
            assertThat(log.lines())
                    .hasSize(2)
                    .anyMatch(line -> line.contains("broken before"))
                    .anyMatch(line -> line.contains("broken sink"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneThatThrowsIsReportedToTheEnginesOwnLogger(TestDatabase database) {
        List<String> lines = new CopyOnWriteArrayList<>();
        ExecutionListener broken = new ExecutionListener() {
            @Override
            public void after(Execution execution) {
                throw new IllegalStateException("broken after");
            }
        };
        try (CapturedLog log = CapturedLog.of("doctable.engine", Level.WARN);
                Engine engine =
                        builder(database).listener(broken).logger(lines::add).build()) {
            AuthorDao authors = new AuthorDao(engine);
            authors.insert(NewAuthor.of("Ann"));
            authors.insert(NewAuthor.of("Bea"));
            assertThat(lines)
                    .singleElement()
                    .asString()
                    .contains("failed when it was notified of a statement")
                    .contains("broken after");
            assertThat(log.lines()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatAListenerExecutesIsToldToNobody(TestDatabase database) {
        List<Long> counts = new CopyOnWriteArrayList<>();
        List<AuthorDao> authors = new CopyOnWriteArrayList<>();
        ExecutionListener counting = new ExecutionListener() {
            @Override
            public void after(Execution execution) {
                authors.forEach(dao -> counts.add(dao.count()));
            }
        };
        try (Engine engine = builder(database).listener(counting).build()) {
            AuthorDao dao = new AuthorDao(engine);
            dao.createTable();
            authors.add(dao);
            engine.transaction(tx -> {
                dao.insert(NewAuthor.of("Ann"));
                dao.all();
                authors.clear();
            });
            assertThat(counts).isNotEmpty().last().isEqualTo(1L);
        }
    }

    /** What happened, and what to. */
    private record Event(
            String what, Execution execution, @Nullable DocTableException failure) {}

    /** Remembers all that it is told. */
    private static final class Told implements ExecutionListener {
        final List<Event> events = new CopyOnWriteArrayList<>();

        @Override
        public void before(Execution execution) {
            events.add(new Event("before", execution, null));
        }

        @Override
        public void after(Execution execution) {
            events.add(new Event("after", execution, null));
        }

        @Override
        public void failed(Execution execution, DocTableException failure) {
            events.add(new Event("failed", execution, failure));
        }

        List<Execution> statements() {
            return events.stream()
                    .filter(event -> event.what().equals("after"))
                    .map(Event::execution)
                    .filter(execution -> execution.kind() == Execution.Kind.STATEMENT)
                    .toList();
        }
    }

    /** A DAO with a method of its user's. */
    private static final class Authors extends AuthorDao {
        Authors(Engine engine) {
            super(engine);
        }

        void rename(long id, String name) {
            engine().transaction(tx -> {
                Author author = on(tx).get(id);
                on(tx).update(new Author(author.id(), name));
            });
        }
    }
}
