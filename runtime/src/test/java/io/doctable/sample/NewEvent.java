package io.doctable.sample;

import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.table.InsertShape;
import io.doctable.table.Stamp;
import io.doctable.table.Table;
import io.doctable.table.UniqueKey;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Event} to be inserted.
 *
 * @param level null where it is left unset
 */
public record NewEvent(String secret, @Nullable Integer level) {
    static final InsertShape<Event, NewEvent> SHAPE = new InsertShape<>() {
        @Override
        public Table<Event> table() {
            return EventTable.TABLE;
        }

        @Override
        public long unset(NewEvent row) {
            return row.level() == null ? 1 : 0;
        }

        @Override
        public void write(RowWriter out, NewEvent row, Stamp stamp) throws SQLException {
            out.setUuid(stamp.uuid());
            EventTable.SECRET.write(out, row.secret());
            if (row.level() != null) {
                out.setInt(row.level());
            }
        }

        @Override
        public void writeKey(RowWriter out, NewEvent row, UniqueKey<Event> key) {
            throw new IllegalArgumentException("an event has no key");
        }

        @Override
        public Event complete(NewEvent row, Stamp stamp, RowReader returned) throws SQLException {
            return new Event(stamp.uuid(), row.secret(), row.level() != null ? row.level() : returned.getInt());
        }
    };
}
