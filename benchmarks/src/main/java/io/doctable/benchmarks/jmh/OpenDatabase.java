package io.doctable.benchmarks.jmh;

import io.doctable.benchmarks.contestant.Contestant;
import io.doctable.benchmarks.contestant.Contestants;
import io.doctable.benchmarks.data.Documents;
import io.doctable.benchmarks.store.Database;
import io.doctable.benchmarks.store.Place;
import io.doctable.benchmarks.store.Stores;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A SQLite database in memory with some rows, opened by DocTable or by the expert. */
@State(Scope.Benchmark)
public class OpenDatabase {
    /** How many rows it has; their ids count from 1. */
    static final int ROWS = 1_000;

    /** Who opens it. */
    @Param({"POOLED", "OURS"})
    public Contestants who = Contestants.OURS;

    private @Nullable Contestant contestant;

    /** Opens and fills it. */
    @Setup(Level.Trial)
    public void open() {
        Contestant opened = who.open(who.store(new Stores(Database.SQLITE_MEMORY, ""), Place.READ));
        opened.createTable();
        opened.bulkInsert(Documents.range(0, ROWS));
        contestant = opened;
    }

    /** Closes it. */
    @TearDown(Level.Trial)
    public void close() {
        contestant().close();
    }

    /** Returns who opened it. */
    Contestant contestant() {
        return Objects.requireNonNull(contestant, "not open");
    }
}
