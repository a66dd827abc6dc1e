package app;

import io.doctable.dao.BulkInsert;
import io.doctable.dao.BulkResult;
import io.doctable.dao.Inserter;
import io.doctable.dao.KeyedTableDao;
import io.doctable.engine.Connectable;
import io.doctable.table.Column;
import io.doctable.table.UniqueKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Stores, finds, updates and deletes the rows of {@link Group}. Needs no closing; may be extended. */
@Generated("io.doctable.processor.DocTableProcessor")
class GroupDao extends KeyedTableDao<Group, UUID> {
    /** Creates a DAO whose statements run on an engine, a connection or a transaction. */
    public GroupDao(Connectable connectable) {
        super(connectable, GroupTable.TABLE, GroupTable.PRIMARY_KEY);
    }

    @Override
    public GroupDao on(Connectable connectable) {
        return new GroupDao(ofSameEngine(connectable));
    }

    /**
     * Stores a new row and returns it with generated values and defaults.
     * Changes made by a trigger may be missing; read the row again to see them.
     */
    public Group insert(NewGroup row) {
        return insert(GroupTable.INSERT, row);
    }

    /** Stores new rows, all or none, and returns them in the given order, as {@code insert} does. */
    public List<Group> insertAll(Collection<? extends NewGroup> rows) {
        return insertAll(GroupTable.INSERT, rows);
    }

    /**
     * Stores a new row and returns it, or returns empty if the table has a row with the same key.
     * The new row must have a value for each column of the key.
     */
    public Optional<Group> insertIfAbsent(NewGroup row, UniqueKey<Group> key) {
        return insertIfAbsent(GroupTable.INSERT, row, key);
    }

    /** Stores the new rows whose key is new, all or none; a row whose key is there gives an empty result. */
    public List<Optional<Group>> insertAllIfAbsent(Collection<? extends NewGroup> rows, UniqueKey<Group> key) {
        return insertAllIfAbsent(GroupTable.INSERT, rows, key);
    }

    /**
     * Returns the row with the same key, or stores the new row and returns it if there is none.
     * The new row must have a value for each column of the key.
     */
    public Group findOrInsert(NewGroup row, UniqueKey<Group> key) {
        return findOrInsert(GroupTable.INSERT, row, key);
    }

    /**
     * Inserts a new row, or updates the row with the same key (upsert), and returns it as stored.
     * The new row must have a value for each column of the key.
     * Changes made by a trigger may be missing; read the row again to see them.
     */
    public Group upsert(NewGroup row, UniqueKey<Group> key) {
        return upsert(GroupTable.INSERT, row, key);
    }

    /**
     * Inserts a new row, or updates only these columns of the row with the same key (upsert).
     * The new row must have a value for each column of the key.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Group upsert(NewGroup row, UniqueKey<Group> key, Column<Group, ?>... columns) {
        return upsert(GroupTable.INSERT, row, key, List.of(columns));
    }

    /** Inserts new rows or updates those with the same key, all or none, and returns them in the given order. */
    public List<Group> upsertAll(Collection<? extends NewGroup> rows, UniqueKey<Group> key) {
        return upsertAll(GroupTable.INSERT, rows, key);
    }

    /** Stores new rows, all or none, as fast as the database can, without returning them. */
    public BulkResult bulkInsert(Iterable<? extends NewGroup> rows) {
        return bulkInsert().run(rows);
    }

    /** Stores new rows, all or none, as fast as the database can, without returning them. */
    public BulkResult bulkInsert(Stream<? extends NewGroup> rows) {
        return bulkInsert().run(rows);
    }

    /** Starts a bulk insert that commits in parts or reports its progress. */
    public BulkInsert<NewGroup> bulkInsert() {
        return bulkInsert(GroupTable.INSERT);
    }

    /** Opens a queue that stores its rows when it has {@code size} of them, and when it is closed. */
    public Inserter<NewGroup> inserter(int size) {
        return bulkInsert().inserter(size);
    }
}
