package io.doctable.examples.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingTest {
    private static final List<Heading> HEADINGS = Heading.in("""
            # Title #
            text
            ## Second
            ```
            # not a heading
            ```
            #neither
            ### C# and C#
            """);

    @Test
    void headingsAreFoundOutsideCode() {
        assertThat(HEADINGS)
                .containsExactly(
                        new Heading(1, "Title", 1), new Heading(2, "Second", 3), new Heading(3, "C# and C#", 8));
    }

    @Test
    void aLineStandsUnderTheLastHeadingAboveIt() {
        assertThat(Heading.above(2, HEADINGS)).contains(HEADINGS.get(0));
        assertThat(Heading.above(3, HEADINGS)).contains(HEADINGS.get(1));
        assertThat(Heading.above(99, HEADINGS)).contains(HEADINGS.get(2));
        assertThat(Heading.above(1, List.of())).isEmpty();
    }
}
