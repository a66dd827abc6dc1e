package app;

import io.doctable.dao.KeyedTableDao;
import io.doctable.engine.Connectable;
import io.doctable.table.Column;
import io.doctable.table.UniqueKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores and finds the rows of {@link Country}. Needs no closing; may be extended. */
@Generated("io.doctable.processor.DocTableProcessor")
class CountryDao extends KeyedTableDao<Country, String> {
    /** A DAO whose statements run on an engine, a connection or a transaction. */
    public CountryDao(Connectable connectable) {
        super(connectable, CountryTable.TABLE, CountryTable.PRIMARY_KEY);
    }

    @Override
    public CountryDao on(Connectable connectable) {
        return new CountryDao(ofSameEngine(connectable));
    }

    /**
     * Stores a new row, and returns it with generated values and defaults filled in.
     * A change made by a trigger may be missing from it: read the row again to see that.
     */
    public Country insert(Country row) {
        return insert(CountryTable.INSERT, row);
    }

    /** Stores new rows, all or none, and returns them in their order, as {@code insert} does. */
    public List<Country> insertAll(Collection<? extends Country> rows) {
        return insertAll(CountryTable.INSERT, rows);
    }

    /**
     * Stores a new row unless one with the same key is there; empty if one is.
     * The new row must hold a value for each column of the key.
     */
    public Optional<Country> insertIfAbsent(Country row, UniqueKey<Country> key) {
        return insertIfAbsent(CountryTable.INSERT, row, key);
    }

    /**
     * Returns the row with the same key; if there is none, stores the new row and returns that.
     * The new row must hold a value for each column of the key.
     */
    public Country findOrInsert(Country row, UniqueKey<Country> key) {
        return findOrInsert(CountryTable.INSERT, row, key);
    }

    /**
     * Stores a new row, or updates the one with the same key, and returns it as it then stands.
     * The new row must hold a value for each column of the key.
     * A change made by a trigger may be missing from it: read the row again to see that.
     */
    public Country upsert(Country row, UniqueKey<Country> key) {
        return upsert(CountryTable.INSERT, row, key);
    }

    /**
     * Stores a new row, or updates only these columns of the one with the same key.
     * The new row must hold a value for each column of the key.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Country upsert(Country row, UniqueKey<Country> key,
            Column<Country, ?>... columns) {
        return upsert(CountryTable.INSERT, row, key, List.of(columns));
    }
}
