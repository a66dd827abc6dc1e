package io.doctable.benchmarks.run;

import io.doctable.benchmarks.contestant.Contestant;
import io.doctable.benchmarks.contestant.Contestants;
import io.doctable.benchmarks.data.Documents;
import io.doctable.benchmarks.data.Keys;
import io.doctable.benchmarks.store.Database;
import io.doctable.benchmarks.store.Place;
import io.doctable.benchmarks.store.Stores;
import java.util.List;

/** A whole short program: opens an empty database, creates the table, stores a row, reads it and ends. */
public final class ColdStart {
    private ColdStart() {}

    /** Arguments: contestant, database, address of the stores. Prints the CPU time of the process in milliseconds. */
    public static void main(String[] arguments) {
        Contestants which = Contestants.valueOf(arguments[0]);
        Stores stores = new Stores(Database.valueOf(arguments[1]), arguments[2]);
        try (Contestant contestant = which.open(which.store(stores, Place.WRITTEN))) {
            contestant.createTable();
            contestant.insertOneByOne(List.of(Documents.draft(0)), new Keys());
            if (contestant.find(1).authorId() != 0) {
                throw new IllegalStateException("another row");
            }
        }
        System.out.println(Sample.processCpuMillis());
        System.out.flush();
        System.exit(0);
    }
}
