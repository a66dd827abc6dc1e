package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.doctable.error.CommitOutcomeUnknownException;
import io.doctable.error.ConnectionLostException;
import io.doctable.error.DocTableException;
import io.doctable.internal.session.Lent;
import io.doctable.option.EngineUrl;
import io.doctable.sample.Author;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.AuthorTable;
import io.doctable.sample.NewAuthor;
import io.doctable.testing.PostgresServer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The reply to a statement is lost after the server has done its work: who cannot know says so, and is not retryable. */
class LostReplyTest {
    private final String url = PostgresServer.newDatabase();

    private static void failsAs(
            Class<? extends DocTableException> type, Cutter cutter, String at, Engine engine, Consumer<Engine> work) {
        cutter.cutAt(at);
        Throwable thrown = catchThrowable(() -> work.accept(engine));
        cutter.cutAt(null);
        assertThat(thrown).as(at).isInstanceOf(type);
        assertThat(((DocTableException) thrown).isRetryable()).isEqualTo(type == ConnectionLostException.class);
        assertThat(engine.lent()).as(at).isEqualTo(Lent.NOTHING);
    }

    @Test
    void ofWhatIsItsOwnCommitTheOutcomeIsUnknown() throws Exception {
        try (Engine direct = Engine.open(url)) {
            AuthorDao there = new AuthorDao(direct);
            Author ann = there.insert(NewAuthor.of("Ann"));
            try (Cutter cutter = new Cutter(EngineUrl.parse(url).port());
                    Engine engine = Engine.open(url.replaceFirst(":[0-9]+/", ":" + cutter.port() + "/"))) {
                AuthorDao authors = new AuthorDao(engine);
                assertThat(authors.all()).containsExactly(ann);
                Map<String, Consumer<Engine>> writes = new LinkedHashMap<>();
                writes.put("INSERT", e -> authors.insert(NewAuthor.of("Bob")));
                writes.put("ON CONFLICT", e -> authors.findOrInsert(NewAuthor.of("Cy"), AuthorTable.UQ_NAME));
                writes.put(
                        "UPDATE",
                        e -> authors.update()
                                .set(AuthorTable.NAME, "Anna")
                                .where(AuthorTable.NAME.eq("Ann"))
                                .run());
                writes.put(
                        "DELETE",
                        e -> authors.delete().where(AuthorTable.NAME.eq("Anna")).run());
                writes.put("'raw'", e -> e.execute("INSERT INTO author (name) VALUES ('raw')"));
                writes.put(
                        "'back'",
                        e -> e.execute("INSERT INTO author (name) VALUES ('back') RETURNING id")
                                .all());
                writes.put("'own'", e -> {
                    try (DbConnection own = e.connect()) {
                        own.execute("INSERT INTO author (name) VALUES ('own')");
                    }
                });
                writes.put("COMMIT", e -> authors.insertAll(List.of(NewAuthor.of("Di"), NewAuthor.of("Eve"))));
                writes.forEach((at, work) -> failsAs(CommitOutcomeUnknownException.class, cutter, at, engine, work));
                // All of it is stored, which is why nothing may be done again unseen.
                while (there.count() < 7) {
                    Thread.onSpinWait();
                }
                assertThat(there.all())
                        .extracting(Author::name)
                        .containsExactlyInAnyOrder("Bob", "Cy", "raw", "back", "own", "Di", "Eve");
            }
        }
    }

    @Test
    void ofWhatChangesNothingByItselfItIsKnown() throws Exception {
        try (Cutter cutter = new Cutter(EngineUrl.parse(url).port());
                Engine engine = Engine.open(url.replaceFirst(":[0-9]+/", ":" + cutter.port() + "/"))) {
            AuthorDao authors = new AuthorDao(engine);
            authors.insert(NewAuthor.of("Ann"));
            Map<String, Consumer<Engine>> others = new LinkedHashMap<>();
            others.put("SELECT", e -> authors.all());
            others.put(
                    "'looked for'",
                    e -> e.execute("SELECT id FROM author WHERE name = 'looked for'")
                            .all());
            others.put("INSERT", e -> e.transaction(tx -> authors.insert(NewAuthor.of("Bob"))));
            others.forEach((at, work) -> failsAs(ConnectionLostException.class, cutter, at, engine, work));
            assertThat(authors.all()).extracting(Author::name).containsExactly("Ann");
        }
    }
}
