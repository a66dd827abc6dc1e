package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.database.TestDatabase;
import io.doctable.internal.session.Lent;
import io.doctable.sample.Author;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.NewAuthor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A stack that overflows anywhere in a call leaves nothing lent, no turn taken and no wrong rows. */
@Tag("slow")
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DeepStackTest {
    private static final int STACK = 256 * 1024;

    @TempDir
    Path folder;

    private final AtomicInteger names = new AtomicInteger();

    /** Runs it on a thread of its own with a short stack; what it gives. */
    private static <T> T onShortStack(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "short", STACK);
        thread.setDaemon(true);
        thread.start();
        return task.get(60, TimeUnit.SECONDS);
    }

    /** Thousands of rows are stored, each by itself. */
    private String url(TestDatabase kind) {
        String url = kind.newUrl(folder);
        return kind == TestDatabase.SQLITE_FILE ? url + "?synchronous=normal" : url;
    }

    private interface Call {
        void run(String name);
    }

    @SuppressWarnings("InfiniteRecursion") // the end of the stack is what it is after
    private int walk(Call call, int depth) {
        call.run("walk " + names.incrementAndGet());
        return walk(call, depth + 1) + 1;
    }

    /** Goes down to the end of the stack with nothing in hand, and on the way back runs the call at each depth. */
    @SuppressWarnings("InfiniteRecursion") // the end of the stack is what it is after
    private int comeBack(Call call, AtomicInteger left) {
        int frames;
        try {
            frames = 1 + comeBack(call, left);
        } catch (StackOverflowError e) {
            frames = 0;
        }
        if (left.decrementAndGet() >= 0) {
            try {
                call.run("back " + left);
            } catch (StackOverflowError e) {
                // As it may.
                return frames;
            }
        }
        return frames;
    }

    private void requireSound(Engine engine, AuthorDao authors) throws Exception {
        assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
        for (int i = 0; i < 8; i++) {
            // Another thread, which would park for ever at a lock of the driver that was left taken.
            assertThat(onShortStack(() -> engine.execute("SELECT 42").scalar())).isEqualTo(42L);
        }
        String name = "sound " + names.incrementAndGet();
        Author stored = onShortStack(() -> authors.insert(NewAuthor.of(name)));
        assertThat(authors.get(stored.id())).isEqualTo(stored);
    }

    @ParameterizedTest
    @EnumSource
    void ofCallsThatGoDeeperAndDeeper(TestDatabase kind) throws Exception {
        try (Engine engine = Engine.builder(url(kind))
                .poolSize(2)
                .maxOverflow(0)
                .busyTimeout(Duration.ofSeconds(5))
                .poolTimeout(Duration.ofSeconds(10))
                .build()) {
            AuthorDao authors = new AuthorDao(engine);
            authors.insert(NewAuthor.of("Ann"));
            for (Call call : new Call[] {
                name -> authors.insert(NewAuthor.of(name)),
                name -> engine.transaction(tx -> authors.insert(NewAuthor.of(name))),
                name -> engine.execute("SELECT 7").scalar()
            }) {
                for (int round = 0; round < 3; round++) {
                    assertThat(onShortStack(() -> {
                                try {
                                    return walk(call, 0);
                                } catch (StackOverflowError e) {
                                    return -1;
                                }
                            }))
                            .isEqualTo(-1);
                    requireSound(engine, authors);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofACallAtEachDepthNearTheEnd(TestDatabase kind) throws Exception {
        try (Engine engine = Engine.builder(url(kind))
                .poolSize(2)
                .maxOverflow(0)
                .busyTimeout(Duration.ofSeconds(5))
                .poolTimeout(Duration.ofSeconds(10))
                .build()) {
            AuthorDao authors = new AuthorDao(engine);
            authors.insert(NewAuthor.of("Ann"));
            for (int round = 0; round < 3; round++) {
                String prefix = names.incrementAndGet() + " ";
                onShortStack(
                        () -> comeBack(name -> authors.insert(NewAuthor.of(prefix + name)), new AtomicInteger(900)));
                requireSound(engine, authors);
            }
        }
    }
}
