package io.doctable.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemTest {
    @Test
    void saysWhatWasFoundTheRuleAndTheWayOut() {
        Problems problems = new Problems();
        problems.addUnknown(
                ColumnRule.UNKNOWN_DIALECT,
                Origin.nowhere(),
                "postgres",
                List.of("postgresql", "sqlite"),
                "postgres",
                "postgresql, sqlite");
        assertThat(problems.list().get(0).text()).isEqualTo("""
                        [DT1112] unknown dialect "postgres"
                          rule: @OnDialect must name a supported database.
                          did you mean "postgresql"?
                          remedy: the dialects are: postgresql, sqlite
                          see: docs/problems.md#dt1112""");
    }

    @Test
    void aValueOfTheUserNeitherBreaksTheLineNorFillsPlaces() {
        Problems problems = new Problems();
        problems.add(ColumnRule.UNKNOWN_DIALECT, Origin.nowhere(), "a\nb\u0000\u202e{1}\\$1\ud800 ü😀", "x");
        assertThat(problems.list().get(0).text())
                .startsWith("[DT1112] unknown dialect \"a\\u000ab\\u0000\\u202e{1}\\$1\\ud800 ü😀\"\n");
    }

    @Test
    void argumentsInBracesKeepThem() {
        Problems problems = new Problems();
        problems.add(ConstraintRule.SEVERAL_IDS, Origin.nowhere(), "app.Book", "a", "b", "\"a\", \"b\"");
        assertThat(problems.list().get(0).text()).contains("primaryKey = {\"a\", \"b\"}");
    }

    @Test
    void everyMessageEndsWithItsSectionOfTheProblemsPage() {
        List<String> arguments = Collections.nCopies(10, "x");
        assertThat(Rule.all())
                .allSatisfy(rule -> assertThat(new Problem(rule, Origin.nowhere(), arguments, Optional.empty()).text())
                        .endsWith("\n  see: docs/problems.md#" + rule.code().toLowerCase(Locale.ROOT)));
    }

    @Test
    void aNoteIsNoError() {
        Problems problems = new Problems();
        problems.add(PortabilityRule.DECIMAL_AS_TEXT, Origin.nowhere(), "a", "b", "c", "d");
        assertThat(problems.hasErrors()).isFalse();
        problems.add(ProcessRule.UNKNOWN_OPTION, Origin.nowhere(), "a", "b");
        assertThat(problems.hasErrors()).isTrue();
    }
}
