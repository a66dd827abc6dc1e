package io.doctable.distribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThreadsTest {
    private static final List<Integer> HUNDRED = IntStream.range(0, 100).boxed().toList();

    private static boolean isWorker(Thread thread) {
        return thread.getName().startsWith("doctable-worker-");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 100, 1000})
    void resultsComeInTheOrderOfTheItems(int workers) {
        List<String> expected = HUNDRED.stream().map(String::valueOf).toList();
        assertThat(Distribute.<Integer, String>map(workers, HUNDRED, String::valueOf))
                .isEqualTo(expected);
        assertThat(Distribute.<Integer, String>mapChunk(
                        workers,
                        HUNDRED,
                        chunk -> chunk.stream().map(String::valueOf).toList()))
                .isEqualTo(expected);
        assertThat(Thread.getAllStackTraces().keySet()).noneMatch(ThreadsTest::isWorker);
    }

    @ParameterizedTest
    @CsvSource({"6,5,2 2 2", "6,6,1 1 1 1 1 1", "6,7,1 1 1 1 1 1", "7,2,4 3", "10,4,3 3 3 1", "1,9,1", "5,1,5"})
    void b38ItemsAreCutIntoChunksOfOneLength(int items, int workers, String expected) {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        // Nobody goes on before all are there, so no thread can serve two chunks.
        CountDownLatch allThere = new CountDownLatch(expected.split(" ").length);
        List<String> lengths = Distribute.<Integer, String>mapChunk(workers, HUNDRED.subList(0, items), chunk -> {
            threads.add(Thread.currentThread());
            allThere.countDown();
            allThere.await();
            return List.of(String.valueOf(chunk.size()));
        });
        assertThat(String.join(" ", lengths)).isEqualTo(expected);
        assertThat(threads).hasSize(lengths.size());
    }

    @Test
    void noItemsNeedNoWorker() {
        List<String> none = List.of();
        assertThat(Distribute.<String, String>map(4, none, text -> text)).isEmpty();
        assertThat(Distribute.<String, String>mapChunk(1, none, List::copyOf)).isEmpty();
    }

    @Test
    void oneWorkerIsTheCallingThread() {
        Thread caller = Thread.currentThread();
        List<Integer> items = List.of(1, 2);
        assertThat(Distribute.<Integer, Thread>map(1, items, item -> Thread.currentThread()))
                .containsOnly(caller);
        assertThat(Distribute.<Integer, Thread>map(2, items, item -> Thread.currentThread()))
                .allMatch(ThreadsTest::isWorker);
    }

    @Test
    void fewerThanOneWorkerAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distribute.threads(0))
                .withMessageContaining("not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distribute.processes(-1))
                .withMessageContaining("-1");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void whatFailsIsThrownWithItsItem(int workers) {
        IOException uhOh = new IOException("uh oh");
        WorkFailedException thrown = catchThrowableOfType(
                WorkFailedException.class,
                () -> Distribute.<Integer, Integer>map(workers, HUNDRED, item -> {
                    if (item == 7) {
                        throw uhOh;
                    }
                    return item;
                }));
        assertThat(thrown).hasMessage("item 7 of 100 (from 0): the work failed: java.io.IOException: uh oh");
        assertThat(thrown).hasCause(uhOh);
        assertThat(thrown.index()).isEqualTo(7);
        assertThat(thrown.count()).isOne();
    }

    @Test
    void aChunkThatFailsIsNamedAsAWhole() {
        WorkFailedException thrown = catchThrowableOfType(
                WorkFailedException.class,
                () -> Distribute.<Integer, Integer>mapChunk(3, HUNDRED, chunk -> {
                    if (chunk.contains(40)) {
                        throw new AssertionError("an error as well");
                    }
                    return chunk;
                }));
        assertThat(thrown).hasMessageStartingWith("items 34 to 67 of 100").hasCauseInstanceOf(AssertionError.class);
        assertThat(thrown.index()).isEqualTo(34);
        assertThat(thrown.count()).isEqualTo(34);
    }

    @Test
    @SuppressWarnings("NullAway") // work that was not compiled with its checks
    void noListOfResultsIsAFailure() {
        assertThatThrownBy(() -> Distribute.<Integer, Integer>mapChunk(2, HUNDRED, chunk -> null))
                .isInstanceOf(WorkFailedException.class)
                .hasMessageContaining("null instead of a list");
    }

    @Test
    void theOthersAreStoppedAndHaveEndedWhenItIsThrown() {
        AtomicInteger done = new AtomicInteger();
        CountDownLatch waiting = new CountDownLatch(2);
        assertThatThrownBy(() -> Distribute.<Integer, Integer>map(3, HUNDRED.subList(0, 30), item -> {
                    if (item == 0) {
                        waiting.await();
                        throw new IllegalStateException("stop");
                    }
                    waiting.countDown();
                    new CountDownLatch(1).await(); // for ever, unless interrupted
                    return done.incrementAndGet();
                }))
                .isInstanceOf(WorkFailedException.class)
                .hasMessageContaining("item 0 of 30");
        assertThat(done).hasValue(0);
        assertThat(Thread.getAllStackTraces().keySet()).noneMatch(ThreadsTest::isWorker);
    }

    @Test
    void workThatDoesNotNoticeIsStoppedBetweenItems() {
        AtomicInteger done = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(1);
        assertThatThrownBy(() -> Distribute.<Integer, Integer>map(2, HUNDRED, item -> {
                    if (item == 0) {
                        begun.await();
                        throw new IllegalStateException("stop");
                    }
                    begun.countDown();
                    while (!Thread.currentThread().isInterrupted()) {
                        Thread.onSpinWait();
                    }
                    return done.incrementAndGet();
                }))
                .isInstanceOf(WorkFailedException.class)
                .hasMessageContaining("item 0 of 100");
        assertThat(done).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void anInterruptedCallerStopsAll(int workers) throws InterruptedException {
        CountDownLatch working = new CountDownLatch(workers);
        List<Throwable> thrown = new ArrayList<>();
        List<Boolean> marked = new ArrayList<>();
        Thread caller = new Thread(() -> {
            try {
                Distribute.<Integer, Integer>map(workers, HUNDRED, item -> {
                    working.countDown();
                    new CountDownLatch(1).await();
                    return item;
                });
            } catch (CancellationException e) {
                thrown.add(e);
                marked.add(Thread.currentThread().isInterrupted());
            }
        });
        caller.start();
        working.await();
        caller.interrupt();
        caller.join();
        assertThat(thrown).hasSize(1);
        assertThat(thrown.get(0)).hasCauseInstanceOf(InterruptedException.class);
        assertThat(marked).containsExactly(true);
        assertThat(Thread.getAllStackTraces().keySet()).noneMatch(ThreadsTest::isWorker);
    }
}
