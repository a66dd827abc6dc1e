package app;

import io.doctable.dao.BulkInsert;
import io.doctable.dao.BulkResult;
import io.doctable.dao.Inserter;
import io.doctable.dao.TableDao;
import io.doctable.engine.Connectable;
import io.doctable.table.Column;
import io.doctable.table.UniqueKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Stores, finds, updates and deletes the rows of {@link Everything}. Needs no closing; may be extended. */
@Generated("io.doctable.processor.DocTableProcessor")
class EverythingDao extends TableDao<Everything> {
    /** Creates a DAO whose statements run on an engine, a connection or a transaction. */
    public EverythingDao(Connectable connectable) {
        super(connectable, EverythingTable.TABLE);
    }

    @Override
    public EverythingDao on(Connectable connectable) {
        return new EverythingDao(ofSameEngine(connectable));
    }

    /**
     * Stores a new row and returns it with generated values and defaults.
     * Changes made by a trigger may be missing; read the row again to see them.
     */
    public Everything insert(Everything row) {
        return insert(EverythingTable.INSERT, row);
    }

    /** Stores new rows, all or none, and returns them in the given order, as {@code insert} does. */
    public List<Everything> insertAll(Collection<? extends Everything> rows) {
        return insertAll(EverythingTable.INSERT, rows);
    }

    /**
     * Stores a new row and returns it, or returns empty if the table has a row with the same key.
     * The new row must have a value for each column of the key.
     */
    public Optional<Everything> insertIfAbsent(Everything row, UniqueKey<Everything> key) {
        return insertIfAbsent(EverythingTable.INSERT, row, key);
    }

    /** Stores the new rows whose key is new, all or none; a row whose key is there gives an empty result. */
    public List<Optional<Everything>> insertAllIfAbsent(
            Collection<? extends Everything> rows, UniqueKey<Everything> key) {
        return insertAllIfAbsent(EverythingTable.INSERT, rows, key);
    }

    /**
     * Returns the row with the same key, or stores the new row and returns it if there is none.
     * The new row must have a value for each column of the key.
     */
    public Everything findOrInsert(Everything row, UniqueKey<Everything> key) {
        return findOrInsert(EverythingTable.INSERT, row, key);
    }

    /**
     * Inserts a new row, or updates the row with the same key (upsert), and returns it as stored.
     * The new row must have a value for each column of the key.
     * Changes made by a trigger may be missing; read the row again to see them.
     */
    public Everything upsert(Everything row, UniqueKey<Everything> key) {
        return upsert(EverythingTable.INSERT, row, key);
    }

    /**
     * Inserts a new row, or updates only these columns of the row with the same key (upsert).
     * The new row must have a value for each column of the key.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Everything upsert(Everything row, UniqueKey<Everything> key, Column<Everything, ?>... columns) {
        return upsert(EverythingTable.INSERT, row, key, List.of(columns));
    }

    /** Inserts new rows or updates those with the same key, all or none, and returns them in the given order. */
    public List<Everything> upsertAll(Collection<? extends Everything> rows, UniqueKey<Everything> key) {
        return upsertAll(EverythingTable.INSERT, rows, key);
    }

    /** Stores new rows, all or none, as fast as the database can, without returning them. */
    public BulkResult bulkInsert(Iterable<? extends Everything> rows) {
        return bulkInsert().run(rows);
    }

    /** Stores new rows, all or none, as fast as the database can, without returning them. */
    public BulkResult bulkInsert(Stream<? extends Everything> rows) {
        return bulkInsert().run(rows);
    }

    /** Starts a bulk insert that commits in parts or reports its progress. */
    public BulkInsert<Everything> bulkInsert() {
        return bulkInsert(EverythingTable.INSERT);
    }

    /** Opens a queue that stores its rows when it has {@code size} of them, and when it is closed. */
    public Inserter<Everything> inserter(int size) {
        return bulkInsert().inserter(size);
    }
}
