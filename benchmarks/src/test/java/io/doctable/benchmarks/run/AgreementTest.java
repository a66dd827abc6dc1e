package io.doctable.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.benchmarks.contestant.Contestants;
import io.doctable.benchmarks.task.Operation;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private final Agreement agreement = new Agreement();

    private static Sample sample(long checksum) {
        return new Sample(1, 1, 1, 1, checksum);
    }

    @Test
    void anotherChecksumEndsTheMeasurement() {
        agreement.check(Operation.FIND, 1, Contestants.POOLED, sample(7));

        assertThatThrownBy(() -> agreement.check(Operation.FIND, 1, Contestants.JDBI, sample(8)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("find by id")
                .hasMessageContaining("jdbi");
    }

    @Test
    void otherRoundsAndOperationsMayDiffer() {
        agreement.check(Operation.FIND, 1, Contestants.POOLED, sample(7));

        assertThatCode(() -> {
                    agreement.check(Operation.FIND, 1, Contestants.OURS, sample(7));
                    agreement.check(Operation.FIND, 2, Contestants.OURS, sample(8));
                    agreement.check(Operation.FILTER, 1, Contestants.OURS, sample(9));
                })
                .doesNotThrowAnyException();
    }
}
