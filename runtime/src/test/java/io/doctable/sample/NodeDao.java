package io.doctable.sample;

import io.doctable.dao.KeyedTableDao;
import io.doctable.engine.Connectable;
import java.util.Collection;
import java.util.List;

/** Stores and finds rows of {@link Node}. */
public class NodeDao extends KeyedTableDao<Node, Long> {
    /** A DAO whose statements run there. */
    public NodeDao(Connectable connectable) {
        super(connectable, NodeTable.TABLE, NodeTable.PRIMARY_KEY);
    }

    @Override
    public NodeDao on(Connectable connectable) {
        return new NodeDao(ofSameEngine(connectable));
    }

    /** Inserts a row. */
    public Node insert(NewNode row) {
        return insert(NewNode.SHAPE, row);
    }

    /** Inserts rows. */
    public List<Node> insertAll(Collection<NewNode> rows) {
        return insertAll(NewNode.SHAPE, rows);
    }

    /** The rows below another one. */
    public List<Node> listByParent(String parent) {
        return listBy(NodeTable.FK_PARENT, out -> NodeTable.PARENT.write(out, parent));
    }
}
