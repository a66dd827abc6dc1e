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

/** Stores, finds, updates and deletes the rows of {@link Outer.Inner}. Needs no closing; may be extended. */
@Generated("io.doctable.processor.DocTableProcessor")
class Outer_InnerDao extends KeyedTableDao<Outer.Inner, String> {
    /** Creates a DAO whose statements run on an engine, a connection or a transaction. */
    public Outer_InnerDao(Connectable connectable) {
        super(connectable, Outer_InnerTable.TABLE, Outer_InnerTable.PRIMARY_KEY);
    }

    @Override
    public Outer_InnerDao on(Connectable connectable) {
        return new Outer_InnerDao(ofSameEngine(connectable));
    }

    /**
     * Stores a new row and returns it with generated values and defaults.
     * Changes made by a trigger may be missing; read the row again to see them.
     */
    public Outer.Inner insert(Outer.Inner row) {
        return insert(Outer_InnerTable.INSERT, row);
    }

    /** Stores new rows, all or none, and returns them in the given order, as {@code insert} does. */
    public List<Outer.Inner> insertAll(Collection<? extends Outer.Inner> rows) {
        return insertAll(Outer_InnerTable.INSERT, rows);
    }

    /**
     * Stores a new row and returns it, or returns empty if the table has a row with the same key.
     * The new row must have a value for each column of the key.
     */
    public Optional<Outer.Inner> insertIfAbsent(Outer.Inner row, UniqueKey<Outer.Inner> key) {
        return insertIfAbsent(Outer_InnerTable.INSERT, row, key);
    }

    /** Stores the new rows whose key is new, all or none; a row whose key is there gives an empty result. */
    public List<Optional<Outer.Inner>> insertAllIfAbsent(
            Collection<? extends Outer.Inner> rows, UniqueKey<Outer.Inner> key) {
        return insertAllIfAbsent(Outer_InnerTable.INSERT, rows, key);
    }

    /**
     * Returns the row with the same key, or stores the new row and returns it if there is none.
     * The new row must have a value for each column of the key.
     */
    public Outer.Inner findOrInsert(Outer.Inner row, UniqueKey<Outer.Inner> key) {
        return findOrInsert(Outer_InnerTable.INSERT, row, key);
    }

    /**
     * Inserts a new row, or updates the row with the same key (upsert), and returns it as stored.
     * The new row must have a value for each column of the key.
     * Changes made by a trigger may be missing; read the row again to see them.
     */
    public Outer.Inner upsert(Outer.Inner row, UniqueKey<Outer.Inner> key) {
        return upsert(Outer_InnerTable.INSERT, row, key);
    }

    /**
     * Inserts a new row, or updates only these columns of the row with the same key (upsert).
     * The new row must have a value for each column of the key.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Outer.Inner upsert(Outer.Inner row, UniqueKey<Outer.Inner> key, Column<Outer.Inner, ?>... columns) {
        return upsert(Outer_InnerTable.INSERT, row, key, List.of(columns));
    }

    /** Inserts new rows or updates those with the same key, all or none, and returns them in the given order. */
    public List<Outer.Inner> upsertAll(Collection<? extends Outer.Inner> rows, UniqueKey<Outer.Inner> key) {
        return upsertAll(Outer_InnerTable.INSERT, rows, key);
    }

    /** Stores new rows, all or none, as fast as the database can, without returning them. */
    public BulkResult bulkInsert(Iterable<? extends Outer.Inner> rows) {
        return bulkInsert().run(rows);
    }

    /** Stores new rows, all or none, as fast as the database can, without returning them. */
    public BulkResult bulkInsert(Stream<? extends Outer.Inner> rows) {
        return bulkInsert().run(rows);
    }

    /** Starts a bulk insert that commits in parts or reports its progress. */
    public BulkInsert<Outer.Inner> bulkInsert() {
        return bulkInsert(Outer_InnerTable.INSERT);
    }

    /** Opens a queue that stores its rows when it has {@code size} of them, and when it is closed. */
    public Inserter<Outer.Inner> inserter(int size) {
        return bulkInsert().inserter(size);
    }
}
