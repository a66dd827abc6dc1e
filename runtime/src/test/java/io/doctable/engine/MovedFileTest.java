package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.dao.TableDao;
import io.doctable.error.CommitOutcomeUnknownException;
import io.doctable.error.ConnectionLostException;
import io.doctable.internal.session.Lent;
import io.doctable.listen.Execution;
import io.doctable.listen.ExecutionListener;
import io.doctable.option.JournalMode;
import io.doctable.option.TransactionOptions;
import io.doctable.sample.Author;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.NewAuthor;
import io.doctable.schema.DataType;
import io.doctable.schema.TableSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A SQLite file that is deleted, moved or replaced under an open engine: nothing is reported as stored that is not. */
@Tag("slow")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows lets nobody move or delete an open database")
class MovedFileTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("x.db");
    }

    private Engine engine() {
        return Engine.open("sqlite:///" + file());
    }

    private static List<String> names(TableDao<Author> authors) {
        return authors.select().list().stream().map(Author::name).sorted().toList();
    }

    /** Deletes the database and what belongs to it. */
    private void delete() {
        for (String suffix : List.of("", "-wal", "-shm", "-journal")) {
            delete(suffix);
        }
    }

    private void delete(String suffix) {
        try {
            Files.deleteIfExists(Path.of(file() + suffix));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = JournalMode.class,
            names = {"WAL", "DELETE"})
    void changeAfterTheFileWasDeletedFailsAndTheNextOneGoesToANewFile(JournalMode journal) {
        try (Engine engine =
                Engine.builder("sqlite:///" + file()).journalMode(journal).build()) {
            AuthorDao authors = new AuthorDao(engine);
            authors.insert(NewAuthor.of("before"));
            delete();
            assertThatThrownBy(() -> authors.insert(NewAuthor.of("nowhere")))
                    .isInstanceOf(ConnectionLostException.class)
                    .hasMessageContaining("was moved or deleted while it was open")
                    .hasMessageContaining("restore the right file");
            assertThat(file()).doesNotExist();

            authors.insert(NewAuthor.of("after"));
            assertThat(names(authors)).containsExactly("after");
            try (Engine other = engine()) {
                assertThat(names(new AuthorDao(other))).containsExactly("after");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"insert", "raw", "ddl", "transaction", "atomically"})
    void everyKindOfChangeSeesIt(String kind) {
        try (Engine engine = engine()) {
            AuthorDao authors = new AuthorDao(engine);
            authors.insert(NewAuthor.of("before"));
            delete("");
            assertThatThrownBy(() -> {
                        switch (kind) {
                            case "insert" -> authors.insert(NewAuthor.of("nowhere"));
                            case "raw" -> engine.execute("insert into author(name) values ('nowhere')");
                            case "ddl" -> engine.execute("create table more (id integer)");
                            case "transaction" -> engine.transaction(tx -> authors.insert(NewAuthor.of("nowhere")));
                            default -> authors.insertAll(List.of(NewAuthor.of("nowhere"), NewAuthor.of("either")));
                        }
                    })
                    .isInstanceOf(ConnectionLostException.class);
            assertThat(file()).doesNotExist();
        }
    }

    @Test
    void heldConnectionSeesItAtEachChange() {
        try (Engine engine = engine()) {
            AuthorDao authors = new AuthorDao(engine);
            authors.insert(NewAuthor.of("before"));
            try (DbConnection held = engine.connect()) {
                AuthorDao there = authors.on(held);
                there.insert(NewAuthor.of("more"));
                delete();
                assertThatThrownBy(() -> there.insert(NewAuthor.of("nowhere")))
                        .isInstanceOf(ConnectionLostException.class);
                // Nor is the old file read.
                assertThatThrownBy(there::all).isInstanceOf(ConnectionLostException.class);
                assertThatThrownBy(() -> held.transaction(tx -> there.on(tx).insert(NewAuthor.of("nowhere"))))
                        .isInstanceOf(ConnectionLostException.class);
            }
            authors.insert(NewAuthor.of("after"));
            assertThat(names(authors)).containsExactly("after");
        }
    }

    @Test
    void tableIsNotCreatedInADeletedFile() {
        TableSchema table =
                TableSchema.builder("made").column("id", DataType.Kind.LONG).build();
        try (Engine engine = engine();
                DbConnection held = engine.connect()) {
            held.execute("create table before (id integer)");
            delete();
            assertThatThrownBy(() -> held.ddl(ddl -> ddl.create(table))).isInstanceOf(ConnectionLostException.class);
            engine.ddl(ddl -> ddl.create(table));
            assertThat(engine.listTables()).containsExactly("made");
        }
    }

    @Test
    void transactionIsNotCommittedToADeletedFile() {
        try (Engine engine = engine()) {
            AuthorDao authors = new AuthorDao(engine);
            authors.insert(NewAuthor.of("before"));
            assertThatThrownBy(() -> engine.transaction(tx -> {
                        authors.insert(NewAuthor.of("nowhere"));
                        delete();
                    }))
                    .isInstanceOf(ConnectionLostException.class);
            engine.transaction(TransactionOptions.defaults().retry(1), tx -> authors.insert(NewAuthor.of("after")));
            assertThat(names(authors)).containsExactly("after");
            assertThat(engine.lent()).isEqualTo(new Lent(0, 0, 0));
        }
    }

    @Test
    void transactionThatMayBeRunAgainIsStoredInTheNewFile() {
        try (Engine engine = engine()) {
            AuthorDao authors = new AuthorDao(engine);
            authors.insert(NewAuthor.of("before"));
            int[] runs = {0};
            engine.transaction(TransactionOptions.defaults().retry(1), tx -> {
                new AuthorDao(tx).insert(NewAuthor.of("run " + ++runs[0]));
                if (runs[0] == 1) {
                    delete();
                }
            });
            assertThat(names(authors)).containsExactly("run 2");
        }
    }

    /** Deletes the file when a statement is done that fits, before its caller is answered. */
    private Engine deletingAfter(Predicate<Execution> fits) {
        return Engine.builder("sqlite:///" + file())
                .listener(new ExecutionListener() {
                    @Override
                    public void after(Execution execution) {
                        if (fits.test(execution)) {
                            delete();
                        }
                    }
                })
                .build();
    }

    @Test
    void deletedBetweenTheChangeAndItsAnswerItIsNotReportedAsStored() {
        try (Engine engine = deletingAfter(done -> done.parameters().contains("lost"))) {
            AuthorDao authors = new AuthorDao(engine);
            authors.insert(NewAuthor.of("before"));
            assertThatThrownBy(() -> authors.insert(NewAuthor.of("lost")))
                    .isInstanceOf(ConnectionLostException.class)
                    .hasMessageContaining(file().toString());
            authors.insert(NewAuthor.of("after"));
            assertThat(names(authors)).containsExactly("after");
        }
    }

    @Test
    void deletedBetweenCommitAndItsAnswerItIsNotReportedAsStored() {
        boolean[] armed = {false};
        try (Engine engine = deletingAfter(done -> armed[0] && done.kind() == Execution.Kind.COMMIT)) {
            AuthorDao authors = new AuthorDao(engine);
            authors.insert(NewAuthor.of("before"));
            armed[0] = true;
            assertThatThrownBy(() -> engine.transaction(tx -> authors.insert(NewAuthor.of("lost"))))
                    .isInstanceOf(ConnectionLostException.class);
            armed[0] = false;
            assertThat(engine.lent()).isEqualTo(new Lent(0, 0, 0));
            authors.insert(NewAuthor.of("after"));
            assertThat(names(authors)).containsExactly("after");
        }
    }

    @Test
    void fileThatReplacesItIsTheDatabaseFromThenOn() throws Exception {
        Path prepared = folder.resolve("prepared.db");
        try (Engine other = Engine.builder("sqlite:///" + prepared)
                .journalMode(JournalMode.DELETE)
                .build()) {
            new AuthorDao(other).insert(NewAuthor.of("prepared"));
        }
        try (Engine engine = engine()) {
            AuthorDao authors = new AuthorDao(engine);
            authors.insert(NewAuthor.of("before"));
            delete("-wal");
            delete("-shm");
            Files.move(prepared, file(), StandardCopyOption.REPLACE_EXISTING);
            assertThatThrownBy(() -> authors.insert(NewAuthor.of("nowhere")))
                    .isInstanceOf(ConnectionLostException.class);
            authors.insert(NewAuthor.of("after"));
            assertThat(names(authors)).containsExactly("after", "prepared");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-wal", "-shm"})
    void fileBesideItIsMissedAndNothingThatWasStoredIsLost(String suffix) throws Exception {
        try (Engine engine = engine()) {
            AuthorDao authors = new AuthorDao(engine);
            authors.insert(NewAuthor.of("before"));
            delete(suffix);
            Thread.sleep(30);
            assertThatThrownBy(() -> authors.insert(NewAuthor.of("nowhere")))
                    .isInstanceOf(ConnectionLostException.class)
                    .hasMessageContaining("x.db" + suffix);
            authors.insert(NewAuthor.of("after"));
            assertThat(names(authors)).containsExactly("after", "before");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-wal", "-shm"})
    void fileBesideItIsMissedOnAHeldConnectionAfterTheChange(String suffix) throws Exception {
        try (Engine engine = engine()) {
            AuthorDao authors = new AuthorDao(engine);
            try (DbConnection held = engine.connect()) {
                authors.on(held).insert(NewAuthor.of("before"));
                delete(suffix);
                Thread.sleep(30);
                assertThatThrownBy(() -> authors.on(held).insert(NewAuthor.of("perhaps")))
                        .isInstanceOf(CommitOutcomeUnknownException.class)
                        .hasMessageContaining("may be missing in the database")
                        .hasMessageContaining("x.db" + suffix);
            }
            authors.insert(NewAuthor.of("after"));
            assertThat(names(authors)).contains("after", "before");
        }
    }

    @Test
    void connectionThatRestedIsLookedAtBeforeItReads() throws Exception {
        try (Engine engine = engine()) {
            AuthorDao authors = new AuthorDao(engine);
            authors.insert(NewAuthor.of("before"));
            delete();
            Thread.sleep(30);
            assertThatThrownBy(authors::all).isInstanceOf(ConnectionLostException.class);
            assertThat(authors.all()).isEmpty();
        }
    }

    @Test
    void otherConnectionsToTheOldFileAreNotLentAgain() {
        try (Engine maker = engine();
                PooledByAnEngine pool = new PooledByAnEngine(maker, true);
                Engine given = Engine.of(pool)) {
            AuthorDao authors = new AuthorDao(given);
            authors.insert(NewAuthor.of("before"));
            try (DbConnection one = given.connect();
                    DbConnection two = given.connect()) {
                assertThat(one.listTables()).isEqualTo(two.listTables()).containsExactly("author");
            }
            delete();
            assertThatThrownBy(() -> authors.insert(NewAuthor.of("nowhere")))
                    .isInstanceOf(ConnectionLostException.class);
            try (DbConnection one = given.connect();
                    DbConnection two = given.connect()) {
                assertThat(one.listTables()).isEqualTo(two.listTables()).isEmpty();
                authors.on(one).insert(NewAuthor.of("one"));
                authors.on(two).insert(NewAuthor.of("two"));
            }
            assertThat(names(authors)).containsExactly("one", "two");
        }
    }

    @Test
    void leavingWalModeIsNoLoss() {
        try (Engine engine = engine()) {
            AuthorDao authors = new AuthorDao(engine);
            authors.insert(NewAuthor.of("one"));
            engine.closeConnections();
            try (DbConnection alone = engine.connect()) {
                authors.on(alone).insert(NewAuthor.of("two"));
                assertThat(alone.execute("pragma journal_mode = delete").scalar())
                        .isEqualTo("delete");
                assertThat(Path.of(file() + "-wal")).doesNotExist();
                authors.on(alone).insert(NewAuthor.of("three"));
            }
            authors.insert(NewAuthor.of("four"));
            assertThat(names(authors)).containsExactly("four", "one", "three", "two");
        }
    }
}
