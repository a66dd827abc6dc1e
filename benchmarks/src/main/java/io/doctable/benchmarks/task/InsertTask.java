package io.doctable.benchmarks.task;

import io.doctable.benchmarks.contestant.Contestant;
import io.doctable.benchmarks.data.Documents;
import io.doctable.benchmarks.data.Draft;
import io.doctable.benchmarks.data.Keys;
import java.util.List;

/** Inserts rows into a table with one row; the first row makes sure that what happens once has happened. */
final class InsertTask implements Task {
    private final Contestant contestant;
    private final List<Draft> rows;
    private final Insertion insertion;
    private final Checksum sum;
    private final Keys keys = new Keys();

    /** A method of the contestant. */
    interface Insertion {
        void insert(List<Draft> rows, Keys keys);
    }

    InsertTask(Contestant contestant, int rows, Insertion insertion, Checksum sum) {
        this.contestant = contestant;
        this.rows = Documents.range(1, rows + 1L);
        this.insertion = insertion;
        this.sum = sum;
    }

    @Override
    public void prepare() {
        contestant.clear();
        contestant.insertOneByOne(List.of(Documents.draft(0)), new Keys());
    }

    @Override
    public void run() {
        insertion.insert(rows, keys);
    }

    @Override
    public long units() {
        return rows.size();
    }

    @Override
    public long check() {
        sum.add(keys.count());
        sum.addStored(contestant);
        return sum.value();
    }
}
