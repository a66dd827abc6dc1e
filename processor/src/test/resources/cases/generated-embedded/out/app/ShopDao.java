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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Stores, finds, updates and deletes the rows of {@link Shop}. Needs no closing; may be extended. */
@Generated("io.doctable.processor.DocTableProcessor")
public class ShopDao extends KeyedTableDao<Shop, Integer> {
    /** Creates a DAO whose statements run on an engine, a connection or a transaction. */
    public ShopDao(Connectable connectable) {
        super(connectable, ShopTable.TABLE, ShopTable.PRIMARY_KEY);
    }

    @Override
    public ShopDao on(Connectable connectable) {
        return new ShopDao(ofSameEngine(connectable));
    }

    /**
     * Stores a new row and returns it with generated values and defaults.
     * Changes made by a trigger may be missing; read the row again to see them.
     */
    public Shop insert(Shop row) {
        return insert(ShopTable.INSERT, row);
    }

    /** Stores new rows, all or none, and returns them in the given order, as {@code insert} does. */
    public List<Shop> insertAll(Collection<? extends Shop> rows) {
        return insertAll(ShopTable.INSERT, rows);
    }

    /**
     * Stores a new row and returns it, or returns empty if the table has a row with the same key.
     * The new row must have a value for each column of the key.
     */
    public Optional<Shop> insertIfAbsent(Shop row, UniqueKey<Shop> key) {
        return insertIfAbsent(ShopTable.INSERT, row, key);
    }

    /** Stores the new rows whose key is new, all or none; a row whose key is there gives an empty result. */
    public List<Optional<Shop>> insertAllIfAbsent(Collection<? extends Shop> rows, UniqueKey<Shop> key) {
        return insertAllIfAbsent(ShopTable.INSERT, rows, key);
    }

    /**
     * Returns the row with the same key, or stores the new row and returns it if there is none.
     * The new row must have a value for each column of the key.
     */
    public Shop findOrInsert(Shop row, UniqueKey<Shop> key) {
        return findOrInsert(ShopTable.INSERT, row, key);
    }

    /**
     * Inserts a new row, or updates the row with the same key (upsert), and returns it as stored.
     * The new row must have a value for each column of the key.
     * Changes made by a trigger may be missing; read the row again to see them.
     */
    public Shop upsert(Shop row, UniqueKey<Shop> key) {
        return upsert(ShopTable.INSERT, row, key);
    }

    /**
     * Inserts a new row, or updates only these columns of the row with the same key (upsert).
     * The new row must have a value for each column of the key.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Shop upsert(Shop row, UniqueKey<Shop> key, Column<Shop, ?>... columns) {
        return upsert(ShopTable.INSERT, row, key, List.of(columns));
    }

    /** Inserts new rows or updates those with the same key, all or none, and returns them in the given order. */
    public List<Shop> upsertAll(Collection<? extends Shop> rows, UniqueKey<Shop> key) {
        return upsertAll(ShopTable.INSERT, rows, key);
    }

    /** Stores new rows, all or none, as fast as the database can, without returning them. */
    public BulkResult bulkInsert(Iterable<? extends Shop> rows) {
        return bulkInsert().run(rows);
    }

    /** Stores new rows, all or none, as fast as the database can, without returning them. */
    public BulkResult bulkInsert(Stream<? extends Shop> rows) {
        return bulkInsert().run(rows);
    }

    /** Starts a bulk insert that commits in parts or reports its progress. */
    public BulkInsert<Shop> bulkInsert() {
        return bulkInsert(ShopTable.INSERT);
    }

    /** Opens a queue that stores its rows when it has {@code size} of them, and when it is closed. */
    public Inserter<Shop> inserter(int size) {
        return bulkInsert().inserter(size);
    }

    /** Returns the row with this key, or empty if there is none. */
    public Optional<Shop> findById(int id) {
        return findById(Integer.valueOf(id));
    }

    /** Returns the row with this key; throws {@code RowNotFoundException} if there is none. */
    public Shop get(int id) {
        return get(Integer.valueOf(id));
    }

    /** Updates only the columns that a patch sets; returns whether there is a row with this key. */
    public boolean patch(int id, ShopPatch patch) {
        return patch(Integer.valueOf(id), patch);
    }

    /** Deletes the row with this key; returns whether there was one. */
    public boolean deleteById(int id) {
        return deleteById(Integer.valueOf(id));
    }

    /** Returns the row with this {@code name}, or empty if there is none. */
    public Optional<Shop> findByName(String name) {
        return findBy(ShopTable.UQ_NAME, out -> out.setString(name));
    }

    /**
     * Returns the row with these {@code name} and {@code address.street} and {@code home.postcode}, or empty if there
     * is none.
     */
    public Optional<Shop> findByNameAndAddressStreetAndHomePostcode(
            String name, String addressStreet, String homePostcode) {
        return findBy(ShopTable.UQ_NAME_ADDRESS_STREET_HOME_POSTCODE, out -> {
            out.setString(name);
            out.setString(addressStreet);
            ShopTable.HOME_POSTCODE.write(
                    out,
                    Objects.requireNonNull(
                            homePostcode,
                            "homePostcode is null, but NULL equals no value: search with HOME_POSTCODE.isNull()"));
        });
    }

    /** Returns the rows with this {@code address.city}, in unspecified order. */
    public List<Shop> listByAddressCity(long addressCity) {
        return listBy(ShopTable.FK_ADDRESS_CITY, out -> out.setLong(addressCity));
    }

    /** Returns the rows with this {@code home.city}, in unspecified order. */
    public List<Shop> listByHomeCity(long homeCity) {
        return listBy(ShopTable.FK_HOME_CITY, out -> ShopTable.HOME_CITY.write(out, homeCity));
    }
}
