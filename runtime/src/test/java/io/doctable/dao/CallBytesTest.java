package io.doctable.dao;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.doctable.engine.Engine;
import io.doctable.sample.Article;
import io.doctable.sample.ArticleDao;
import io.doctable.sample.Author;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.NewArticle;
import io.doctable.sample.NewAuthor;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many bytes a call allocates on SQLite. They do not depend on the speed of the machine, only a little on how far the
 * JVM has compiled the call; the limits are those of its first compiler and a margin.
 */
class CallBytesTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int CALLS = 1_000;
    private static final Instant TIME = Instant.parse("2026-11-20T12:17:35.123456Z");

    @TempDir
    Path folder;

    private Engine engine;
    private AuthorDao authors;
    private ArticleDao articles;
    private Author author;
    private final AtomicInteger count = new AtomicInteger();

    @BeforeEach
    void open() {
        engine = Engine.open("sqlite:///" + folder.resolve("bytes.db"));
        authors = new AuthorDao(engine);
        articles = new ArticleDao(engine);
        author = authors.insert(NewAuthor.of("Ada"));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private NewArticle row() {
        int i = count.incrementAndGet();
        return NewArticle.of(author.id(), "https://example.org/" + i, "title " + i)
                .withSubtitle("subtitle")
                .withPublishedAt(TIME);
    }

    /** Returns the bytes of a call: the fewest of several rounds, because others are compiled meanwhile. */
    private static long bytes(Runnable call) {
        long fewest = Long.MAX_VALUE;
        for (int round = 0; round < 6; round++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < CALLS; i++) {
                call.run();
            }
            fewest = Math.min(fewest, (THREADS.getCurrentThreadAllocatedBytes() - before) / CALLS);
        }
        return fewest;
    }

    /** Eleven columns, three of them times; their values alone are 600 bytes. */
    @Test
    void aFindByKey() {
        Article stored = articles.insert(row());
        assertThat(bytes(() -> articles.get(stored.id()))).isBetween(500L, 1_400L);
        assertThat(bytes(() -> articles.findById(stored.id()))).isBetween(500L, 1_420L);
    }

    /** The driver fetches no names of columns: the bytes of a find do not grow with what the row does not have. */
    @Test
    void aFindOfNothing() {
        assertThat(bytes(() -> articles.findById(-1L))).isBetween(50L, 650L);
    }

    @Test
    void anInsertInATransaction() {
        engine.transaction(tx -> {
            AuthorDao on = authors.on(tx);
            assertThat(bytes(() -> on.insert(NewAuthor.of("name " + count.incrementAndGet()))))
                    .isBetween(100L, 800L);
        });
    }

    @Test
    void anInsertThatReturnsDefaults() {
        engine.transaction(tx -> {
            ArticleDao on = articles.on(tx);
            assertThat(bytes(() -> on.insert(row()))).isBetween(500L, 2_100L);
        });
    }

    @Test
    void anUpdateInATransaction() {
        Article[] row = {articles.insert(row())};
        engine.transaction(tx -> {
            ArticleDao on = articles.on(tx);
            assertThat(bytes(() -> row[0] = on.update(row[0]))).isBetween(300L, 1_250L);
        });
    }
}
