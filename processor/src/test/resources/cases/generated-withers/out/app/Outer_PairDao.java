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
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Stores, finds, updates and deletes the rows of {@link Outer.Pair}. Needs no closing; may be extended. */
@Generated("io.doctable.processor.DocTableProcessor")
class Outer_PairDao extends KeyedTableDao<Outer.Pair, Outer_PairKey> {
    /** Creates a DAO whose statements run on an engine, a connection or a transaction. */
    public Outer_PairDao(Connectable connectable) {
        super(connectable, Outer_PairTable.TABLE, Outer_PairTable.PRIMARY_KEY);
    }

    @Override
    public Outer_PairDao on(Connectable connectable) {
        return new Outer_PairDao(ofSameEngine(connectable));
    }

    /**
     * Stores a new row and returns it with generated values and defaults.
     * Changes made by a trigger may be missing; read the row again to see them.
     */
    public Outer.Pair insert(Outer.Pair row) {
        return insert(Outer_PairTable.INSERT, row);
    }

    /** Stores new rows, all or none, and returns them in the given order, as {@code insert} does. */
    public List<Outer.Pair> insertAll(Collection<? extends Outer.Pair> rows) {
        return insertAll(Outer_PairTable.INSERT, rows);
    }

    /**
     * Stores a new row and returns it, or returns empty if the table has a row with the same key.
     * The new row must have a value for each column of the key.
     */
    public Optional<Outer.Pair> insertIfAbsent(Outer.Pair row, UniqueKey<Outer.Pair> key) {
        return insertIfAbsent(Outer_PairTable.INSERT, row, key);
    }

    /** Stores the new rows whose key is new, all or none; a row whose key is there gives an empty result. */
    public List<Optional<Outer.Pair>> insertAllIfAbsent(
            Collection<? extends Outer.Pair> rows, UniqueKey<Outer.Pair> key) {
        return insertAllIfAbsent(Outer_PairTable.INSERT, rows, key);
    }

    /**
     * Returns the row with the same key, or stores the new row and returns it if there is none.
     * The new row must have a value for each column of the key.
     */
    public Outer.Pair findOrInsert(Outer.Pair row, UniqueKey<Outer.Pair> key) {
        return findOrInsert(Outer_PairTable.INSERT, row, key);
    }

    /**
     * Inserts a new row, or updates the row with the same key (upsert), and returns it as stored.
     * The new row must have a value for each column of the key.
     * Changes made by a trigger may be missing; read the row again to see them.
     */
    public Outer.Pair upsert(Outer.Pair row, UniqueKey<Outer.Pair> key) {
        return upsert(Outer_PairTable.INSERT, row, key);
    }

    /**
     * Inserts a new row, or updates only these columns of the row with the same key (upsert).
     * The new row must have a value for each column of the key.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Outer.Pair upsert(Outer.Pair row, UniqueKey<Outer.Pair> key, Column<Outer.Pair, ?>... columns) {
        return upsert(Outer_PairTable.INSERT, row, key, List.of(columns));
    }

    /** Inserts new rows or updates those with the same key, all or none, and returns them in the given order. */
    public List<Outer.Pair> upsertAll(Collection<? extends Outer.Pair> rows, UniqueKey<Outer.Pair> key) {
        return upsertAll(Outer_PairTable.INSERT, rows, key);
    }

    /** Stores new rows, all or none, as fast as the database can, without returning them. */
    public BulkResult bulkInsert(Iterable<? extends Outer.Pair> rows) {
        return bulkInsert().run(rows);
    }

    /** Stores new rows, all or none, as fast as the database can, without returning them. */
    public BulkResult bulkInsert(Stream<? extends Outer.Pair> rows) {
        return bulkInsert().run(rows);
    }

    /** Starts a bulk insert that commits in parts or reports its progress. */
    public BulkInsert<Outer.Pair> bulkInsert() {
        return bulkInsert(Outer_PairTable.INSERT);
    }

    /** Opens a queue that stores its rows when it has {@code size} of them, and when it is closed. */
    public Inserter<Outer.Pair> inserter(int size) {
        return bulkInsert().inserter(size);
    }
}
