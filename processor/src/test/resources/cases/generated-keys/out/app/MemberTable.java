package app;

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
import javax.annotation.processing.Generated;

/** Describes the table of {@link Member}: its columns and keys. */
@Generated("io.doctable.processor.DocTableProcessor")
final class MemberTable extends Table<Member> {
    private static final TableSchema SCHEMA = TableSchema.builder("member")
            .column(ColumnSchema.builder("id", DataType.LONG).generated(Generation.IDENTITY))
            .column(ColumnSchema.builder("name", DataType.TEXT))
            .column(ColumnSchema.builder("since", DataType.LOCAL_DATE_TIME).generated(Generation.CREATED_AT))
            .column(ColumnSchema.builder("version", DataType.LONG).generated(Generation.VERSION))
            .primaryKey("id")
            .build();

    /** The column of the component {@code id}. */
    public static final ValueColumn<Member, Member.Number> ID =
            new ValueColumn<>(SCHEMA, "id", ColumnType.LONG.as(Member.Number::value, Member.Number::new));

    /** The column of the component {@code name}. */
    public static final TextColumn<Member> NAME = new TextColumn<>(SCHEMA, "name");

    /** The column of the component {@code since}. */
    public static final TimeColumn<Member, LocalDateTime> SINCE =
            new TimeColumn<>(SCHEMA, "since", ColumnType.LOCAL_DATE_TIME);

    /** The column of the component {@code version}. */
    public static final LongColumn<Member> VERSION = new LongColumn<>(SCHEMA, "version");

    /** The primary key: {@code id}. */
    public static final PrimaryKey<Member, Member.Number> PRIMARY_KEY =
            new PrimaryKey<>("member", "pk_member", ID::write, Member::id, ID);

    private static final RowMapping<Member> ROWS = new MemberRows();

    static final InsertShape<Member, NewMember> INSERT = new MemberInsert();

    /** The single instance of this table. */
    public static final MemberTable TABLE = new MemberTable();

    private MemberTable() {
        super(SCHEMA, Member.class, ROWS, PRIMARY_KEY, List.of(), List.of());
    }

    private static final class MemberRows implements RowMapping<Member> {
        @Override
        public Member read(RowReader in) throws SQLException {
            return new Member(
                    ID.read(in),
                    in.getString(),
                    in.getLocalDateTime(),
                    in.getLong());
        }

        @Override
        public void write(RowWriter out, Member row) throws SQLException {
            ID.write(out, row.id());
            out.setString(row.name());
            out.setLocalDateTime(row.since());
            out.setLong(row.version());
        }

        @Override
        public Member normalize(Member row) {
            return new Member(
                    row.id(),
                    row.name(),
                    SINCE.normalize(row.since()),
                    row.version());
        }

        @Override
        public void writeUpdate(RowWriter out, Member row, Stamp stamp) throws SQLException {
            out.setString(row.name());
        }

        @Override
        public Member updated(Member row, Stamp stamp) {
            return new Member(
                    row.id(),
                    row.name(),
                    SINCE.normalize(row.since()),
                    row.version() + 1);
        }

        @Override
        public long version(Member row) {
            return row.version();
        }
    }

    private static final class MemberInsert implements InsertShape<Member, NewMember> {
        @Override
        public void write(RowWriter out, NewMember row, Stamp stamp) throws SQLException {
            out.setString(row.name());
            out.setLocalDateTime(stamp.localDateTime());
            out.setLong(1L);
        }

        @Override
        public void writeKey(RowWriter out, NewMember row, UniqueKey<Member> key) throws SQLException {
            throw new IllegalArgumentException("the new row does not have a value for each column of " + key);
        }

        @Override
        public Member complete(NewMember row, Stamp stamp, RowReader returned) throws SQLException {
            return new Member(
                    ID.read(returned),
                    row.name(),
                    stamp.localDateTime(),
                    1L);
        }
    }

    /** Describes the table for other compilations. */
    @TableShape(
            name = "member",
            columns = {
                @ColumnShape(
                        name = "id", javaType = "app.Member.Number", storage = "LONG", generated = true, key = true),
                @ColumnShape(name = "name", javaType = "java.lang.String", storage = "STRING"),
                @ColumnShape(name = "since", javaType = "java.time.LocalDateTime", storage = "LOCAL_DATE_TIME"),
                @ColumnShape(name = "version", javaType = "long", storage = "LONG")
            },
            primaryKey = {"id"}
    )
    private interface MemberShape {}
}
