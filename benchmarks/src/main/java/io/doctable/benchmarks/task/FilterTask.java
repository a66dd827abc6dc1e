package io.doctable.benchmarks.task;

import io.doctable.benchmarks.contestant.Contestant;
import io.doctable.benchmarks.data.Documents;
import io.doctable.benchmarks.data.Filter;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Runs filtered queries for random authors. */
final class FilterTask implements Task {
    private final Contestant contestant;
    private final List<Filter> filters;
    private final Checksum sum;

    FilterTask(Contestant contestant, int filters, int rows, long seed, Checksum sum) {
        SplittableRandom random = new SplittableRandom(seed);
        this.contestant = contestant;
        this.filters = IntStream.range(0, filters)
                .mapToObj(n -> new Filter(
                        random.nextInt(Documents.AUTHORS),
                        random.nextInt(4) != 0,
                        Documents.createdAt(random.nextInt(rows / 2))))
                .toList();
        this.sum = sum;
    }

    @Override
    public void run() {
        for (Filter filter : filters) {
            contestant.filter(filter).forEach(sum::add);
        }
    }

    @Override
    public long units() {
        return filters.size();
    }

    @Override
    public long check() {
        return sum.value();
    }
}
