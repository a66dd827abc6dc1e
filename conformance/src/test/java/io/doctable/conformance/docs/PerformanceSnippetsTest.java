package io.doctable.conformance.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.engine.Engine;
import io.doctable.option.TransactionOptions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of {@code docs/performance.md}. */
class PerformanceSnippetsTest {
    @TempDir
    private Path folder;

    @OnEveryDatabase
    void aReadTransactionForManyReads(Engine engine, AuthorDao authors) {
        List<Long> ids = new ArrayList<>();
        for (String name : List.of("Ada", "Grace", "Edsger")) {
            ids.add(authors.insert(NewAuthor.of(name)).id());
        }
        List<String> names = new ArrayList<>();
        // tag::burst[]
        engine.transaction(TransactionOptions.defaults().asReadOnly(), tx -> {
            for (long id : ids) {
                names.add(authors.get(id).name());
            }
        });
        // end::burst[]
        assertThat(names).containsExactly("Ada", "Grace", "Edsger");
    }

    @Test
    void anExclusiveFile() throws SQLException {
        Path file = folder.resolve("news.db").toAbsolutePath();
        String url = "sqlite:///" + file;
        // tag::exclusive[]
        Engine engine = Engine.builder(url)
                .poolSize(1)
                .maxOverflow(0) // a second connection would find the file locked
                .onConnect(connection -> {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("PRAGMA locking_mode = EXCLUSIVE");
                    }
                })
                .build();
        // end::exclusive[]
        try (engine) {
            AuthorDao authors = new AuthorDao(engine);
            authors.insert(NewAuthor.of("Ada"));
            authors.insert(NewAuthor.of("Grace"));
            assertThat(authors.count()).isEqualTo(2);
            assertThatThrownBy(() -> countBesides(file)).hasMessageContaining("locked");
        }
        try (Engine again = Engine.open(url)) {
            assertThat(new AuthorDao(again).count()).isEqualTo(2);
        }
    }

    @Test
    void optionsInTheAddress() {
        Path file = folder.resolve("news.db").toAbsolutePath();
        String url = "sqlite:///" + file + "?synchronous=normal&mmap_size=268435456&cache_size=-65536";
        try (Engine engine = Engine.open(url)) {
            assertThat(pragma(engine, "synchronous")).isEqualTo(1);
            assertThat(pragma(engine, "mmap_size")).isEqualTo(268_435_456);
            assertThat(pragma(engine, "cache_size")).isEqualTo(-65_536);
        }
    }

    private static long pragma(Engine engine, String name) {
        return engine.execute("PRAGMA " + name).one().get(0, long.class);
    }

    private static void countBesides(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 0");
            statement.executeQuery("SELECT count(*) FROM author").close();
        }
    }
}
