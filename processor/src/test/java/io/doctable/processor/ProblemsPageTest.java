package io.doctable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.processor.problem.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/problems.md} against the rules. */
class ProblemsPageTest {
    private static final Path PAGE = Path.of("../docs/problems.md");

    @Test
    void everyRuleHasASectionAndEverySectionARule() throws IOException {
        List<String> sections = Pattern.compile("^### (.*)$", Pattern.MULTILINE)
                .matcher(Files.readString(PAGE))
                .results()
                .map(result -> result.group(1))
                .toList();
        assertThat(sections)
                .containsExactlyElementsOf(Rule.all().stream().map(Rule::code).toList());
    }

    @Test
    void everySectionSaysTheRuleAndShowsWrongAndRight() throws IOException {
        List<String> sections = Pattern.compile("(?m)^### (?s:.*?)(?=^##|\\z)")
                .matcher(Files.readString(PAGE))
                .results()
                .map(MatchResult::group)
                .toList();
        for (Rule rule : Rule.all()) {
            String section = sections.stream()
                    .filter(text -> text.startsWith("### " + rule.code()))
                    .findFirst()
                    .orElseThrow();
            assertThat(section).contains("**" + rule.sentence() + "**");
            if (rule != io.doctable.processor.problem.ProcessRule.INTERNAL) {
                assertThat(section).contains(" wrong\n", " right\n");
            }
        }
    }
}
