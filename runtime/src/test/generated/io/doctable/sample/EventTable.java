package io.doctable.sample;

import io.doctable.annotation.ColumnShape;
import io.doctable.annotation.TableShape;
import io.doctable.row.ColumnType;
import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.Generation;
import io.doctable.schema.TableSchema;
import io.doctable.table.InsertShape;
import io.doctable.table.IntColumn;
import io.doctable.table.NewRow;
import io.doctable.table.PrimaryKey;
import io.doctable.table.RowMapping;
import io.doctable.table.Stamp;
import io.doctable.table.Table;
import io.doctable.table.TextColumn;
import io.doctable.table.UniqueKey;
import io.doctable.table.ValueColumn;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Describes the table of {@link Event}: its columns and keys. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class EventTable extends Table<Event> {
    private static final TableSchema SCHEMA = TableSchema.builder("event")
            .column(ColumnSchema.builder("code", DataType.UUID).generated(Generation.UUID))
            .column(ColumnSchema.builder("secret", DataType.text(5)).sensitive())
            .column(ColumnSchema.builder("level", DataType.INT).defaultSql("1"))
            .primaryKey("code")
            .build();

    /** The column of the component {@code code}. */
    public static final ValueColumn<Event, UUID> CODE = new ValueColumn<>(SCHEMA, "code", ColumnType.UUID);

    /** The column of the component {@code secret}. */
    public static final TextColumn<Event> SECRET = new TextColumn<>(SCHEMA, "secret");

    /** The column of the component {@code level}. */
    public static final IntColumn<Event> LEVEL = new IntColumn<>(SCHEMA, "level");

    /** The primary key: {@code code}. */
    public static final PrimaryKey<Event, UUID> PRIMARY_KEY =
            new PrimaryKey<>("event", "pk_event", CODE::write, Event::code, CODE);

    private static final RowMapping<Event> ROWS = new EventRows();

    static final InsertShape<Event, NewEvent> INSERT = new EventInsert();

    /** The single instance of this table. */
    public static final EventTable TABLE = new EventTable();

    private EventTable() {
        super(SCHEMA, Event.class, ROWS, PRIMARY_KEY, List.of(), List.of());
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
        public void writeUpdate(RowWriter out, Event row, Stamp stamp) throws SQLException {
            SECRET.write(out, row.secret());
            out.setInt(row.level());
        }
    }

    private static final class EventInsert implements InsertShape<Event, NewEvent> {
        @Override
        public long unset(NewEvent row) {
            return NewRow.unset(row);
        }

        @Override
        public void write(RowWriter out, NewEvent row, Stamp stamp) throws SQLException {
            out.setUuid(stamp.uuid());
            SECRET.write(out, row.secret());
            if ((unset(row) & NewEvent.LEVEL_UNSET) == 0) {
                out.setInt(row.level());
            }
        }

        @Override
        public void writeKey(RowWriter out, NewEvent row, UniqueKey<Event> key) throws SQLException {
            throw new IllegalArgumentException("the new row does not have a value for each column of " + key);
        }

        @Override
        public Event complete(NewEvent row, Stamp stamp, RowReader returned) throws SQLException {
            return new Event(
                    stamp.uuid(),
                    row.secret(),
                    (unset(row) & NewEvent.LEVEL_UNSET) == 0 ? row.level() : returned.getInt());
        }
    }

    /** Describes the table for other compilations. */
    @TableShape(
            name = "event",
            columns = {
                @ColumnShape(
                        name = "code", javaType = "java.util.UUID", storage = "UUID", generated = true, key = true),
                @ColumnShape(name = "secret", javaType = "java.lang.String", storage = "STRING", sensitive = true),
                @ColumnShape(name = "level", javaType = "int", storage = "INT")
            },
            primaryKey = {"code"}
    )
    private interface EventShape {}
}
