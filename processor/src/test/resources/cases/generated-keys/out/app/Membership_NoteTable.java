package app;

import static io.doctable.schema.IndexSchema.asc;

import io.doctable.annotation.ColumnShape;
import io.doctable.annotation.TableShape;
import io.doctable.row.ColumnType;
import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.TableSchema;
import io.doctable.table.ForeignKey;
import io.doctable.table.InsertShape;
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

/** Describes the table of {@link Membership.Note}: its columns and keys. */
@Generated("io.doctable.processor.DocTableProcessor")
final class Membership_NoteTable extends Table<Membership.Note> {
    private static final TableSchema SCHEMA = TableSchema.builder("note")
            .column(ColumnSchema.builder("group_id", DataType.UUID).component("groupId"))
            .column(ColumnSchema.builder("member", DataType.LONG))
            .column(ColumnSchema.builder("text", DataType.TEXT))
            .index("ix_note_group_id_member", asc("group_id"), asc("member"))
            .foreignKey("fk_note_group_id_member", "group_id", "member").references("membership", "group_id", "member")
            .build();

    /** The column of the component {@code groupId}. */
    public static final ValueColumn<Membership.Note, UUID> GROUP_ID =
            new ValueColumn<>(SCHEMA, "group_id", ColumnType.UUID);

    /** The column of the component {@code member}. */
    public static final ValueColumn<Membership.Note, Member.Number> MEMBER =
            new ValueColumn<>(SCHEMA, "member", ColumnType.LONG.as(Member.Number::value, Member.Number::new));

    /** The column of the component {@code text}. */
    public static final TextColumn<Membership.Note> TEXT = new TextColumn<>(SCHEMA, "text");

    /** The foreign key of {@code groupId}, {@code member} to {@link Membership}. */
    public static final ForeignKey<Membership.Note, Membership> FK_GROUP_ID_MEMBER =
            new ForeignKey<>("note", "fk_note_group_id_member", () -> MembershipTable.TABLE, GROUP_ID, MEMBER);

    private static final RowMapping<Membership.Note> ROWS = new Membership_NoteRows();

    static final InsertShape<Membership.Note, Membership.Note> INSERT = new Membership_NoteInsert();

    /** The single instance of this table. */
    public static final Membership_NoteTable TABLE = new Membership_NoteTable();

    private Membership_NoteTable() {
        super(SCHEMA, Membership.Note.class, ROWS, null, List.of(), List.of(FK_GROUP_ID_MEMBER));
    }

    private static final class Membership_NoteRows implements RowMapping<Membership.Note> {
        @Override
        public Membership.Note read(RowReader in) throws SQLException {
            return new Membership.Note(in.getUuid(), MEMBER.read(in), in.getString());
        }

        @Override
        public void write(RowWriter out, Membership.Note row) throws SQLException {
            out.setUuid(row.groupId());
            MEMBER.write(out, row.member());
            out.setString(row.text());
        }

        @Override
        public void writeUpdate(RowWriter out, Membership.Note row, Stamp stamp) throws SQLException {
            out.setUuid(row.groupId());
            MEMBER.write(out, row.member());
            out.setString(row.text());
        }
    }

    private static final class Membership_NoteInsert implements InsertShape<Membership.Note, Membership.Note> {
        @Override
        public void write(RowWriter out, Membership.Note row, Stamp stamp) throws SQLException {
            ROWS.write(out, row);
        }

        @Override
        public void writeKey(RowWriter out, Membership.Note row, UniqueKey<Membership.Note> key) throws SQLException {
            throw new IllegalArgumentException("the new row does not have a value for each column of " + key);
        }

        @Override
        public Membership.Note complete(Membership.Note row, Stamp stamp, RowReader returned) throws SQLException {
            return ROWS.normalize(row);
        }
    }

    /** Describes the table for other compilations. */
    @TableShape(
            name = "note",
            columns = {
                @ColumnShape(name = "group_id", component = "groupId", javaType = "java.util.UUID", storage = "UUID"),
                @ColumnShape(name = "member", javaType = "app.Member.Number", storage = "LONG"),
                @ColumnShape(name = "text", javaType = "java.lang.String", storage = "STRING")
            }
    )
    private interface Membership_NoteShape {}
}
