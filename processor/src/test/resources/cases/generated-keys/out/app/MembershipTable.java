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
import io.doctable.table.ForeignKey;
import io.doctable.table.InsertShape;
import io.doctable.table.PrimaryKey;
import io.doctable.table.RowMapping;
import io.doctable.table.Stamp;
import io.doctable.table.Table;
import io.doctable.table.TextColumn;
import io.doctable.table.TimeColumn;
import io.doctable.table.UniqueKey;
import io.doctable.table.ValueColumn;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Describes the table of {@link Membership}: its columns and keys. */
@Generated("io.doctable.processor.DocTableProcessor")
final class MembershipTable extends Table<Membership> {
    private static final TableSchema SCHEMA = TableSchema.builder("membership")
            .column(ColumnSchema.builder("group_id", DataType.UUID).component("groupId"))
            .column(ColumnSchema.builder("member", DataType.LONG))
            .column(ColumnSchema.builder("role", DataType.TEXT))
            .column(ColumnSchema.builder("changed", DataType.INSTANT).generated(Generation.UPDATED_AT))
            .primaryKey("group_id", "member")
            .foreignKey("fk_membership_group_id", "group_id").references("group", "id")
            .build();

    /** The column of the component {@code groupId}. */
    public static final ValueColumn<Membership, UUID> GROUP_ID = new ValueColumn<>(SCHEMA, "group_id", ColumnType.UUID);

    /** The column of the component {@code member}. */
    public static final ValueColumn<Membership, Member.Number> MEMBER =
            new ValueColumn<>(SCHEMA, "member", ColumnType.LONG.as(Member.Number::value, Member.Number::new));

    /** The column of the component {@code role}. */
    public static final TextColumn<Membership> ROLE = new TextColumn<>(SCHEMA, "role");

    /** The column of the component {@code changed}. */
    public static final TimeColumn<Membership, OffsetDateTime> CHANGED =
            new TimeColumn<>(SCHEMA, "changed", ColumnType.OFFSET_DATE_TIME);

    /** The primary key: {@code groupId}, {@code member}. */
    public static final PrimaryKey<Membership, MembershipKey> PRIMARY_KEY =
            new PrimaryKey<>(
                    "membership",
                    "pk_membership",
                    MembershipTable::writeKey,
                    row -> new MembershipKey(row.groupId(), row.member()),
                    GROUP_ID,
                    MEMBER);

    /** The foreign key of {@code groupId} to {@link Group}. */
    public static final ForeignKey<Membership, Group> FK_GROUP_ID =
            new ForeignKey<>("membership", "fk_membership_group_id", () -> GroupTable.TABLE, GROUP_ID);

    private static final RowMapping<Membership> ROWS = new MembershipRows();

    static final InsertShape<Membership, NewMembership> INSERT = new MembershipInsert();

    /** The single instance of this table. */
    public static final MembershipTable TABLE = new MembershipTable();

    private MembershipTable() {
        super(SCHEMA, Membership.class, ROWS, PRIMARY_KEY, List.of(), List.of(FK_GROUP_ID));
    }

    private static void writeKey(RowWriter out, MembershipKey key) throws SQLException {
        out.setUuid(key.groupId());
        MEMBER.write(out, key.member());
    }

    private static final class MembershipRows implements RowMapping<Membership> {
        @Override
        public Membership read(RowReader in) throws SQLException {
            return new Membership(
                    in.getUuid(),
                    MEMBER.read(in),
                    in.getString(),
                    CHANGED.read(in));
        }

        @Override
        public void write(RowWriter out, Membership row) throws SQLException {
            out.setUuid(row.groupId());
            MEMBER.write(out, row.member());
            out.setString(row.role());
            CHANGED.write(out, row.changed());
        }

        @Override
        public Membership normalize(Membership row) {
            return new Membership(
                    row.groupId(),
                    row.member(),
                    row.role(),
                    CHANGED.normalize(row.changed()));
        }

        @Override
        public void writeUpdate(RowWriter out, Membership row, Stamp stamp) throws SQLException {
            out.setString(row.role());
            CHANGED.write(out, stamp.offsetDateTime());
        }

        @Override
        public Membership updated(Membership row, Stamp stamp) {
            return new Membership(
                    row.groupId(),
                    row.member(),
                    row.role(),
                    stamp.offsetDateTime());
        }
    }

    private static final class MembershipInsert implements InsertShape<Membership, NewMembership> {
        @Override
        public void write(RowWriter out, NewMembership row, Stamp stamp) throws SQLException {
            out.setUuid(row.groupId());
            MEMBER.write(out, row.member());
            out.setString(row.role());
            CHANGED.write(out, stamp.offsetDateTime());
        }

        @Override
        public void writeKey(RowWriter out, NewMembership row, UniqueKey<Membership> key) throws SQLException {
            if (key.equals(PRIMARY_KEY)) {
                out.setUuid(row.groupId());
                MEMBER.write(out, row.member());
                return;
            }
            throw new IllegalArgumentException("the new row does not have a value for each column of " + key);
        }

        @Override
        public Membership complete(NewMembership row, Stamp stamp, RowReader returned) throws SQLException {
            return new Membership(
                    row.groupId(),
                    row.member(),
                    row.role(),
                    stamp.offsetDateTime());
        }
    }

    /** Describes the table for other compilations. */
    @TableShape(
            name = "membership",
            columns = {
                @ColumnShape(
                        name = "group_id",
                        component = "groupId",
                        javaType = "java.util.UUID",
                        storage = "UUID",
                        key = true),
                @ColumnShape(name = "member", javaType = "app.Member.Number", storage = "LONG", key = true),
                @ColumnShape(name = "role", javaType = "java.lang.String", storage = "STRING"),
                @ColumnShape(name = "changed", javaType = "java.time.OffsetDateTime", storage = "OFFSET_DATE_TIME")
            },
            primaryKey = {"group_id", "member"}
    )
    private interface MembershipShape {}
}
