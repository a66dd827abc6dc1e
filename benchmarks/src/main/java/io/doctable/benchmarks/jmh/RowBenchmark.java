package io.doctable.benchmarks.jmh;

import io.doctable.benchmarks.data.Document;
import io.doctable.benchmarks.data.Documents;
import io.doctable.benchmarks.data.Draft;
import io.doctable.benchmarks.data.Keys;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Single methods on rows: without input and output, the library's own share shows most. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class RowBenchmark {
    private static final int INSERTED = 100;

    /** Counts through the ids. */
    @State(Scope.Thread)
    public static class NextId {
        private long last;

        long next() {
            last = last % OpenDatabase.ROWS + 1;
            return last;
        }
    }

    /** A table without rows at each iteration, so that it does not grow for ever. */
    @State(Scope.Thread)
    public static class NewRows {
        private final List<Draft> rows = Documents.range(0, INSERTED);

        /** Deletes what the iteration before has inserted. */
        @Setup(Level.Iteration)
        public void clear(OpenDatabase database) {
            database.contestant().clear();
            database.contestant().bulkInsert(Documents.range(0, OpenDatabase.ROWS));
        }
    }

    /** Finds a row by its id. */
    @Benchmark
    public Document find(OpenDatabase database, NextId id) {
        return database.contestant().find(id.next());
    }

    /** Reads all rows; the time is that of one. */
    @Benchmark
    @OperationsPerInvocation(OpenDatabase.ROWS)
    public List<Document> read(OpenDatabase database) {
        return database.contestant().selectAll();
    }

    /** Inserts rows one by one in a transaction; the time is that of one. */
    @Benchmark
    @OperationsPerInvocation(INSERTED)
    public Keys insert(OpenDatabase database, NewRows rows) {
        Keys keys = new Keys();
        database.contestant().insertInTransaction(rows.rows, keys);
        return keys;
    }
}
