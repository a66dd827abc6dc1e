package io.doctable.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.benchmarks.contestant.Contestants;
import io.doctable.benchmarks.report.Results;
import io.doctable.benchmarks.report.Tables;
import io.doctable.benchmarks.store.Database;
import io.doctable.benchmarks.task.Operation;
import io.doctable.benchmarks.task.Scale;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All contestants do all operations on a few rows, with the same checksums: a measurement fails otherwise. */
class BenchmarkTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    @Timeout(900)
    void allContestantsDoTheSame(Database database) throws IOException {
        Benchmark benchmark = new Benchmark(
                Scale.QUICK, 1, List.of(Contestants.values()), List.of(Operation.values()), false, "measure --quick");

        Results results = benchmark.on(database);

        for (Contestants contestant : Contestants.on(database)) {
            for (Operation operation : Operation.values()) {
                boolean wanted = !operation.isThreaded() || contestant.isThreadSafe();
                assertThat(results.series(operation, contestant).isPresent())
                        .as(operation + " by " + contestant)
                        .isEqualTo(wanted);
            }
        }
        results.write(folder);
        assertThat(Results.read(folder, database)).contains(results);
        assertThat(Tables.of(results)).contains("| find by id |", "DocTable", "Hibernate", "measure --quick");
    }

    @ParameterizedTest
    @EnumSource(names = {"SQLITE_FILE", "POSTGRESQL"})
    void coldStartsAreWholeProcesses(Database database) throws IOException {
        List<Contestants> two = List.of(Contestants.POOLED, Contestants.OURS);

        Results results = new Benchmark(Scale.QUICK, 1, two, List.of(Operation.FIND), true, "measure").on(database);

        for (Contestants contestant : two) {
            assertThat(results.starts(contestant)).hasValueSatisfying(starts -> {
                assertThat(starts.wallMillis()).hasSize(1);
                assertThat(starts.cpu().min()).isPositive();
            });
        }
    }
}
