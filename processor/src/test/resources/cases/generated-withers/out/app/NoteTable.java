package app;

import io.doctable.annotation.ColumnShape;
import io.doctable.annotation.TableShape;
import io.doctable.json.JsonType;
import io.doctable.row.ColumnType;
import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.Generation;
import io.doctable.schema.TableSchema;
import io.doctable.table.DoubleColumn;
import io.doctable.table.InsertShape;
import io.doctable.table.IntColumn;
import io.doctable.table.LongColumn;
import io.doctable.table.PrimaryKey;
import io.doctable.table.RowMapping;
import io.doctable.table.Stamp;
import io.doctable.table.Table;
import io.doctable.table.TextColumn;
import io.doctable.table.TimeColumn;
import io.doctable.table.UniqueKey;
import io.doctable.table.ValueColumn;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Describes the table of {@link Note}: its columns and keys. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class NoteTable extends Table<Note> {
    private static final TableSchema SCHEMA = TableSchema.builder("note")
            .column(ColumnSchema.builder("id", DataType.LONG).generated(Generation.IDENTITY))
            .column(ColumnSchema.builder("title", DataType.TEXT))
            .column(ColumnSchema.builder("letter", DataType.TEXT))
            .column(ColumnSchema.builder("changed", DataType.INT))
            .column(ColumnSchema.builder("value", DataType.TEXT).nullable())
            .column(ColumnSchema.builder("tags", DataType.JSON))
            .column(ColumnSchema.builder("raw", DataType.BYTES))
            .column(ColumnSchema.builder("kind", DataType.TEXT))
            .column(ColumnSchema.builder("at_latitude", DataType.DOUBLE).component("place.latitude"))
            .column(ColumnSchema.builder("at_longitude", DataType.DOUBLE).component("place.longitude"))
            .column(ColumnSchema.builder("origin", DataType.TEXT).notUpdatable())
            .column(ColumnSchema.builder("created_at", DataType.LOCAL_DATE_TIME)
                    .component("createdAt")
                    .generated(Generation.CREATED_AT))
            .column(ColumnSchema.builder("updated_at", DataType.LOCAL_DATE_TIME)
                    .component("updatedAt")
                    .generated(Generation.UPDATED_AT)
                    .zone("Europe/Berlin"))
            .column(ColumnSchema.builder("version", DataType.INT).generated(Generation.VERSION))
            .primaryKey("id")
            .build();

    /** The column of the component {@code id}. */
    public static final LongColumn<Note> ID = new LongColumn<>(SCHEMA, "id");

    /** The column of the component {@code title}. */
    public static final TextColumn<Note> TITLE = new TextColumn<>(SCHEMA, "title");

    /** The column of the component {@code letter}. */
    public static final ValueColumn<Note, Character> LETTER = new ValueColumn<>(SCHEMA, "letter", ColumnType.CHAR);

    /** The column of the component {@code changed}. */
    public static final IntColumn<Note> CHANGED = new IntColumn<>(SCHEMA, "changed");

    /** The column of the component {@code value}. */
    public static final TextColumn<Note> VALUE = new TextColumn<>(SCHEMA, "value");

    /** The column of the component {@code tags}. */
    public static final ValueColumn<Note, Map<String, List<Integer>>> TAGS =
            new ValueColumn<>(SCHEMA, "tags", ColumnType.json(new JsonType<Map<String, List<Integer>>>() {}));

    /** The column of the component {@code raw}. */
    public static final ValueColumn<Note, byte[]> RAW = new ValueColumn<>(SCHEMA, "raw", ColumnType.BYTES);

    /** The column of the component {@code kind}. */
    public static final ValueColumn<Note, Note.Kind> KIND =
            new ValueColumn<>(SCHEMA, "kind", ColumnType.enumOf(Note.Kind.class));

    /** The column of the component {@code place.latitude}. */
    public static final DoubleColumn<Note> PLACE_LATITUDE = new DoubleColumn<>(SCHEMA, "at_latitude");

    /** The column of the component {@code place.longitude}. */
    public static final DoubleColumn<Note> PLACE_LONGITUDE = new DoubleColumn<>(SCHEMA, "at_longitude");

    /** The column of the component {@code origin}. */
    public static final TextColumn<Note> ORIGIN = new TextColumn<>(SCHEMA, "origin");

    /** The column of the component {@code createdAt}. */
    public static final TimeColumn<Note, LocalDateTime> CREATED_AT =
            new TimeColumn<>(SCHEMA, "created_at", ColumnType.LOCAL_DATE_TIME);

    /** The column of the component {@code updatedAt}. */
    public static final TimeColumn<Note, LocalDateTime> UPDATED_AT =
            new TimeColumn<>(SCHEMA, "updated_at", ColumnType.LOCAL_DATE_TIME);

    /** The column of the component {@code version}. */
    public static final IntColumn<Note> VERSION = new IntColumn<>(SCHEMA, "version");

    /** The primary key: {@code id}. */
    public static final PrimaryKey<Note, Long> PRIMARY_KEY =
            new PrimaryKey<>("note", "pk_note", ID::write, Note::id, ID);

    private static final RowMapping<Note> ROWS = new NoteRows();

    static final InsertShape<Note, NewNote> INSERT = new NoteInsert();

    /** The single instance of this table. */
    public static final NoteTable TABLE = new NoteTable();

    private NoteTable() {
        super(SCHEMA, Note.class, ROWS, PRIMARY_KEY, List.of(), List.of());
    }

    private static final class NoteRows implements RowMapping<Note> {
        @Override
        public Note read(RowReader in) throws SQLException {
            return new Note(
                    in.getLong(),
                    in.getString(),
                    LETTER.read(in),
                    in.getInt(),
                    Optional.ofNullable(VALUE.readOrNull(in)),
                    TAGS.read(in),
                    in.getBytes(),
                    KIND.read(in),
                    new Note.Place(in.getDouble(), in.getDouble()),
                    in.getString(),
                    in.getLocalDateTime(),
                    in.getLocalDateTime(),
                    in.getInt());
        }

        @Override
        public void write(RowWriter out, Note row) throws SQLException {
            out.setLong(row.id());
            out.setString(row.title());
            LETTER.write(out, row.letter());
            out.setInt(row.changed());
            VALUE.write(out, row.value().orElse(null));
            TAGS.write(out, row.tags());
            out.setBytes(row.raw());
            KIND.write(out, row.kind());
            out.setDouble(row.place().latitude());
            out.setDouble(row.place().longitude());
            out.setString(row.origin());
            out.setLocalDateTime(row.createdAt());
            out.setLocalDateTime(row.updatedAt());
            out.setInt(row.version());
        }

        @Override
        public Note normalize(Note row) {
            return new Note(
                    row.id(),
                    row.title(),
                    row.letter(),
                    row.changed(),
                    row.value(),
                    row.tags(),
                    row.raw(),
                    row.kind(),
                    new Note.Place(
                            PLACE_LATITUDE.normalize(row.place().latitude()),
                            PLACE_LONGITUDE.normalize(row.place().longitude())),
                    row.origin(),
                    CREATED_AT.normalize(row.createdAt()),
                    UPDATED_AT.normalize(row.updatedAt()),
                    row.version());
        }

        @Override
        public void writeUpdate(RowWriter out, Note row, Stamp stamp) throws SQLException {
            out.setString(row.title());
            LETTER.write(out, row.letter());
            out.setInt(row.changed());
            VALUE.write(out, row.value().orElse(null));
            TAGS.write(out, row.tags());
            out.setBytes(row.raw());
            KIND.write(out, row.kind());
            out.setDouble(row.place().latitude());
            out.setDouble(row.place().longitude());
            out.setLocalDateTime(stamp.localDateTime(UPDATED_AT));
        }

        @Override
        public Note updated(Note row, Stamp stamp) {
            return new Note(
                    row.id(),
                    row.title(),
                    row.letter(),
                    row.changed(),
                    row.value(),
                    row.tags(),
                    row.raw(),
                    row.kind(),
                    new Note.Place(
                            PLACE_LATITUDE.normalize(row.place().latitude()),
                            PLACE_LONGITUDE.normalize(row.place().longitude())),
                    row.origin(),
                    CREATED_AT.normalize(row.createdAt()),
                    stamp.localDateTime(UPDATED_AT),
                    row.version() + 1);
        }

        @Override
        public long version(Note row) {
            return row.version();
        }
    }

    private static final class NoteInsert implements InsertShape<Note, NewNote> {
        @Override
        public void write(RowWriter out, NewNote row, Stamp stamp) throws SQLException {
            out.setString(row.title());
            LETTER.write(out, row.letter());
            out.setInt(row.changed());
            VALUE.write(out, row.value().orElse(null));
            TAGS.write(out, row.tags());
            out.setBytes(row.raw());
            KIND.write(out, row.kind());
            out.setDouble(row.place().latitude());
            out.setDouble(row.place().longitude());
            out.setString(row.origin());
            out.setLocalDateTime(stamp.localDateTime());
            out.setLocalDateTime(stamp.localDateTime(UPDATED_AT));
            out.setInt(1);
        }

        @Override
        public void writeKey(RowWriter out, NewNote row, UniqueKey<Note> key) throws SQLException {
            throw new IllegalArgumentException("the new row does not have a value for each column of " + key);
        }

        @Override
        public Note complete(NewNote row, Stamp stamp, RowReader returned) throws SQLException {
            return new Note(
                    returned.getLong(),
                    row.title(),
                    row.letter(),
                    row.changed(),
                    row.value(),
                    row.tags(),
                    row.raw(),
                    row.kind(),
                    new Note.Place(
                            PLACE_LATITUDE.normalize(row.place().latitude()),
                            PLACE_LONGITUDE.normalize(row.place().longitude())),
                    row.origin(),
                    stamp.localDateTime(),
                    stamp.localDateTime(UPDATED_AT),
                    1);
        }
    }

    /** Describes the table for other compilations. */
    @TableShape(
            name = "note",
            columns = {
                @ColumnShape(name = "id", javaType = "long", storage = "LONG", generated = true, key = true),
                @ColumnShape(name = "title", javaType = "java.lang.String", storage = "STRING"),
                @ColumnShape(name = "letter", javaType = "char", storage = "CHAR"),
                @ColumnShape(name = "changed", javaType = "int", storage = "INT"),
                @ColumnShape(name = "value", javaType = "java.lang.String", storage = "STRING", nullable = true),
                @ColumnShape(
                        name = "tags",
                        javaType = "java.util.Map<java.lang.String, java.util.List<java.lang.Integer>>",
                        storage = "JSON"),
                @ColumnShape(name = "raw", javaType = "byte[]", storage = "BYTES"),
                @ColumnShape(name = "kind", javaType = "app.Note.Kind", storage = "STRING"),
                @ColumnShape(
                        name = "at_latitude", component = "place.latitude", javaType = "double", storage = "DOUBLE"),
                @ColumnShape(
                        name = "at_longitude", component = "place.longitude", javaType = "double", storage = "DOUBLE"),
                @ColumnShape(name = "origin", javaType = "java.lang.String", storage = "STRING"),
                @ColumnShape(
                        name = "created_at",
                        component = "createdAt",
                        javaType = "java.time.LocalDateTime",
                        storage = "LOCAL_DATE_TIME"),
                @ColumnShape(
                        name = "updated_at",
                        component = "updatedAt",
                        javaType = "java.time.LocalDateTime",
                        storage = "LOCAL_DATE_TIME"),
                @ColumnShape(name = "version", javaType = "int", storage = "INT")
            },
            primaryKey = {"id"}
    )
    private interface NoteShape {}
}
