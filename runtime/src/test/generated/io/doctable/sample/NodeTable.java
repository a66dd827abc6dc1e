package io.doctable.sample;

import io.doctable.annotation.ColumnShape;
import io.doctable.annotation.ReferenceAction;
import io.doctable.annotation.TableShape;
import io.doctable.annotation.Unique;
import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.Generation;
import io.doctable.schema.TableSchema;
import io.doctable.table.ForeignKey;
import io.doctable.table.InsertShape;
import io.doctable.table.IntColumn;
import io.doctable.table.LongColumn;
import io.doctable.table.NewRow;
import io.doctable.table.PrimaryKey;
import io.doctable.table.RowMapping;
import io.doctable.table.Stamp;
import io.doctable.table.Table;
import io.doctable.table.TextColumn;
import io.doctable.table.UniqueKey;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;

/** Describes the table of {@link Node}: its columns and keys. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class NodeTable extends Table<Node> {
    private static final TableSchema SCHEMA = TableSchema.builder("node")
            .column(ColumnSchema.builder("kind", DataType.TEXT).defaultSql("'leaf'"))
            .column(ColumnSchema.builder("depth", DataType.INT).defaultSql("0"))
            .column(ColumnSchema.builder("id", DataType.LONG).generated(Generation.IDENTITY))
            .column(ColumnSchema.builder("parent", DataType.TEXT).nullable())
            .column(ColumnSchema.builder("name", DataType.TEXT))
            .primaryKey("id")
            .unique("uq_node_name", "name")
            .foreignKey("fk_node_parent", "parent").references("node", "name").onDelete(ReferenceAction.CASCADE)
            .build();

    /** The column of the component {@code kind}. */
    public static final TextColumn<Node> KIND = new TextColumn<>(SCHEMA, "kind");

    /** The column of the component {@code depth}. */
    public static final IntColumn<Node> DEPTH = new IntColumn<>(SCHEMA, "depth");

    /** The column of the component {@code id}. */
    public static final LongColumn<Node> ID = new LongColumn<>(SCHEMA, "id");

    /** The column of the component {@code parent}. */
    public static final TextColumn<Node> PARENT = new TextColumn<>(SCHEMA, "parent");

    /** The column of the component {@code name}. */
    public static final TextColumn<Node> NAME = new TextColumn<>(SCHEMA, "name");

    /** The primary key: {@code id}. */
    public static final PrimaryKey<Node, Long> PRIMARY_KEY =
            new PrimaryKey<>("node", "pk_node", ID::write, Node::id, ID);

    /** The unique constraint over {@code name}. */
    public static final UniqueKey<Node> UQ_NAME = new UniqueKey<>("node", "uq_node_name", NAME);

    /** The foreign key of {@code parent} to {@link Node}. */
    public static final ForeignKey<Node, Node> FK_PARENT =
            new ForeignKey<>("node", "fk_node_parent", () -> NodeTable.TABLE, PARENT);

    private static final RowMapping<Node> ROWS = new NodeRows();

    static final InsertShape<Node, NewNode> INSERT = new NodeInsert();

    /** The single instance of this table. */
    public static final NodeTable TABLE = new NodeTable();

    private NodeTable() {
        super(SCHEMA, Node.class, ROWS, PRIMARY_KEY, List.of(UQ_NAME), List.of(FK_PARENT));
    }

    private static final class NodeRows implements RowMapping<Node> {
        @Override
        public Node read(RowReader in) throws SQLException {
            return new Node(
                    in.getString(),
                    in.getInt(),
                    in.getLong(),
                    PARENT.readOrNull(in),
                    in.getString());
        }

        @Override
        public void write(RowWriter out, Node row) throws SQLException {
            out.setString(row.kind());
            out.setInt(row.depth());
            out.setLong(row.id());
            PARENT.write(out, row.parent());
            out.setString(row.name());
        }

        @Override
        public void writeUpdate(RowWriter out, Node row, Stamp stamp) throws SQLException {
            out.setString(row.kind());
            out.setInt(row.depth());
            PARENT.write(out, row.parent());
            out.setString(row.name());
        }
    }

    private static final class NodeInsert implements InsertShape<Node, NewNode> {
        @Override
        public long unset(NewNode row) {
            return NewRow.unset(row);
        }

        @Override
        public void write(RowWriter out, NewNode row, Stamp stamp) throws SQLException {
            if ((unset(row) & NewNode.KIND_UNSET) == 0) {
                out.setString(row.kind());
            }
            if ((unset(row) & NewNode.DEPTH_UNSET) == 0) {
                out.setInt(row.depth());
            }
            PARENT.write(out, row.parent());
            out.setString(row.name());
        }

        @Override
        public void writeKey(RowWriter out, NewNode row, UniqueKey<Node> key) throws SQLException {
            if (key.equals(UQ_NAME)) {
                out.setString(row.name());
                return;
            }
            throw new IllegalArgumentException("the new row does not have a value for each column of " + key);
        }

        @Override
        public Node complete(NewNode row, Stamp stamp, RowReader returned) throws SQLException {
            return new Node(
                    (unset(row) & NewNode.KIND_UNSET) == 0 ? row.kind() : returned.getString(),
                    (unset(row) & NewNode.DEPTH_UNSET) == 0 ? row.depth() : returned.getInt(),
                    returned.getLong(),
                    row.parent(),
                    row.name());
        }
    }

    /** Describes the table for other compilations. */
    @TableShape(
            name = "node",
            columns = {
                @ColumnShape(name = "kind", javaType = "java.lang.String", storage = "STRING"),
                @ColumnShape(name = "depth", javaType = "int", storage = "INT"),
                @ColumnShape(name = "id", javaType = "long", storage = "LONG", generated = true, key = true),
                @ColumnShape(name = "parent", javaType = "java.lang.String", storage = "STRING", nullable = true),
                @ColumnShape(name = "name", javaType = "java.lang.String", storage = "STRING", unique = true)
            },
            primaryKey = {"id"},
            uniques = {
                @Unique(columns = {"name"})
            }
    )
    private interface NodeShape {}
}
