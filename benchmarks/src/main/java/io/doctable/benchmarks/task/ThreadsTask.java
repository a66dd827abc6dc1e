package io.doctable.benchmarks.task;

import io.doctable.benchmarks.contestant.Contestant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Finds rows in several threads at the same time. */
final class ThreadsTask implements Task {
    private final Contestant contestant;
    private final int threads;
    private final long[] ids;
    private final Checksum sum;

    ThreadsTask(Contestant contestant, int threads, int finds, int rows, long seed, Checksum sum) {
        this.contestant = contestant;
        this.threads = threads;
        this.ids = Ids.random(finds, rows, seed);
        this.sum = sum;
    }

    @Override
    public void run() {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Long>> parts = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int first = thread;
                parts.add(pool.submit(() -> find(first)));
            }
            long total = 0;
            for (Future<Long> part : parts) {
                total += part.get();
            }
            sum.add(total);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdown();
        }
    }

    private long find(int first) {
        long total = 0;
        for (int i = first; i < ids.length; i += threads) {
            total += contestant.find(ids[i]).checksum();
        }
        return total;
    }

    @Override
    public long units() {
        return ids.length;
    }

    @Override
    public long check() {
        return sum.value();
    }
}
