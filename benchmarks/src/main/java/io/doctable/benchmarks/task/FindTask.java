package io.doctable.benchmarks.task;

import io.doctable.benchmarks.contestant.Contestant;

/** Finds rows by random ids, one by one. */
final class FindTask implements Task {
    private final Contestant contestant;
    private final long[] ids;
    private final Checksum sum;

    FindTask(Contestant contestant, int finds, int rows, long seed, Checksum sum) {
        this.contestant = contestant;
        this.ids = Ids.random(finds, rows, seed);
        this.sum = sum;
    }

    @Override
    public void run() {
        for (long id : ids) {
            sum.add(contestant.find(id));
        }
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
