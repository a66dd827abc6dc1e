package io.doctable.benchmarks.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompileBenchmarkTest {
    @TempDir
    private Path folder;

    @Test
    void recordsAreCompiledThreeWays() throws IOException {
        CompileResults results = new CompileBenchmark(1, 1).run(List.of(3));

        assertThat(results.rows()).singleElement().satisfies(row -> {
            assertThat(row.records()).isEqualTo(3);
            assertThat(row.without()).isPositive();
            assertThat(row.with()).isPositive();
            assertThat(row.afterwards()).isPositive();
            assertThat(row.generatedLines()).isGreaterThan(300);
        });
        results.write(folder);
        assertThat(CompileResults.read(folder)).contains(results);
        assertThat(results.toTable()).contains("| 3 | " + results.rows().get(0).without() + " ms |");
    }

    @Test
    void aSeedAlwaysGivesTheSameRecords() throws IOException {
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second = Files.createDirectory(folder.resolve("second"));
        new RecordSources(5, first).write(4);
        new RecordSources(5, second).write(4);

        assertThat(Files.readString(first.resolve("Thing3.java")))
                .isEqualTo(Files.readString(second.resolve("Thing3.java")));
    }
}
