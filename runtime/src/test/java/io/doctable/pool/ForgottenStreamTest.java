package io.doctable.pool;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.database.TestDatabase;
import io.doctable.engine.Engine;
import io.doctable.logging.CapturedLog;
import io.doctable.sample.Author;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.NewAuthor;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.event.Level;

/** Streams that nobody closes. */
@Timeout(60)
class ForgottenStreamTest {
    @TempDir
    Path folder;

    private static void forgetStream(Engine engine, AuthorDao authors) {
        Iterator<Author> rows = authors.select().fetchSize(1).stream().iterator();
        assertThat(rows.next().name()).isEqualTo("Ada");
        assertThat(engine.pool().status().checkedOut()).isOne();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE_MEMORY")
    void aStreamIsReportedWithItsStackAndItsConnectionIsEnded(TestDatabase kind) throws Exception {
        List<StackTraceElement> stack = new CopyOnWriteArrayList<>();
        PoolListener listener = new PoolListener() {
            @Override
            public void leak(PoolListener.Event event, PoolHolder holder) {
                stack.addAll(holder.taken());
            }
        };
        try (Engine engine = Engine.builder(kind.newUrl(folder))
                        .poolSize(1)
                        .maxOverflow(0)
                        .poolListener(listener)
                        .build();
                CapturedLog log = CapturedLog.of("doctable.pool", Level.WARN)) {
            AuthorDao authors = new AuthorDao(engine);
            authors.insert(NewAuthor.of("Ada"));
            authors.insert(NewAuthor.of("Grace"));
            for (int forgotten = 0; forgotten < 2; forgotten++) {
                forgetStream(engine, authors);
                for (int i = 0; i < 100 && engine.pool().status().checkedOut() > 0; i++) {
                    System.gc();
                    Thread.sleep(20);
                }
                assertThat(engine.pool().status().checkedOut()).isZero();
                authors.insert(NewAuthor.of("written after " + forgotten));
            }
            assertThat(authors.count()).isEqualTo(4);
            assertThat(log.lines()).singleElement().asString().contains("the stack trace shows where it was borrowed");
            assertThat(stack).anyMatch(each -> each.getMethodName().equals("forgetStream"));
        }
    }
}
