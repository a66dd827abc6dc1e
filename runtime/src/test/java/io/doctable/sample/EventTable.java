package io.doctable.sample;

import io.doctable.row.ColumnType;
import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.Generation;
import io.doctable.schema.TableSchema;
import io.doctable.table.IntColumn;
import io.doctable.table.RowMapping;
import io.doctable.table.Stamp;
import io.doctable.table.Table;
import io.doctable.table.TextColumn;
import io.doctable.table.ValueColumn;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** The table of {@link Event}. */
public final class EventTable extends Table<Event> {
    private static final TableSchema SCHEMA = TableSchema.builder("event")
            .column(ColumnSchema.builder("code", DataType.UUID).generated(Generation.UUID))
            .column(ColumnSchema.builder("secret", DataType.text(5)).sensitive())
            .column(ColumnSchema.builder("level", DataType.INT).defaultSql("1"))
            .build();

    /** Column {@code code}. */
    public static final ValueColumn<Event, UUID> CODE = new ValueColumn<>(SCHEMA, "code", ColumnType.UUID);
    /** Column {@code secret}. */
    public static final TextColumn<Event> SECRET = new TextColumn<>(SCHEMA, "secret");
    /** Column {@code level}. */
    public static final IntColumn<Event> LEVEL = new IntColumn<>(SCHEMA, "level");

    private static final RowMapping<Event> ROWS = new EventRows();
    /** The table. */
    public static final EventTable TABLE = new EventTable();

    private EventTable() {
        super(SCHEMA, Event.class, ROWS, null, List.of(), List.of());
    }

    private static final class EventRows implements RowMapping<Event> {
        @Override
        public Event read(RowReader in) throws SQLException {
            return new Event(in.getUuid(), SECRET.read(in), in.getInt());
        }

        @Override
        public void write(RowWriter out, Event row) throws SQLException {
            out.setUuid(row.code());
            SECRET.write(out, row.secret());
            out.setInt(row.level());
        }

        @Override
        public Event normalize(Event row) {
            return row;
        }

        @Override
        public void writeUpdate(RowWriter out, Event row, Stamp stamp) throws SQLException {
            SECRET.write(out, row.secret());
            out.setInt(row.level());
        }

        @Override
        public Event updated(Event row, Stamp stamp) {
            return row;
        }
    }
}
