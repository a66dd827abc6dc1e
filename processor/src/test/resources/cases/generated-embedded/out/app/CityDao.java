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

/** Stores, finds, updates and deletes the rows of {@link City}. Needs no closing; may be extended. */
@Generated("io.doctable.processor.DocTableProcessor")
public class CityDao extends KeyedTableDao<City, Long> {
    /** Creates a DAO whose statements run on an engine, a connection or a transaction. */
    public CityDao(Connectable connectable) {
        super(connectable, CityTable.TABLE, CityTable.PRIMARY_KEY);
    }

    @Override
    public CityDao on(Connectable connectable) {
        return new CityDao(ofSameEngine(connectable));
    }

    /**
     * Stores a new row and returns it with generated values and defaults.
     * Changes made by a trigger may be missing; read the row again to see them.
     */
    public City insert(NewCity row) {
        return insert(CityTable.INSERT, row);
    }

    /** Stores new rows, all or none, and returns them in the given order, as {@code insert} does. */
    public List<City> insertAll(Collection<? extends NewCity> rows) {
        return insertAll(CityTable.INSERT, rows);
    }

    /**
     * Stores a new row and returns it, or returns empty if the table has a row with the same key.
     * The new row must have a value for each column of the key.
     */
    public Optional<City> insertIfAbsent(NewCity row, UniqueKey<City> key) {
        return insertIfAbsent(CityTable.INSERT, row, key);
    }

    /** Stores the new rows whose key is new, all or none; a row whose key is there gives an empty result. */
    public List<Optional<City>> insertAllIfAbsent(Collection<? extends NewCity> rows, UniqueKey<City> key) {
        return insertAllIfAbsent(CityTable.INSERT, rows, key);
    }

    /**
     * Returns the row with the same key, or stores the new row and returns it if there is none.
     * The new row must have a value for each column of the key.
     */
    public City findOrInsert(NewCity row, UniqueKey<City> key) {
        return findOrInsert(CityTable.INSERT, row, key);
    }

    /**
     * Inserts a new row, or updates the row with the same key (upsert), and returns it as stored.
     * The new row must have a value for each column of the key.
     * Changes made by a trigger may be missing; read the row again to see them.
     */
    public City upsert(NewCity row, UniqueKey<City> key) {
        return upsert(CityTable.INSERT, row, key);
    }

    /**
     * Inserts a new row, or updates only these columns of the row with the same key (upsert).
     * The new row must have a value for each column of the key.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final City upsert(NewCity row, UniqueKey<City> key, Column<City, ?>... columns) {
        return upsert(CityTable.INSERT, row, key, List.of(columns));
    }

    /** Inserts new rows or updates those with the same key, all or none, and returns them in the given order. */
    public List<City> upsertAll(Collection<? extends NewCity> rows, UniqueKey<City> key) {
        return upsertAll(CityTable.INSERT, rows, key);
    }

    /** Stores new rows, all or none, as fast as the database can, without returning them. */
    public BulkResult bulkInsert(Iterable<? extends NewCity> rows) {
        return bulkInsert().run(rows);
    }

    /** Stores new rows, all or none, as fast as the database can, without returning them. */
    public BulkResult bulkInsert(Stream<? extends NewCity> rows) {
        return bulkInsert().run(rows);
    }

    /** Starts a bulk insert that commits in parts or reports its progress. */
    public BulkInsert<NewCity> bulkInsert() {
        return bulkInsert(CityTable.INSERT);
    }

    /** Opens a queue that stores its rows when it has {@code size} of them, and when it is closed. */
    public Inserter<NewCity> inserter(int size) {
        return bulkInsert().inserter(size);
    }

    /** Returns the row with this key, or empty if there is none. */
    public Optional<City> findById(long id) {
        return findById(Long.valueOf(id));
    }

    /** Returns the row with this key; throws {@code RowNotFoundException} if there is none. */
    public City get(long id) {
        return get(Long.valueOf(id));
    }

    /** Updates only the columns that a patch sets; returns whether there is a row with this key. */
    public boolean patch(long id, CityPatch patch) {
        return patch(Long.valueOf(id), patch);
    }

    /** Deletes the row with this key; returns whether there was one. */
    public boolean deleteById(long id) {
        return deleteById(Long.valueOf(id));
    }
}
