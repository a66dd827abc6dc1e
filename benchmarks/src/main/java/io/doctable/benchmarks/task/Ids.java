package io.doctable.benchmarks.task;

import java.util.SplittableRandom;

/** Ids of stored rows, which count from 1. */
final class Ids {
    private Ids() {}

    static long[] random(int count, int rows, long seed) {
        return new SplittableRandom(seed).longs(count, 1, rows + 1L).toArray();
    }
}
