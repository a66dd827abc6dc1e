package io.doctable.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.engine.DbConnection;
import io.doctable.engine.Engine;
import io.doctable.error.CommitOutcomeUnknownException;
import io.doctable.error.ConnectionLostException;
import io.doctable.listen.Execution;
import io.doctable.listen.ExecutionListener;
import io.doctable.metadata.DynamicTable;
import io.doctable.option.EngineUrl;
import io.doctable.sample.Author;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.NewAuthor;
import io.doctable.testing.PostgresServer;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Connections that the server ended, which is noticed by the first statement on them. */
class LostConnectionTest {
    private final String url = PostgresServer.newDatabase();
    private int endings;

    /** Ends all sessions of the database as the next statement is on its way, so often. */
    private void endSessions(int times) {
        endings = times;
    }

    private void terminate() {
        PostgresServer.execute("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = '"
                + EngineUrl.parse(url).database() + "'");
    }

    private Engine open() {
        return Engine.builder(url)
                .listener(new ExecutionListener() {
                    @Override
                    public void before(Execution execution) {
                        if (endings > 0) {
                            endings--;
                            terminate();
                        }
                    }
                })
                .build();
    }

    @Test
    void readsAreDoneAgainOnce() {
        try (Engine engine = open()) {
            AuthorDao authors = new AuthorDao(engine);
            Author author = authors.insert(NewAuthor.of("Ada"));
            endSessions(1);
            assertThat(authors.count()).isOne();
            endSessions(1);
            assertThat(authors.all()).containsExactly(author);
            endSessions(1);
            assertThat(authors.findAllById(List.of(author.id()))).containsExactly(author);
            endSessions(1);
            assertThat(authors.exists()).isTrue();
            endSessions(1);
            assertThat(authors.get(author.id())).isEqualTo(author);
            assertThat(endings).isZero();
            endSessions(2);
            assertThatThrownBy(authors::count)
                    .isInstanceOf(ConnectionLostException.class)
                    .satisfies(e -> assertThat(e.getSuppressed()).hasOnlyElementsOfType(ConnectionLostException.class));
            assertThat(engine.pool().status().checkedOut()).isZero();
        }
    }

    @Test
    void readsWithoutTheRecordAreDoneAgainOnce() {
        try (Engine engine = open()) {
            new AuthorDao(engine).insert(NewAuthor.of("Ada"));
            DynamicTable authors = engine.table("author");
            endSessions(1);
            assertThat(authors.count()).isOne();
            endSessions(1);
            assertThat(authors.all()).hasSize(1);
            endSessions(1);
            assertThat(authors.first()).isPresent();
            assertThat(endings).isZero();
            endSessions(2);
            assertThatThrownBy(authors::count).isInstanceOf(ConnectionLostException.class);
        }
    }

    @Test
    void nothingElseIs() {
        try (Engine engine = open();
                DbConnection own = engine.connect()) {
            AuthorDao authors = new AuthorDao(engine);
            authors.insert(NewAuthor.of("Ada"));
            // It may have been stored, for all that is known here.
            endSessions(1);
            assertThatThrownBy(() -> authors.insert(NewAuthor.of("Bob")))
                    .isInstanceOf(CommitOutcomeUnknownException.class);
            fails(() -> engine.transaction(tx -> authors.count()));
            fails(() -> authors.on(own).count());
            assertThat(authors.count()).isOne();
        }
    }

    private void fails(ThrowingCallable call) {
        endSessions(1);
        assertThatThrownBy(call).isInstanceOf(ConnectionLostException.class);
    }
}
