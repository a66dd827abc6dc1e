package io.doctable.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.engine.Engine;
import io.doctable.error.ConnectionLostException;
import io.doctable.listen.Execution;
import io.doctable.listen.ExecutionListener;
import io.doctable.option.EngineUrl;
import io.doctable.sample.Author;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.AuthorTable;
import io.doctable.sample.NewAuthor;
import io.doctable.testing.PostgresServer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a server sees of streams: portals, transactions, lost connections. */
class StreamedPartsTest {
    private static final int ROWS = 100;

    private final String url = PostgresServer.newDatabase();
    private final List<String> statements = new ArrayList<>();
    private boolean ending;
    private final Engine engine = Engine.builder(url)
            .poolSize(1)
            .maxOverflow(0)
            .listener(new ExecutionListener() {
                @Override
                public void before(Execution execution) {
                    statements.add(execution.sql());
                    if (ending && execution.sql().startsWith("SELECT")) {
                        ending = false;
                        terminate();
                    }
                }
            })
            .build();
    private final AuthorDao authors = new AuthorDao(engine);

    @BeforeEach
    void fill() {
        authors.insertAll(IntStream.range(0, ROWS)
                .mapToObj(i -> NewAuthor.of("author " + i))
                .toList());
        statements.clear();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    /** Ends all sessions of the database, as a restart does. */
    private void terminate() {
        PostgresServer.execute("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = '"
                + EngineUrl.parse(url).database() + "'");
    }

    private Select<Author> inParts() {
        return authors.select().orderBy(AuthorTable.ID.asc()).fetchSize(10);
    }

    private long openPortals() {
        return engine.execute("select count(*) from pg_cursors where statement not like '%pg_cursors%'")
                .scalar(Long.class);
    }

    @Test
    void theServerKeepsTheRowsThatAreNotRead() {
        engine.transaction(tx -> {
            try (Stream<Author> stream = inParts().stream()) {
                Iterator<Author> rows = stream.iterator();
                assertThat(rows.next().id()).isOne();
                assertThat(openPortals()).isOne();
            }
            assertThat(authors.all()).hasSize(ROWS);
            assertThat(openPortals()).isZero();
            assertThat(inParts().list()).hasSize(ROWS);
            assertThat(openPortals()).isZero();
        });
    }

    @Test
    void aStreamOutsideATransactionIsOneReadOnlyTransaction() {
        try (Stream<Author> stream = inParts().stream()) {
            assertThat(stream.limit(3)).hasSize(3);
        }
        assertThat(statements).hasSize(3);
        assertThat(statements.get(0)).isEqualTo("BEGIN");
        assertThat(statements.get(1)).startsWith("SELECT");
        assertThat(statements.get(2)).isEqualTo("ROLLBACK");
        assertThatThrownBy(
                        () -> engine.cursor("select nextval('author_id_seq')").all())
                .hasMessageContaining("read-only");
        assertThat(authors.insert(NewAuthor.of("after")).id()).isEqualTo(ROWS + 1);
        assertThat(engine.pool().status().checkedOut()).isZero();
    }

    @Test
    void aConnectionLostBeforeTheFirstRowIsReplaced() {
        ending = true;
        assertThat(inParts().stream()).hasSize(ROWS);
        assertThat(ending).isFalse();
        assertThat(engine.pool().status().checkedOut()).isZero();
    }

    @Test
    void aConnectionLostAfterTheFirstRowIsNot() {
        List<Long> seen = new ArrayList<>();
        assertThatThrownBy(() -> inParts().forEach(author -> {
                    seen.add(author.id());
                    if (seen.size() == 15) {
                        terminate();
                    }
                }))
                .isInstanceOf(ConnectionLostException.class);
        assertThat(seen).hasSize(20).doesNotHaveDuplicates();
        assertThat(engine.pool().status().checkedOut()).isZero();
        assertThat(inParts().stream()).hasSize(ROWS);
        authors.insert(NewAuthor.of("after"));
        assertThat(authors.count()).isEqualTo(ROWS + 1);
    }

    @Test
    void theDriverMayAdaptTheFetchSize() {
        try (Engine adaptive = Engine.builder(url)
                .connectArg("adaptiveFetch", "true")
                .connectArg("maxResultBuffer", "1M")
                .build()) {
            AuthorDao adaptively = new AuthorDao(adaptive);
            try (Stream<Author> all = adaptively.select().orderBy(AuthorTable.ID.asc()).fetchSize(5).stream()) {
                assertThat(all.mapToLong(Author::id).sum()).isEqualTo(ROWS * (ROWS + 1L) / 2);
            }
        }
    }
}
