package io.doctable.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.benchmarks.contestant.Contestants;
import io.doctable.benchmarks.store.Database;
import io.doctable.benchmarks.task.Operation;
import io.doctable.benchmarks.task.Scale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {
    @TempDir
    private Path folder;

    private static Series series(Contestants contestant, long... nanos) {
        List<Long> times = Arrays.stream(nanos).boxed().toList();
        return new Series(Operation.FIND, contestant, 1_000, times, times, times);
    }

    private static Results results() {
        return new Results(
                Database.SQLITE_FILE,
                "2026-01-31T12:00:00Z",
                "measure",
                Map.of("JDK", "17"),
                Scale.QUICK,
                3,
                List.of(
                        series(Contestants.POOLED, 4_000_000, 8_000_000, 6_000_000),
                        series(Contestants.OURS, 2_000_000, 8_000_000, 4_500_000)),
                List.of(new Starts(Contestants.OURS, List.of(300L), List.of(500L))));
    }

    @Test
    void ratiosArePairedByRound() {
        assertThat(Tables.of(results()))
                .contains("| operation | pooled | DocTable |")
                .contains("| find by id | 6.00 µs | 0.75 [0.50–1.00] |")
                .contains("Measured on 2026-01-31 by `measure` in 3 rounds: JDK 17.")
                .contains("| time | 300 [300–300] |");
    }

    @Test
    void goalsAreMetByTheMedian() {
        assertThat(Tables.goals(List.of(results())))
                .contains("| SQLite, file | find by id, to pooled | ≤ 0.75 | 0.75 [0.50–1.00] | met | 0.75 |")
                .contains("| SQLite, file | allocation of a find | ≤ 950 B | 4,500 [2,000–8,000] B | missed |  |")
                .contains("| PostgreSQL | find by id, to pooled | ≤ 1.02 | not measured |  |  |");
    }

    @Test
    void aPageKeepsWhatIsOutsideOfTheMarkers() throws IOException {
        Path file = Files.writeString(
                folder.resolve("page.md"), "before\n<!-- measured goals -->\nold\n<!-- end -->\nafter\n");

        new Page(file).replace("goals", "new");

        assertThat(file).hasContent("before\n<!-- measured goals -->\nnew\n<!-- end -->\nafter\n");
        assertThatThrownBy(() -> new Page(file).replace("others", "new"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("<!-- measured others -->");
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheMiddle() {
        assertThat(new Spread(List.of(4.0, 1.0, 2.0, 100.0)).median()).isEqualTo(3.0);
        assertThat(new Spread(List.of(-201.4, 3.0, 90.25))).hasToString("3.00 [-201–90.3]");
        assertThatThrownBy(() -> new Spread(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
