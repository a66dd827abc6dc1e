package io.doctable.conformance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.engine.Engine;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** Times without a zone of their own are at UTC or in the zone that is annotated, whatever the zone of the clock. */
class ZonesTest {
    private static final LocalDateTime BEGUN = LocalDateTime.parse("2024-07-01T10:00:00.000001");
    private static final LocalDateTime SUMMER = LocalDateTime.parse("2024-07-01T12:00:00.000001");
    private static final LocalDateTime WINTER = LocalDateTime.parse("2024-12-01T11:00:00");

    @OnEveryDatabase
    void everyRouteWritesTheTimeInTheZoneOfItsColumn(Site site) {
        MovingClock clock = new MovingClock(Instant.parse("2024-07-01T10:00:00.000001999Z"));
        Engine engine = site.open(options -> options.clock(clock));
        ShiftDao shifts = new ShiftDao(engine);
        List<Shift> stored = shifts.insertAll(List.of(
                NewShift.of("update", 1), NewShift.of("patch", 1), NewShift.of("upsert", 1), NewShift.of("all", 1)));
        assertThat(stored).extracting(Shift::begun).containsOnly(BEGUN);
        assertThat(stored).extracting(Shift::changed).containsOnly(SUMMER);
        assertThat(shifts.all()).containsExactlyInAnyOrderElementsOf(stored);

        clock.now = Instant.parse("2024-12-01T10:00:00Z");
        Shift updated = shifts.update(stored.get(0).withHours(2));
        assertThat(updated.changed()).isEqualTo(WINTER);
        assertThat(shifts.get(updated.id())).isEqualTo(updated);
        shifts.patch(stored.get(1).id(), ShiftPatch.of().hours(2));
        shifts.upsert(NewShift.of("upsert", 2), ShiftTable.UQ_WORKER);
        shifts.update()
                .set(ShiftTable.HOURS, 2)
                .where(ShiftTable.WORKER.eq("all"))
                .run();
        assertThat(shifts.all()).extracting(Shift::changed).containsOnly(WINTER);
        assertThat(shifts.all()).extracting(Shift::begun).containsOnly(BEGUN);
        assertThat(shifts.all()).extracting(Shift::hours).containsOnly(2);
    }

    /** A clock in a zone that has no effect. */
    private static final class MovingClock extends Clock {
        private Instant now;

        MovingClock(Instant now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Kolkata");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
