package io.doctable.conformance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.conformance.types.Rows;
import io.doctable.engine.Engine;
import io.doctable.schema.ColumnSchema;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/** Ids, times, versions and defaults: what the library or the database fills. */
class FilledByUsTest {
    private static final Instant NOON = Instant.parse("2024-02-29T12:00:00.123456789Z");

    private static NewTicket ticket(String subject) {
        return NewTicket.of(subject, "web");
    }

    @OnEveryDatabase
    void everyDefault(Engine engine, TicketDao tickets) {
        ColumnSchema note = TicketTable.NOTE.schema();
        boolean ofItsOwn = !Objects.equals(
                note.on(engine.dialect()).defaultSql(), note.on("another").defaultSql());
        Ticket stored = tickets.insert(ticket("s"));
        assertThat(stored).isEqualTo(tickets.get(stored.id()));
        assertThat(stored.priority()).isEqualTo(7);
        assertThat(stored.weight()).isEqualTo(1.5);
        assertThat(stored.open()).isTrue();
        assertThat(stored.note()).isEqualTo(ofItsOwn ? "it's" : "it is");
        assertThat(stored.assignee()).isEqualTo("none");
        assertThat(stored.answer()).isEqualTo(42);
        assertThat(stored.opened()).isCloseTo(Instant.now(), within(1, ChronoUnit.HOURS));
        assertThat(stored.day())
                .isBetween(
                        LocalDate.now(ZoneOffset.UTC).minusDays(1),
                        LocalDate.now(ZoneOffset.UTC).plusDays(1));
        assertThat(stored.clock()).isNotNull();
    }

    @OnEveryDatabase
    void everyDefaultOverridden(TicketDao tickets) {
        NewTicket row = ticket("s")
                .withPriority(1)
                .withWeight(-1)
                .withOpen(false)
                .withNote("n")
                .withAssignee(null)
                .withOpened(Instant.EPOCH)
                .withDay(LocalDate.EPOCH)
                .withClock(java.time.LocalTime.NOON);
        Ticket stored = tickets.insert(row);
        assertThat(stored).isEqualTo(tickets.get(stored.id()));
        assertThat(NewTicket.from(stored)).isEqualTo(row);
        assertThat(stored.assignee()).isNull();
        assertThat(stored.open()).isFalse();
    }

    @OnEveryDatabase
    void aDefaultedTimeIsStoredInOurForm(Engine engine, TicketDao tickets) {
        tickets.insertAll(List.of(
                ticket("default"), ticket("given").withOpened(Instant.now().minusSeconds(3600))));
        assertThat(tickets.select().orderBy(TicketTable.OPENED.asc()).list())
                .extracting(Ticket::subject)
                .containsExactly("given", "default");
        assertThat(tickets.count(TicketTable.OPENED.gt(Instant.now().minusSeconds(1800))))
                .isOne();
    }

    @OnEveryDatabase
    void uuidsOfVersionSevenInTheOrderOfInsertion(TicketDao tickets) {
        List<UUID> ids = tickets
                .insertAll(
                        IntStream.range(0, 500).mapToObj(i -> ticket("t" + i)).toList())
                .stream()
                .map(Ticket::id)
                .toList();
        assertThat(ids).allMatch(id -> id.version() == 7 && id.variant() == 2);
        assertThat(ids.stream().map(UUID::toString).toList()).isSorted().doesNotHaveDuplicates();
    }

    @OnEveryDatabase
    void theEnginesClockStampsInsertAndUpdate(Site site) {
        MovingClock clock = new MovingClock(NOON, ZoneId.of("Asia/Kolkata"));
        Engine engine = site.open(options -> options.clock(clock));
        TicketDao tickets = new TicketDao(engine);
        Ticket first = tickets.insert(ticket("s"));
        assertThat(first.created()).isEqualTo(LocalDateTime.parse("2024-02-29T12:00:00.123456"));
        assertThat(first.changed()).isEqualTo(OffsetDateTime.parse("2024-02-29T12:00:00.123456Z"));
        assertThat(first.revision()).isOne();

        clock.now = NOON.plusSeconds(60);
        Ticket second = tickets.update(Rows.with(first, "subject", "changed"));
        assertThat(second.created()).isEqualTo(first.created());
        assertThat(second.changed()).isEqualTo(OffsetDateTime.parse("2024-02-29T12:01:00.123456Z"));
        assertThat(second.revision()).isEqualTo(2);
        assertThat(tickets.get(first.id())).isEqualTo(second);
    }

    @OnEveryDatabase
    void columnsThatARouteLeavesOut(Engine engine, TicketDao tickets) throws SQLException {
        Ticket first = tickets.insert(ticket("s"));
        Ticket second = tickets.update(Rows.with(Rows.with(first, "origin", "changed"), "answer", 1));
        assertThat(second.origin()).isEqualTo("changed");
        assertThat(tickets.get(first.id())).isEqualTo(Rows.with(second, "origin", "web"));
        assertThat(second.answer()).isEqualTo(1);
        assertThat(Site.value(engine, "select origin from ticket")).isEqualTo("web");
    }

    /** A clock that a test sets. */
    private static final class MovingClock extends Clock {
        private final ZoneId zone;
        private Instant now;

        MovingClock(Instant now, ZoneId zone) {
            this.now = now;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new MovingClock(now, other);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
