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
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Stores, finds, updates and deletes the rows of {@link Stock}. Needs no closing; may be extended. */
@Generated("io.doctable.processor.DocTableProcessor")
public class StockDao extends KeyedTableDao<Stock, StockKey> {
    /** Creates a DAO whose statements run on an engine, a connection or a transaction. */
    public StockDao(Connectable connectable) {
        super(connectable, StockTable.TABLE, StockTable.PRIMARY_KEY);
    }

    @Override
    public StockDao on(Connectable connectable) {
        return new StockDao(ofSameEngine(connectable));
    }

    /**
     * Stores a new row and returns it with generated values and defaults.
     * Changes made by a trigger may be missing; read the row again to see them.
     */
    public Stock insert(Stock row) {
        return insert(StockTable.INSERT, row);
    }

    /** Stores new rows, all or none, and returns them in the given order, as {@code insert} does. */
    public List<Stock> insertAll(Collection<? extends Stock> rows) {
        return insertAll(StockTable.INSERT, rows);
    }

    /**
     * Stores a new row and returns it, or returns empty if the table has a row with the same key.
     * The new row must have a value for each column of the key.
     */
    public Optional<Stock> insertIfAbsent(Stock row, UniqueKey<Stock> key) {
        return insertIfAbsent(StockTable.INSERT, row, key);
    }

    /** Stores the new rows whose key is new, all or none; a row whose key is there gives an empty result. */
    public List<Optional<Stock>> insertAllIfAbsent(Collection<? extends Stock> rows, UniqueKey<Stock> key) {
        return insertAllIfAbsent(StockTable.INSERT, rows, key);
    }

    /**
     * Returns the row with the same key, or stores the new row and returns it if there is none.
     * The new row must have a value for each column of the key.
     */
    public Stock findOrInsert(Stock row, UniqueKey<Stock> key) {
        return findOrInsert(StockTable.INSERT, row, key);
    }

    /**
     * Inserts a new row, or updates the row with the same key (upsert), and returns it as stored.
     * The new row must have a value for each column of the key.
     * Changes made by a trigger may be missing; read the row again to see them.
     */
    public Stock upsert(Stock row, UniqueKey<Stock> key) {
        return upsert(StockTable.INSERT, row, key);
    }

    /**
     * Inserts a new row, or updates only these columns of the row with the same key (upsert).
     * The new row must have a value for each column of the key.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Stock upsert(Stock row, UniqueKey<Stock> key, Column<Stock, ?>... columns) {
        return upsert(StockTable.INSERT, row, key, List.of(columns));
    }

    /** Inserts new rows or updates those with the same key, all or none, and returns them in the given order. */
    public List<Stock> upsertAll(Collection<? extends Stock> rows, UniqueKey<Stock> key) {
        return upsertAll(StockTable.INSERT, rows, key);
    }

    /** Stores new rows, all or none, as fast as the database can, without returning them. */
    public BulkResult bulkInsert(Iterable<? extends Stock> rows) {
        return bulkInsert().run(rows);
    }

    /** Stores new rows, all or none, as fast as the database can, without returning them. */
    public BulkResult bulkInsert(Stream<? extends Stock> rows) {
        return bulkInsert().run(rows);
    }

    /** Starts a bulk insert that commits in parts or reports its progress. */
    public BulkInsert<Stock> bulkInsert() {
        return bulkInsert(StockTable.INSERT);
    }

    /** Opens a queue that stores its rows when it has {@code size} of them, and when it is closed. */
    public Inserter<Stock> inserter(int size) {
        return bulkInsert().inserter(size);
    }
}
