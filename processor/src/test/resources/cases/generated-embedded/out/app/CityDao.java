package app;

import io.doctable.dao.KeyedTableDao;
import io.doctable.engine.Connectable;
import io.doctable.table.Column;
import io.doctable.table.UniqueKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores and finds the rows of {@link City}. Needs no closing; may be extended. */
@Generated("io.doctable.processor.DocTableProcessor")
public class CityDao extends KeyedTableDao<City, Long> {
    /** A DAO whose statements run on an engine, a connection or a transaction. */
    public CityDao(Connectable connectable) {
        super(connectable, CityTable.TABLE, CityTable.PRIMARY_KEY);
    }

    @Override
    public CityDao on(Connectable connectable) {
        return new CityDao(ofSameEngine(connectable));
    }

    /**
     * Stores a new row, and returns it with generated values and defaults filled in.
     * A change made by a trigger may be missing from it: read the row again to see that.
     */
    public City insert(NewCity row) {
        return insert(CityTable.INSERT, row);
    }

    /** Stores new rows, all or none, and returns them in their order, as {@code insert} does. */
    public List<City> insertAll(Collection<? extends NewCity> rows) {
        return insertAll(CityTable.INSERT, rows);
    }

    /**
     * Stores a new row unless one with the same key is there; empty if one is.
     * The new row must hold a value for each column of the key.
     */
    public Optional<City> insertIfAbsent(NewCity row, UniqueKey<City> key) {
        return insertIfAbsent(CityTable.INSERT, row, key);
    }

    /**
     * Returns the row with the same key; if there is none, stores the new row and returns that.
     * The new row must hold a value for each column of the key.
     */
    public City findOrInsert(NewCity row, UniqueKey<City> key) {
        return findOrInsert(CityTable.INSERT, row, key);
    }

    /**
     * Stores a new row, or updates the one with the same key, and returns it as it then stands.
     * The new row must hold a value for each column of the key.
     * A change made by a trigger may be missing from it: read the row again to see that.
     */
    public City upsert(NewCity row, UniqueKey<City> key) {
        return upsert(CityTable.INSERT, row, key);
    }

    /**
     * Stores a new row, or updates only these columns of the one with the same key.
     * The new row must hold a value for each column of the key.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final City upsert(NewCity row, UniqueKey<City> key, Column<City, ?>... columns) {
        return upsert(CityTable.INSERT, row, key, List.of(columns));
    }

    /** The row with that key, empty if there is none. */
    public Optional<City> findById(long id) {
        return findById(Long.valueOf(id));
    }

    /** The row with that key; an exception if there is none. */
    public City get(long id) {
        return get(Long.valueOf(id));
    }

    /** Deletes the row with that key; whether there was one. */
    public boolean deleteById(long id) {
        return deleteById(Long.valueOf(id));
    }
}
