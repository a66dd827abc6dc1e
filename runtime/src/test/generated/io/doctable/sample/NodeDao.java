package io.doctable.sample;

import io.doctable.dao.BulkInsert;
import io.doctable.dao.BulkResult;
import io.doctable.dao.Inserter;
import io.doctable.dao.KeyedTableDao;
import io.doctable.engine.Connectable;
import io.doctable.table.Column;
import io.doctable.table.UniqueKey;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Stores, finds, updates and deletes the rows of {@link Node}. Needs no closing; may be extended. */
@Generated("io.doctable.processor.DocTableProcessor")
public class NodeDao extends KeyedTableDao<Node, Long> {
    /** Creates a DAO whose statements run on an engine, a connection or a transaction. */
    public NodeDao(Connectable connectable) {
        super(connectable, NodeTable.TABLE, NodeTable.PRIMARY_KEY);
    }

    @Override
    public NodeDao on(Connectable connectable) {
        return new NodeDao(ofSameEngine(connectable));
    }

    /**
     * Stores a new row and returns it with generated values and defaults.
     * Changes made by a trigger may be missing; read the row again to see them.
     */
    public Node insert(NewNode row) {
        return insert(NodeTable.INSERT, row);
    }

    /** Stores new rows, all or none, and returns them in the given order, as {@code insert} does. */
    public List<Node> insertAll(Collection<? extends NewNode> rows) {
        return insertAll(NodeTable.INSERT, rows);
    }

    /**
     * Stores a new row and returns it, or returns empty if the table has a row with the same key.
     * The new row must have a value for each column of the key.
     */
    public Optional<Node> insertIfAbsent(NewNode row, UniqueKey<Node> key) {
        return insertIfAbsent(NodeTable.INSERT, row, key);
    }

    /** Stores the new rows whose key is new, all or none; a row whose key is there gives an empty result. */
    public List<Optional<Node>> insertAllIfAbsent(Collection<? extends NewNode> rows, UniqueKey<Node> key) {
        return insertAllIfAbsent(NodeTable.INSERT, rows, key);
    }

    /**
     * Returns the row with the same key, or stores the new row and returns it if there is none.
     * The new row must have a value for each column of the key.
     */
    public Node findOrInsert(NewNode row, UniqueKey<Node> key) {
        return findOrInsert(NodeTable.INSERT, row, key);
    }

    /**
     * Inserts a new row, or updates the row with the same key (upsert), and returns it as stored.
     * The new row must have a value for each column of the key.
     * Changes made by a trigger may be missing; read the row again to see them.
     */
    public Node upsert(NewNode row, UniqueKey<Node> key) {
        return upsert(NodeTable.INSERT, row, key);
    }

    /**
     * Inserts a new row, or updates only these columns of the row with the same key (upsert).
     * The new row must have a value for each column of the key.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Node upsert(NewNode row, UniqueKey<Node> key, Column<Node, ?>... columns) {
        return upsert(NodeTable.INSERT, row, key, List.of(columns));
    }

    /** Inserts new rows or updates those with the same key, all or none, and returns them in the given order. */
    public List<Node> upsertAll(Collection<? extends NewNode> rows, UniqueKey<Node> key) {
        return upsertAll(NodeTable.INSERT, rows, key);
    }

    /** Stores new rows, all or none, as fast as the database can, without returning them. */
    public BulkResult bulkInsert(Iterable<? extends NewNode> rows) {
        return bulkInsert().run(rows);
    }

    /** Stores new rows, all or none, as fast as the database can, without returning them. */
    public BulkResult bulkInsert(Stream<? extends NewNode> rows) {
        return bulkInsert().run(rows);
    }

    /** Starts a bulk insert that commits in parts or reports its progress. */
    public BulkInsert<NewNode> bulkInsert() {
        return bulkInsert(NodeTable.INSERT);
    }

    /** Opens a queue that stores its rows when it has {@code size} of them, and when it is closed. */
    public Inserter<NewNode> inserter(int size) {
        return bulkInsert().inserter(size);
    }

    /** Returns the row with this key, or empty if there is none. */
    public Optional<Node> findById(long id) {
        return findById(Long.valueOf(id));
    }

    /** Returns the row with this key; throws {@code RowNotFoundException} if there is none. */
    public Node get(long id) {
        return get(Long.valueOf(id));
    }

    /** Updates only the columns that a patch sets; returns whether there is a row with this key. */
    public boolean patch(long id, NodePatch patch) {
        return patch(Long.valueOf(id), patch);
    }

    /** Deletes the row with this key; returns whether there was one. */
    public boolean deleteById(long id) {
        return deleteById(Long.valueOf(id));
    }

    /** Returns the row with this {@code name}, or empty if there is none. */
    public Optional<Node> findByName(String name) {
        return findBy(NodeTable.UQ_NAME, out -> out.setString(name));
    }

    /** Returns the rows with this {@code parent}, in unspecified order. */
    public List<Node> listByParent(String parent) {
        return listBy(
                NodeTable.FK_PARENT,
                out -> NodeTable.PARENT.write(
                        out,
                        Objects.requireNonNull(
                                parent, "parent is null, but NULL equals no value: search with PARENT.isNull()")));
    }
}
