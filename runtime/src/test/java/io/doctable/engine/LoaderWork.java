package io.doctable.engine;

import io.doctable.sample.AuthorDao;
import io.doctable.sample.NewAuthor;
import java.time.Duration;

/** What an application does with an engine before it is undeployed; called in a class loader of its own. */
public final class LoaderWork {
    private LoaderWork() {}

    /** Uses an engine with all that starts threads, and closes it. */
    public static void run(String url) {
        try (Engine engine = Engine.builder(url)
                .statementTimeout(Duration.ofSeconds(30))
                .leakDetection(Duration.ofMinutes(5))
                .build()) {
            AuthorDao authors = new AuthorDao(engine);
            authors.insert(NewAuthor.of("Ann"));
            engine.transaction(tx -> authors.insert(NewAuthor.of("Bob")));
            try (DbConnection connection = engine.connect()) {
                connection.execute("SELECT 1").scalar();
            }
            engine.execute("SELECT 1").scalar();
            authors.all();
        }
    }
}
