package io.doctable.examples.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextGridTest {
    @Test
    void numbersStandRightAndTextsLeft() {
        TextGrid grid = new TextGrid("term", "count", "in");
        grid.row("row", 12345, "all");
        grid.row("東京", 7L, "\uD835\uDC00");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        grid.print(new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("  term   count  in", "  row   12,345  all", "  東京         7  \uD835\uDC00");
    }
}
