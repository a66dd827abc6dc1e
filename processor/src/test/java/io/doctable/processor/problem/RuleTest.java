package io.doctable.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTest {
    @Test
    void codesAreDifferentAndInOrder() {
        List<String> codes = Rule.all().stream().map(Rule::code).toList();
        assertThat(codes).doesNotHaveDuplicates().isSorted().allMatch(code -> code.matches("DT\\d{4}"));
    }

    @Test
    void everyRuleSaysWhatIsRightWhatWasFoundAndTheWayOut() {
        assertThat(Rule.all()).allSatisfy(rule -> {
            assertThat(rule.sentence()).endsWith(".");
            assertThat(rule.message()).doesNotEndWith(".").isNotBlank();
            assertThat(rule.remedy()).doesNotEndWith(".").isNotBlank();
        });
    }
}
