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

/** Describes the table of {@link Group}: its columns and keys. */
@Generated("io.doctable.processor.DocTableProcessor")
final class GroupTable extends Table<Group> {
    private static final TableSchema SCHEMA = TableSchema.builder("group")
            .column(ColumnSchema.builder("id", DataType.UUID).generated(Generation.UUID))
            .column(ColumnSchema.builder("name", DataType.TEXT))
            .primaryKey("id")
            .build();

    /** The column of the component {@code id}. */
    public static final ValueColumn<Group, UUID> ID = new ValueColumn<>(SCHEMA, "id", ColumnType.UUID);

    /** The column of the component {@code name}. */
    public static final TextColumn<Group> NAME = new TextColumn<>(SCHEMA, "name");

    /** The primary key: {@code id}. */
    public static final PrimaryKey<Group, UUID> PRIMARY_KEY =
            new PrimaryKey<>("group", "pk_group", ID::write, Group::id, ID);

    private static final RowMapping<Group> ROWS = new GroupRows();

    static final InsertShape<Group, NewGroup> INSERT = new GroupInsert();

    /** The single instance of this table. */
    public static final GroupTable TABLE = new GroupTable();

    private GroupTable() {
        super(SCHEMA, Group.class, ROWS, PRIMARY_KEY, List.of(), List.of());
    }

    private static final class GroupRows implements RowMapping<Group> {
        @Override
        public Group read(RowReader in) throws SQLException {
            return new Group(in.getUuid(), in.getString());
        }

        @Override
        public void write(RowWriter out, Group row) throws SQLException {
            out.setUuid(row.id());
            out.setString(row.name());
        }

        @Override
        public void writeUpdate(RowWriter out, Group row, Stamp stamp) throws SQLException {
            out.setString(row.name());
        }
    }

    private static final class GroupInsert implements InsertShape<Group, NewGroup> {
        @Override
        public void write(RowWriter out, NewGroup row, Stamp stamp) throws SQLException {
            out.setUuid(stamp.uuid());
            out.setString(row.name());
        }

        @Override
        public void writeKey(RowWriter out, NewGroup row, UniqueKey<Group> key) throws SQLException {
            throw new IllegalArgumentException("the new row does not have a value for each column of " + key);
        }

        @Override
        public Group complete(NewGroup row, Stamp stamp, RowReader returned) throws SQLException {
            return new Group(stamp.uuid(), row.name());
        }
    }

    /** Describes the table for other compilations. */
    @TableShape(
            name = "group",
            columns = {
                @ColumnShape(name = "id", javaType = "java.util.UUID", storage = "UUID", generated = true, key = true),
                @ColumnShape(name = "name", javaType = "java.lang.String", storage = "STRING")
            },
            primaryKey = {"id"}
    )
    private interface GroupShape {}
}
