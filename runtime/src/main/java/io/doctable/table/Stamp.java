package io.doctable.table;

import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The values that the library generates for one written row: the time, in microseconds, and a new id. Not thread-safe.
 */
public final class Stamp {
    private final Clock clock;
    private final Supplier<UUID> ids;
    private @Nullable Instant now;
    private @Nullable UUID id;

    /**
     * Creates a stamp.
     *
     * @param clock supplies the time, which is read when it is first asked for
     * @param ids supplies the new id; called at most once
     */
    public Stamp(Clock clock, Supplier<UUID> ids) {
        this.clock = clock;
        this.ids = ids;
    }

    /** Returns a stamp with the same time and a new id, for another row. */
    public Stamp next() {
        Stamp next = new Stamp(clock, ids);
        next.now = instant();
        return next;
    }

    /** Returns the time; every call returns the same. */
    public Instant instant() {
        Instant read = now;
        if (read == null) {
            read = clock.instant().truncatedTo(ChronoUnit.MICROS);
            now = read;
        }
        return read;
    }

    /** Returns the time at UTC. */
    public OffsetDateTime offsetDateTime() {
        return instant().atOffset(ZoneOffset.UTC);
    }

    /** Returns the time at UTC, without a zone. */
    public LocalDateTime localDateTime() {
        return LocalDateTime.ofInstant(instant(), ZoneOffset.UTC);
    }

    /** Returns the time in the zone of this column. */
    public LocalDateTime localDateTime(Column<?, ?> column) {
        return localDateTime(column.schema());
    }

    private LocalDateTime localDateTime(ColumnSchema column) {
        return LocalDateTime.ofInstant(instant(), column.zone());
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

    /** Writes the time in the type and zone of this column. */
    public void writeTime(RowWriter out, ColumnSchema column) throws SQLException {
        switch (column.type().kind()) {
            case LOCAL_DATE_TIME -> out.setLocalDateTime(localDateTime(column));
            case LOCAL_DATE -> out.setLocalDate(localDateTime(column).toLocalDate());
            case LOCAL_TIME -> out.setLocalTime(localDateTime(column).toLocalTime());
            default -> out.setInstant(instant());
        }
    }
}
