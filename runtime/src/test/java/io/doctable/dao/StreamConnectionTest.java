package io.doctable.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.engine.DbConnection;
import io.doctable.engine.Engine;
import io.doctable.engine.Transaction;
import io.doctable.error.ClosedException;
import io.doctable.error.DatabaseLockedException;
import io.doctable.option.JournalMode;
import io.doctable.sample.Author;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.NewAuthor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Streams of queries: what they do to their connection and transaction. */
class StreamConnectionTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void insideATransactionItSeesTheRowsOfItsStart(TestDatabase kind) {
        try (Engine engine = StreamTest.one(kind, folder).build()) {
            AuthorDao authors = StreamTest.fill(engine);
            engine.transaction(tx -> {
                List<Long> seen = new ArrayList<>();
                StreamTest.byId(authors).forEach(author -> {
                    seen.add(author.id());
                    authors.insert(NewAuthor.of("child of " + author.id()));
                });
                assertThat(seen).hasSize(StreamTest.ROWS);
            });
            assertThat(authors.count()).isEqualTo(2 * StreamTest.ROWS);
            StreamTest.assertClean(engine);
        }
    }

    @Test
    void outsideWalModeAnOpenStreamPreventsChanges() {
        try (Engine engine = Engine.builder(TestDatabase.SQLITE_FILE.newUrl(folder))
                .journalMode(JournalMode.DELETE)
                .busyTimeout(Duration.ofMillis(100))
                .build()) {
            AuthorDao authors = StreamTest.fill(engine);
            try (Stream<Author> open = StreamTest.byId(authors).stream()) {
                assertThat(open.iterator().next().id()).isOne();
                assertThatThrownBy(() -> authors.insert(NewAuthor.of("locked")))
                        .isInstanceOf(DatabaseLockedException.class)
                        .hasMessageContainingAll("open stream", "WAL");
            }
            authors.insert(NewAuthor.of("closed"));
            engine.transaction(tx -> StreamTest.byId(authors)
                    .forEach(author -> authors.insert(NewAuthor.of("child of " + author.id()))));
            assertThat(authors.count()).isEqualTo(2 * (StreamTest.ROWS + 1));
            StreamTest.assertClean(engine);
        }
    }

    @ParameterizedTest
    @EnumSource
    void endsWithItsTransaction(TestDatabase kind) {
        try (Engine engine = StreamTest.one(kind, folder).build()) {
            AuthorDao authors = StreamTest.fill(engine);
            List<Iterator<Author>> left = new ArrayList<>();
            engine.transaction(tx -> {
                Iterator<Author> rows = StreamTest.byId(authors).stream().iterator();
                assertThat(rows.next().id()).isOne();
                left.add(rows);
            });
            assertThatThrownBy(left.get(0)::next)
                    .isInstanceOf(ClosedException.class)
                    .hasMessageContaining("its transaction was committed");
            StreamTest.assertClean(engine);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aConnectionDoesOtherWorkBetweenTwoRows(TestDatabase kind) throws Exception {
        try (Engine engine = StreamTest.one(kind, folder).build()) {
            AuthorDao authors = StreamTest.fill(engine);
            try (DbConnection connection = engine.connect()) {
                AuthorDao own = authors.on(connection);
                Set<Long> seen = new TreeSet<>();
                StreamTest.byId(own).forEach(author -> {
                    seen.add(author.id());
                    assertThat(connection.inTransaction()).isFalse();
                    if (author.id() == 10) {
                        own.insert(NewAuthor.of("written meanwhile"));
                    } else if (author.id() == 20) {
                        assertThat(own.all()).hasSize(StreamTest.ROWS + 1);
                    } else if (author.id() == 30) {
                        assertThat(connection.execute("select 1").scalar()).isEqualTo(1L);
                    }
                });
                assertThat(seen).hasSize(StreamTest.ROWS);
                try (Stream<Author> first = StreamTest.byId(own).stream();
                        Stream<Author> second = StreamTest.byId(own).stream()) {
                    Iterator<Author> other = second.iterator();
                    assertThat(first.limit(StreamTest.ROWS))
                            .allMatch(author -> author.id() == other.next().id());
                }
                try (Stream<Author> open = StreamTest.byId(own).stream()) {
                    Iterator<Author> rows = open.iterator();
                    assertThat(rows.next().id()).isOne();
                    try (Transaction tx = connection.begin()) {
                        own.insert(NewAuthor.of("written after begin"));
                        assertThat(rows.next().id()).isEqualTo(2);
                        tx.commit();
                    }
                    assertThatThrownBy(rows::next).isInstanceOf(ClosedException.class);
                }
                assertThat(own.count()).isEqualTo(StreamTest.ROWS + 2);
            }
            StreamTest.assertClean(engine);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE_MEMORY")
    void outsideATransactionItLeavesTheThreadFree(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            AuthorDao authors = StreamTest.fill(engine);
            StreamTest.byId(authors).forEach(author -> authors.insert(NewAuthor.of("child of " + author.id())));
            assertThat(authors.count()).isEqualTo(2 * StreamTest.ROWS);
            StreamTest.byId(authors).forEach(author -> engine.transaction(tx -> authors.deleteById(author.id())));
            assertThat(authors.count()).isZero();
            assertThat(engine.pool().status().checkedOut()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE_MEMORY")
    void endsWithItsEngine(TestDatabase kind) {
        Engine engine = StreamTest.one(kind, folder).build();
        Iterator<Author> rows =
                StreamTest.byId(StreamTest.fill(engine)).stream().iterator();
        assertThat(rows.next().id()).isOne();
        engine.close();
        assertThatThrownBy(() -> {
                    while (rows.hasNext()) {
                        rows.next();
                    }
                })
                .isInstanceOf(ClosedException.class)
                .hasMessageContaining("is closed: open another one");
    }
}
