package io.doctable.benchmarks.task;

import io.doctable.benchmarks.contestant.Contestant;
import io.doctable.benchmarks.data.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sums up rows; a thorough one includes every value, which costs more than reading them and is not measured. */
final class Checksum {
    private final boolean thorough;
    private long sum;

    Checksum(boolean thorough) {
        this.thorough = thorough;
    }

    /** Adds a row; the order of rows makes no difference. */
    void add(Document row) {
        sum += row.id() * 31 + row.authorId();
        if (thorough) {
            sum += row.checksum() * row.id();
        }
    }

    /** Adds a number. */
    void add(long number) {
        sum = sum * 31 + number;
    }

    /** Adds all stored rows in the order of their ids, if thorough. */
    void addStored(Contestant contestant) {
        if (!thorough) {
            return;
        }
        List<Document> rows = new ArrayList<>(contestant.selectAll());
        rows.sort(Comparator.comparingLong(Document::id));
        for (Document row : rows) {
            add(row.checksum());
        }
    }

    long value() {
        return sum;
    }
}
