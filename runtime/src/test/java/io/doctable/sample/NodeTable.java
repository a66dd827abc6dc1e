package io.doctable.sample;

import io.doctable.annotation.ReferenceAction;
import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.Generation;
import io.doctable.schema.TableSchema;
import io.doctable.table.ForeignKey;
import io.doctable.table.IntColumn;
import io.doctable.table.LongColumn;
import io.doctable.table.PrimaryKey;
import io.doctable.table.RowMapping;
import io.doctable.table.Stamp;
import io.doctable.table.Table;
import io.doctable.table.TextColumn;
import io.doctable.table.UniqueKey;
import java.sql.SQLException;
import java.util.List;

/** The table of {@link Node}. */
public final class NodeTable extends Table<Node> {
    private static final TableSchema SCHEMA = TableSchema.builder("node")
            .column(ColumnSchema.builder("kind", DataType.TEXT).defaultSql("'leaf'"))
            .column(ColumnSchema.builder("depth", DataType.INT).defaultSql("0"))
            .column(ColumnSchema.builder("id", DataType.LONG).generated(Generation.IDENTITY))
            .column(ColumnSchema.builder("parent", DataType.TEXT).nullable())
            .column(ColumnSchema.builder("name", DataType.TEXT))
            .primaryKey("id")
            .unique("uq_node_name", "name")
            .foreignKey("fk_node_parent", "parent")
            .references("node", "name")
            .onDelete(ReferenceAction.CASCADE)
            .build();

    /** Column {@code kind}. */
    public static final TextColumn<Node> KIND = new TextColumn<>(SCHEMA, "kind");
    /** Column {@code depth}. */
    public static final IntColumn<Node> DEPTH = new IntColumn<>(SCHEMA, "depth");
    /** Column {@code id}. */
    public static final LongColumn<Node> ID = new LongColumn<>(SCHEMA, "id");
    /** Column {@code parent}. */
    public static final TextColumn<Node> PARENT = new TextColumn<>(SCHEMA, "parent");
    /** Column {@code name}. */
    public static final TextColumn<Node> NAME = new TextColumn<>(SCHEMA, "name");

    /** The primary key. */
    public static final PrimaryKey<Node, Long> PRIMARY_KEY =
            new PrimaryKey<>("node", "pk_node", ID::write, Node::id, ID);
    /** Unique: {@code name}. */
    public static final UniqueKey<Node> UQ_NAME = new UniqueKey<>("node", "uq_node_name", NAME);
    /** Reference of {@code parent} to {@link Node}. */
    public static final ForeignKey<Node, Node> FK_PARENT =
            new ForeignKey<>("node", "fk_node_parent", () -> NodeTable.TABLE, PARENT);

    private static final RowMapping<Node> ROWS = new NodeRows();
    /** The table. */
    public static final NodeTable TABLE = new NodeTable();

    private NodeTable() {
        super(SCHEMA, Node.class, ROWS, PRIMARY_KEY, List.of(UQ_NAME), List.of(FK_PARENT));
    }

    private static final class NodeRows implements RowMapping<Node> {
        @Override
        public Node read(RowReader in) throws SQLException {
            return new Node(in.getString(), in.getInt(), in.getLong(), PARENT.readOrNull(in), in.getString());
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
        public Node normalize(Node row) {
            return row;
        }

        @Override
        public void writeUpdate(RowWriter out, Node row, Stamp stamp) throws SQLException {
            out.setString(row.kind());
            out.setInt(row.depth());
            PARENT.write(out, row.parent());
            out.setString(row.name());
        }

        @Override
        public Node updated(Node row, Stamp stamp) {
            return row;
        }
    }
}
