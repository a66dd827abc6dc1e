package io.doctable.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A stamp reads the clock once, and only if it is asked. */
class StampTest {
    private int readings;

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.ofHours(2);
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            readings++;
            return Instant.parse("2026-11-20T12:17:35.123456789Z").plusSeconds(readings);
        }
    };

    private Stamp stamp() {
        return new Stamp(clock, () -> new UUID(1, 2));
    }

    @Test
    void theClockIsNotReadWithoutNeed() {
        assertThat(stamp().uuid()).isEqualTo(new UUID(1, 2));
        assertThat(readings).isZero();
    }

    @Test
    void theTimeStaysTheSame() {
        Stamp stamp = stamp();
        assertThat(stamp.instant()).isEqualTo(Instant.parse("2026-11-20T12:17:36.123456Z"));
        assertThat(stamp.instant()).isEqualTo(stamp.offsetDateTime().toInstant());
        assertThat(stamp.localDateTime()).isEqualTo(LocalDateTime.parse("2026-11-20T12:17:36.123456"));
        assertThat(readings).isOne();
    }

    @Test
    void theStampsOfOneCallHaveOneTime() {
        Stamp first = stamp();
        Stamp second = first.next();
        Stamp third = second.next();
        assertThat(third.instant()).isEqualTo(first.instant()).isEqualTo(second.instant());
        assertThat(readings).isOne();
    }
}
