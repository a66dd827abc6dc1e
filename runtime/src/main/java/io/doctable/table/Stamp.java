package io.doctable.table;

import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the library gives to one written row: the time, in microseconds, and a new id. Not thread-safe. */
public final class Stamp {
    private final Instant now;
    private final ZoneId zone;
    private final Supplier<UUID> ids;
    private @Nullable UUID id;

    /**
     * A stamp of this moment.
     *
     * @param clock tells the time and, for local times, the zone
     * @param ids makes the new id, asked at most once
     */
    public Stamp(Clock clock, Supplier<UUID> ids) {
        this.now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        this.zone = clock.getZone();
        this.ids = ids;
    }

    private Stamp(Instant now, ZoneId zone, Supplier<UUID> ids) {
        this.now = now;
        this.zone = zone;
        this.ids = ids;
    }

    /** The same moment for another row, which gets an id of its own. */
    public Stamp next() {
        return new Stamp(now, zone, ids);
    }

    /** The time. */
    public Instant instant() {
        return now;
    }

    /** The time, at UTC. */
    public OffsetDateTime offsetDateTime() {
        return now.atOffset(ZoneOffset.UTC);
    }

    /** The time in the clock's zone. */
    public LocalDateTime localDateTime() {
        return LocalDateTime.ofInstant(now, zone);
    }

    /** The date in the clock's zone. */
    public LocalDate localDate() {
        return localDateTime().toLocalDate();
    }

    /** The time of day in the clock's zone. */
    public LocalTime localTime() {
        return localDateTime().toLocalTime();
    }

    /** The row's new id, the same each time it is asked for. */
    public UUID uuid() {
        UUID made = id;
        if (made == null) {
            made = ids.get();
            id = made;
        }
        return made;
    }

    /** Writes the time as that column holds it. */
    public void writeTime(RowWriter out, ColumnSchema column) throws SQLException {
        switch (column.type().kind()) {
            case LOCAL_DATE_TIME -> out.setLocalDateTime(localDateTime());
            case LOCAL_DATE -> out.setLocalDate(localDate());
            case LOCAL_TIME -> out.setLocalTime(localTime());
            default -> out.setInstant(instant());
        }
    }
}
