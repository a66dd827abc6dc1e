package io.doctable.sample;

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

/** Stores, finds, updates and deletes the rows of {@link Remark}. Needs no closing; may be extended. */
@Generated("io.doctable.processor.DocTableProcessor")
public class RemarkDao extends TableDao<Remark> {
    /** Creates a DAO whose statements run on an engine, a connection or a transaction. */
    public RemarkDao(Connectable connectable) {
        super(connectable, RemarkTable.TABLE);
    }

    @Override
    public RemarkDao on(Connectable connectable) {
        return new RemarkDao(ofSameEngine(connectable));
    }

    /**
     * Stores a new row and returns it with generated values and defaults.
     * Changes made by a trigger may be missing; read the row again to see them.
     */
    public Remark insert(NewRemark row) {
        return insert(RemarkTable.INSERT, row);
    }

    /** Stores new rows, all or none, and returns them in the given order, as {@code insert} does. */
    public List<Remark> insertAll(Collection<? extends NewRemark> rows) {
        return insertAll(RemarkTable.INSERT, rows);
    }

    /**
     * Stores a new row and returns it, or returns empty if the table has a row with the same key.
     * The new row must have a value for each column of the key.
     */
    public Optional<Remark> insertIfAbsent(NewRemark row, UniqueKey<Remark> key) {
        return insertIfAbsent(RemarkTable.INSERT, row, key);
    }

    /** Stores the new rows whose key is new, all or none; a row whose key is there gives an empty result. */
    public List<Optional<Remark>> insertAllIfAbsent(Collection<? extends NewRemark> rows, UniqueKey<Remark> key) {
        return insertAllIfAbsent(RemarkTable.INSERT, rows, key);
    }

    /**
     * Returns the row with the same key, or stores the new row and returns it if there is none.
     * The new row must have a value for each column of the key.
     */
    public Remark findOrInsert(NewRemark row, UniqueKey<Remark> key) {
        return findOrInsert(RemarkTable.INSERT, row, key);
    }

    /**
     * Inserts a new row, or updates the row with the same key (upsert), and returns it as stored.
     * The new row must have a value for each column of the key.
     * Changes made by a trigger may be missing; read the row again to see them.
     */
    public Remark upsert(NewRemark row, UniqueKey<Remark> key) {
        return upsert(RemarkTable.INSERT, row, key);
    }

    /**
     * Inserts a new row, or updates only these columns of the row with the same key (upsert).
     * The new row must have a value for each column of the key.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Remark upsert(NewRemark row, UniqueKey<Remark> key, Column<Remark, ?>... columns) {
        return upsert(RemarkTable.INSERT, row, key, List.of(columns));
    }

    /** Inserts new rows or updates those with the same key, all or none, and returns them in the given order. */
    public List<Remark> upsertAll(Collection<? extends NewRemark> rows, UniqueKey<Remark> key) {
        return upsertAll(RemarkTable.INSERT, rows, key);
    }

    /** Stores new rows, all or none, as fast as the database can, without returning them. */
    public BulkResult bulkInsert(Iterable<? extends NewRemark> rows) {
        return bulkInsert().run(rows);
    }

    /** Stores new rows, all or none, as fast as the database can, without returning them. */
    public BulkResult bulkInsert(Stream<? extends NewRemark> rows) {
        return bulkInsert().run(rows);
    }

    /** Starts a bulk insert that commits in parts or reports its progress. */
    public BulkInsert<NewRemark> bulkInsert() {
        return bulkInsert(RemarkTable.INSERT);
    }

    /** Opens a queue that stores its rows when it has {@code size} of them, and when it is closed. */
    public Inserter<NewRemark> inserter(int size) {
        return bulkInsert().inserter(size);
    }
}
