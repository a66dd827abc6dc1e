package io.doctable.benchmarks.task;

import io.doctable.benchmarks.contestant.Contestant;
import java.util.Arrays;
import java.util.List;

/** Finds lists of 1,000 rows by random ids. */
final class FindAllTask implements Task {
    private static final int IDS = 1_000;

    private final Contestant contestant;
    private final List<List<Long>> lists;
    private final Checksum sum;

    FindAllTask(Contestant contestant, int lists, int rows, long seed, Checksum sum) {
        this.contestant = contestant;
        this.lists = java.util.stream.IntStream.range(0, lists)
                .mapToObj(list -> ids(rows, seed * 1_000 + list))
                .toList();
        this.sum = sum;
    }

    /** Different ids: a row that is asked for twice counts as one row here and as two there. */
    private static List<Long> ids(int rows, long seed) {
        return Arrays.stream(Ids.random(4 * IDS, rows, seed))
                .distinct()
                .limit(IDS)
                .boxed()
                .toList();
    }

    @Override
    public void run() {
        for (List<Long> ids : lists) {
            contestant.findAll(ids).forEach(sum::add);
        }
    }

    @Override
    public long units() {
        return lists.stream().mapToInt(List::size).sum();
    }

    @Override
    public long check() {
        return sum.value();
    }
}
