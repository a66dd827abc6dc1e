package io.doctable.benchmarks.jmh;

import io.doctable.internal.scan.RawSql;
import io.doctable.internal.scan.SqlSyntax;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The scanner that reads raw SQL before it is sent. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class ScanBenchmark {
    private static final String SQL = """
            with recent as (select author_id, max(created_at) as last from documents group by author_id)
            select d.id, d.title, d.body, r.last /* the newest of each author */
            from documents d join recent r on r.author_id = d.author_id and r.last = d.created_at
            where d.title like '%''%' and d.author_id in (:authors) and d.score >= :score -- rarely null
            order by r.last desc, d.id limit 20""";

    private long number;

    /** A text that was scanned before. */
    @Benchmark
    public RawSql known() {
        return RawSql.of(SqlSyntax.POSTGRESQL, SQL);
    }

    /** A new text each time, as when values are put into the text instead of into parameters. */
    @Benchmark
    public RawSql unknown() {
        number++;
        return RawSql.of(SqlSyntax.POSTGRESQL, SQL + " offset " + number);
    }
}
