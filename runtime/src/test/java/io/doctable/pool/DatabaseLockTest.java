package io.doctable.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.error.DatabaseLockedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("try") // a turn is held, not used
class DatabaseLockTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(50);

    private final DatabaseLock lock = new DatabaseLock();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    @Test
    void sameKeyIsSameLock() {
        assertThat(DatabaseLock.of("a")).isSameAs(DatabaseLock.of("a")).isNotSameAs(DatabaseLock.of("b"));
    }

    @Test
    void oneWriterAtATime() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            all.add(threads.submit(() -> {
                for (int turn = 0; turn < 200; turn++) {
                    try (DatabaseLock.Hold hold = lock.take(false, this, LONG, "x")) {
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        inside.decrementAndGet();
                    }
                }
            }));
        }
        for (Future<?> each : all) {
            each.get();
        }
        assertThat(most).hasValue(1);
    }

    @Test
    void waitersComeInOrder() throws Exception {
        List<Integer> order = java.util.Collections.synchronizedList(new ArrayList<>());
        List<Future<?>> all = new ArrayList<>();
        try (DatabaseLock.Hold first = lock.take(false, this, LONG, "x")) {
            for (int i = 0; i < 5; i++) {
                int number = i;
                all.add(threads.submit(() -> {
                    try (DatabaseLock.Hold hold = lock.take(false, this, LONG, "x")) {
                        order.add(number);
                    }
                }));
                while (lock.waiting() <= i) {
                    Thread.onSpinWait();
                }
            }
        }
        for (Future<?> each : all) {
            each.get();
        }
        assertThat(order).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void waitingEndsAndNamesTheHolder() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        Future<?> other = threads.submit(() -> {
            Thread.currentThread().setName("the holder");
            try (DatabaseLock.Hold hold = lock.take(false, this, LONG, "x")) {
                held.countDown();
                enough.await();
            }
            return null;
        });
        held.await();
        assertThatThrownBy(() -> lock.take(false, this, SHORT, "sqlite:///x.db"))
                .isInstanceOf(DatabaseLockedException.class)
                .hasMessageContaining("\"the holder\" has been writing for")
                .hasMessageContaining("sqlite:///x.db")
                .matches(e -> ((DatabaseLockedException) e).isRetryable());
        enough.countDown();
        other.get();
        lock.take(false, this, SHORT, "x").close();
    }

    @Test
    void threadThatWouldWaitForItselfIsToldAtOnce() {
        try (DatabaseLock.Hold hold = lock.take(false, this, LONG, "x")) {
            assertThatThrownBy(() -> lock.take(false, this, LONG, "x"))
                    .isInstanceOf(DatabaseLockedException.class)
                    .hasMessageContaining("would wait for itself")
                    .hasMessageContaining("dao.on(tx)")
                    // Trying again would not help.
                    .matches(e -> !((DatabaseLockedException) e).isRetryable());
            assertThatThrownBy(() -> lock.take(true, this, LONG, "x")).hasMessageContaining("would wait for itself");
        }
        try (DatabaseLock.Hold hold = lock.take(true, this, LONG, "x")) {
            assertThatThrownBy(() -> lock.take(false, this, LONG, "x")).hasMessageContaining("reading from");
        }
    }

    @Test
    void readersShareButNotWithAWriter() throws Exception {
        try (DatabaseLock.Hold mine = lock.take(true, this, LONG, "x")) {
            threads.submit(() -> lock.take(true, this, LONG, "x").close()).get();
            Future<?> writer =
                    threads.submit(() -> lock.take(false, this, LONG, "x").close());
            while (lock.waiting() == 0) {
                Thread.onSpinWait();
            }
            // A new reader queues behind the writer; a second share of mine must not, or it would wait for itself.
            Future<?> reader =
                    threads.submit(() -> lock.take(true, this, LONG, "x").close());
            lock.take(true, this, SHORT, "x").close();
            while (lock.waiting() < 2) {
                Thread.onSpinWait();
            }
            mine.close();
            writer.get();
            reader.get();
        }
    }

    @Test
    void interruptedWaiterGivesUpItsPlace() throws Exception {
        Thread waiter;
        AtomicInteger interrupted = new AtomicInteger();
        try (DatabaseLock.Hold hold = lock.take(false, this, LONG, "x")) {
            waiter = new Thread(() -> {
                try {
                    lock.take(false, this, LONG, "x").close();
                } catch (DatabaseLockedException e) {
                    interrupted.addAndGet(Thread.currentThread().isInterrupted() ? 1 : 2);
                }
            });
            waiter.start();
            while (lock.waiting() == 0) {
                Thread.onSpinWait();
            }
            waiter.interrupt();
            waiter.join();
        }
        assertThat(interrupted).hasValue(1);
        lock.take(false, this, SHORT, "x").close();
    }
}
