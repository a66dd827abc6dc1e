package io.doctable.examples.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void aTerminalShowsABar() {
        Progress progress = new Progress(err, false, true);
        progress.read(1, 2);
        progress.stored(1000);
        progress.stored(1500);
        progress.committed();
        progress.read(2, 2);
        progress.stored(200);
        progress.committed();
        progress.done();
        assertThat(printed().split("\r"))
                .containsExactly(
                        "",
                        "[###############---------------] 1 of 2 files, 0 occurrences",
                        "[###############---------------] 1 of 2 files, 1,000 occurrences",
                        "[###############---------------] 1 of 2 files, 1,500 occurrences",
                        "[###############---------------] 1 of 2 files, 1,500 occurrences",
                        "[##############################] 2 of 2 files, 1,500 occurrences",
                        "[##############################] 2 of 2 files, 1,700 occurrences",
                        "[##############################] 2 of 2 files, 1,700 occurrences" + System.lineSeparator());
    }

    @Test
    void aSkippedFileHasALineAboveTheBar() {
        Progress progress = new Progress(err, false, true);
        progress.read(1, 2);
        progress.skipped("a.png", "not a text");
        assertThat(printed())
                .endsWith("\rskipped a.png: not a text" + System.lineSeparator()
                        + "\r[###############---------------] 1 of 2 files, 0 occurrences");
    }

    @Test
    void elsewhereOnlyFilesAreCounted() {
        Progress progress = new Progress(err, false);
        progress.read(1, 2);
        progress.stored(1000);
        progress.committed();
        progress.read(2, 2);
        progress.done();
        assertThat(printed()).isEqualTo("read 2 of 2 files" + System.lineSeparator());
    }

    @Test
    void quietPrintsNothing() {
        for (boolean terminal : new boolean[] {true, false}) {
            Progress progress = new Progress(err, true, terminal);
            progress.skipped("a.png", "not a text");
            progress.read(1, 1);
            progress.stored(1000);
            progress.committed();
            progress.done();
        }
        assertThat(printed()).isEmpty();
    }

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
