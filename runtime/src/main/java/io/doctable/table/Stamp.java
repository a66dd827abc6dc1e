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

/**
 * The values that the library generates for one written row: the time, in microseconds, and a new id. Not thread-safe.
 */
public final class Stamp {
    private final Instant now;
    private final ZoneId zone;
    private final Supplier<UUID> ids;
    private @Nullable UUID id;

    /**
     * Creates a stamp with the clock's current time.
     *
     * @param clock supplies the time and the zone for local times
     * @param ids supplies the new id; called at most once
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

    /** Returns a stamp with the same time and a new id, for another row. */
    public Stamp next() {
        return new Stamp(now, zone, ids);
    }

    /** Returns the time. */
    public Instant instant() {
        return now;
    }

    /** Returns the time at UTC. */
    public OffsetDateTime offsetDateTime() {
        return now.atOffset(ZoneOffset.UTC);
    }

    /** Returns the time in the clock's zone. */
    public LocalDateTime localDateTime() {
        return LocalDateTime.ofInstant(now, zone);
    }

    /** Returns the date in the clock's zone. */
    public LocalDate localDate() {
        return localDateTime().toLocalDate();
    }

    /** Returns the time of day in the clock's zone. */
    public LocalTime localTime() {
        return localDateTime().toLocalTime();
    }

    /** Returns the row's new id; every call returns the same id. */
    public UUID uuid() {
        UUID made = id;
        if (made == null) {
            made = ids.get();
            id = made;
        }
        return made;
    }

    /** Writes the time in the type of this column. */
    public void writeTime(RowWriter out, ColumnSchema column) throws SQLException {
        switch (column.type().kind()) {
            case LOCAL_DATE_TIME -> out.setLocalDateTime(localDateTime());
            case LOCAL_DATE -> out.setLocalDate(localDate());
            case LOCAL_TIME -> out.setLocalTime(localTime());
            default -> out.setInstant(instant());
        }
    }
}
