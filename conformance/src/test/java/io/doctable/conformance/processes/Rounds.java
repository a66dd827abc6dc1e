package io.doctable.conformance.processes;

import io.doctable.distribute.ItemCodec;
import io.doctable.distribute.ItemWork;
import io.doctable.distribute.Worker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Work that all workers do in rounds, each round beginning at once: they meet at files in the folder that is the item.
 * Each gives the milliseconds of its slowest step.
 */
abstract class Rounds implements ItemWork<String, Long> {
    static final int ROUNDS = 20;

    @Override
    public ItemCodec<String> items() {
        return ItemCodec.TEXT;
    }

    @Override
    public ItemCodec<Long> results() {
        return ItemCodec.LONG;
    }

    @Override
    public Long apply(String folder, Worker worker) throws Exception {
        long slowest = 0;
        for (int round = 0; round < ROUNDS; round++) {
            meet(Path.of(folder), round, worker);
            slowest = Math.max(slowest, round(Path.of(folder), round, worker));
        }
        return TimeUnit.NANOSECONDS.toMillis(slowest);
    }

    /** Does one round; gives the nanoseconds of its slowest step. */
    abstract long round(Path folder, int round, Worker worker) throws Exception;

    private static void meet(Path folder, int round, Worker worker) throws IOException, InterruptedException {
        Files.createFile(place(folder, round, worker.number()));
        for (int other = 0; other < worker.count(); other++) {
            while (!Files.exists(place(folder, round, other))) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
        }
    }

    private static Path place(Path folder, int round, int worker) {
        return folder.resolve("round-" + round + "-worker-" + worker);
    }
}
