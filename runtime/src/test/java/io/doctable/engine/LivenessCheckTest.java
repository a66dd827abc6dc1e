package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.error.CommitOutcomeUnknownException;
import io.doctable.error.ConnectionLostException;
import io.doctable.internal.session.Lent;
import io.doctable.option.EngineUrl;
import io.doctable.sample.Author;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.NewAuthor;
import io.doctable.testing.PostgresServer;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When a connection to a server is asked whether it still works, and what happens to calls on one that does not. */
@Tag("slow")
class LivenessCheckTest {
    /** Less than a connection is trusted, and more. */
    private static final long SHORT_REST = 50;

    private static final long LONG_REST = 600;

    private final String url = PostgresServer.newDatabase();
    private Cutter line;
    private Engine engine;
    private AuthorDao authors;
    private Author author;

    @BeforeEach
    void open() throws IOException {
        line = new Cutter(EngineUrl.parse(url).port());
        engine = open(false);
        authors = new AuthorDao(engine);
        author = authors.insert(NewAuthor.of("Ada"));
        authors.get(author.id());
        line.requests();
    }

    private Engine open(boolean prePing) {
        return Engine.builder(url.replaceFirst(":[0-9]+/", ":" + line.port() + "/"))
                .prePing(prePing)
                .build();
    }

    @AfterEach
    void close() throws IOException {
        engine.close();
        line.close();
    }

    private void terminate() {
        PostgresServer.execute("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = '"
                + EngineUrl.parse(url).database() + "'");
    }

    @Test
    void aCallIsOneRequest() throws InterruptedException {
        Thread.sleep(SHORT_REST);
        authors.insert(NewAuthor.of("Bob"));
        assertThat(line.requests()).isOne();
        Thread.sleep(SHORT_REST);
        assertThat(authors.findById(author.id())).contains(author);
        assertThat(line.requests()).isOne();
    }

    @Test
    void aWriteAfterALongRestIsPrecededByACheck() throws InterruptedException {
        Thread.sleep(LONG_REST);
        authors.insert(NewAuthor.of("Bob"));
        assertThat(line.requests()).isEqualTo(2);
    }

    @Test
    void aReadIsNot() throws InterruptedException {
        Thread.sleep(LONG_REST);
        assertThat(authors.findById(author.id())).contains(author);
        assertThat(line.requests()).isOne();
        Thread.sleep(LONG_REST);
        assertThat(authors.select().list()).containsExactly(author);
        assertThat(line.requests()).isOne();
    }

    @Test
    void withPrePingEverythingIs() {
        try (Engine careful = open(true)) {
            AuthorDao same = new AuthorDao(careful);
            same.get(author.id());
            line.requests();
            same.get(author.id());
            assertThat(line.requests()).isEqualTo(2);
            same.insert(NewAuthor.of("Bob"));
            assertThat(line.requests()).isEqualTo(2);
        }
    }

    @Test
    void aReadOnADeadConnectionIsNotNoticed() throws InterruptedException {
        terminate();
        assertThat(authors.get(author.id())).isEqualTo(author);
        terminate();
        Thread.sleep(LONG_REST);
        assertThat(authors.findById(author.id())).contains(author);
        assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
    }

    /** A write is never repeated: it may have been stored. It is reported, once, and nothing is half done. */
    @Test
    void aWriteOnAConnectionThatDiedWithinTheWindowIsReported() {
        terminate();
        assertThatThrownBy(() -> authors.insert(NewAuthor.of("Bob"))).isInstanceOf(CommitOutcomeUnknownException.class);
        assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
        assertThat(authors.count()).isOne();
        assertThat(authors.insert(NewAuthor.of("Bob")).name()).isEqualTo("Bob");
    }

    @Test
    void aTransactionOnAConnectionThatDiedWithinTheWindowIsReported() {
        terminate();
        assertThatThrownBy(() -> engine.transaction(tx -> {
                    authors.on(tx).insert(NewAuthor.of("Bob"));
                    authors.on(tx).insert(NewAuthor.of("Cid"));
                }))
                .isInstanceOf(ConnectionLostException.class)
                .isNotInstanceOf(CommitOutcomeUnknownException.class);
        assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
        assertThat(authors.all()).containsExactly(author);
        Optional<Author> found = engine.transactionResult(tx -> authors.on(tx).findById(author.id()));
        assertThat(found).contains(author);
    }

    @Test
    void aWriteOnAConnectionThatDiedAtRestIsNotNoticed() throws InterruptedException {
        terminate();
        Thread.sleep(LONG_REST);
        authors.insert(NewAuthor.of("Bob"));
        terminate();
        Thread.sleep(LONG_REST);
        engine.transaction(tx -> authors.on(tx).insert(NewAuthor.of("Cid")));
        assertThat(authors.count()).isEqualTo(3);
    }
}
