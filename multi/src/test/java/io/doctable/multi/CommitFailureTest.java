package io.doctable.multi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.engine.Engine;
import io.doctable.error.PartialCommitException;
import io.doctable.multi.sample.AuthorDao;
import io.doctable.multi.sample.NewAuthor;
import io.doctable.option.EngineUrl;
import io.doctable.testing.FaultyDriver;
import io.doctable.testing.PostgresServer;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A driver that fails while one of several transactions commits. */
@Tag("slow")
class CommitFailureTest {
    @TempDir
    Path folder;

    private static FaultyDriver driver(String url) {
        return new FaultyDriver(
                url.startsWith("sqlite")
                        ? "jdbc:sqlite:" + EngineUrl.parse(url).database()
                        : "jdbc:" + url.replaceFirst("postgres@", "") + "?user=postgres");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE_MEMORY")
    void anErrorAtTheDecidingCommitSeparatesNoDatabases(TestDatabase kind) {
        String url = kind.newUrl(folder);
        FaultyDriver driver = driver(url);
        try (Engine decider = Engine.builder(url).creator(driver::create).build();
                Engine other = Engine.open(PostgresServer.newDatabase())) {
            AuthorDao here = new AuthorDao(decider);
            AuthorDao there = new AuthorDao(other);
            TwoPhaseTransaction both = TwoPhaseTransaction.of("test", decider, other);
            both.run(() -> {
                here.insert(NewAuthor.of("Ann"));
                there.insert(NewAuthor.of("Ann"));
            });
            assertThatThrownBy(() -> both.run(() -> {
                        here.insert(NewAuthor.of("Bob"));
                        there.insert(NewAuthor.of("Bob"));
                        driver.failOnce(Set.of("commit", "execute"), () -> new OutOfMemoryError("at the commit"));
                    }))
                    .hasMessage("at the commit");
            assertThat(here.count()).isEqualTo(2);
            assertThat(there.count()).isEqualTo(2);
            assertThat(other.prepared().list()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE_MEMORY")
    void anErrorAtALaterCommitReportsWhatIsStored(TestDatabase kind) {
        String url = kind.newUrl(folder);
        FaultyDriver driver = driver(url);
        try (Engine first = TestDatabase.SQLITE_MEMORY.open(folder);
                Engine second = Engine.builder(url).creator(driver::create).build()) {
            AuthorDao here = new AuthorDao(first);
            AuthorDao there = new AuthorDao(second);
            here.createTable();
            there.createTable();
            assertThatThrownBy(() -> BestEffortTransaction.of(first, second).run(() -> {
                        here.insert(NewAuthor.of("Ann"));
                        there.insert(NewAuthor.of("Ann"));
                        driver.failOnce(Set.of("commit", "execute"), () -> new OutOfMemoryError("at the commit"));
                    }))
                    .hasRootCauseMessage("at the commit")
                    .isInstanceOfSatisfying(
                            PartialCommitException.class,
                            partial -> assertThat(partial.outcomes())
                                    .extracting(PartialCommitException.Outcome::state)
                                    .containsExactly(
                                            PartialCommitException.State.COMMITTED,
                                            PartialCommitException.State.UNKNOWN));
            assertThat(here.count()).isEqualTo(1);

            assertThatThrownBy(() -> BestEffortTransaction.of(first, second).run(() -> {
                        here.insert(NewAuthor.of("Bob"));
                        throw new OutOfMemoryError("of the work");
                    }))
                    .isInstanceOf(OutOfMemoryError.class);
            assertThat(here.count()).isEqualTo(1);
        }
    }
}
