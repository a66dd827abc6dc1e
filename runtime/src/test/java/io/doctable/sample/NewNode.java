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
 * A {@link Node} to be inserted.
 *
 * @param kind null where it is left unset
 * @param depth null where it is left unset
 */
public record NewNode(
        @Nullable String kind,
        @Nullable Integer depth,
        @Nullable String parent,
        String name) {
    static final InsertShape<Node, NewNode> SHAPE = new InsertShape<>() {
        @Override
        public Table<Node> table() {
            return NodeTable.TABLE;
        }

        @Override
        public long unset(NewNode row) {
            return (row.kind() == null ? 0b1 : 0) | (row.depth() == null ? 0b10 : 0);
        }

        @Override
        public void write(RowWriter out, NewNode row, Stamp stamp) throws SQLException {
            if (row.kind() != null) {
                out.setString(row.kind());
            }
            if (row.depth() != null) {
                out.setInt(row.depth());
            }
            NodeTable.PARENT.write(out, row.parent());
            out.setString(row.name());
        }

        @Override
        public void writeKey(RowWriter out, NewNode row, UniqueKey<Node> key) throws SQLException {
            out.setString(row.name());
        }

        @Override
        public Node complete(NewNode row, Stamp stamp, RowReader returned) throws SQLException {
            return new Node(
                    row.kind() != null ? row.kind() : returned.getString(),
                    row.depth() != null ? row.depth() : returned.getInt(),
                    returned.getLong(),
                    row.parent(),
                    row.name());
        }
    };
}
