package io.doctable.benchmarks.task;

import io.doctable.benchmarks.contestant.Contestant;
import io.doctable.benchmarks.data.Document;
import io.doctable.benchmarks.data.Documents;
import java.util.List;
import java.util.function.Consumer;

/** Updates all rows of a table. */
final class UpdateTask implements Task {
    private final Contestant contestant;
    private final int count;
    private final Consumer<List<Document>> update;
    private final Checksum sum;
    private List<Document> changed = List.of();

    UpdateTask(Contestant contestant, int rows, Consumer<List<Document>> update, Checksum sum) {
        this.contestant = contestant;
        this.count = rows;
        this.update = update;
        this.sum = sum;
    }

    @Override
    public void prepare() {
        contestant.clear();
        contestant.bulkInsert(Documents.range(0, count));
        changed = contestant.selectAll().stream().map(Documents::changed).toList();
    }

    @Override
    public void run() {
        update.accept(changed);
    }

    @Override
    public long units() {
        return changed.size();
    }

    @Override
    public long check() {
        sum.add(changed.size());
        sum.addStored(contestant);
        return sum.value();
    }
}
