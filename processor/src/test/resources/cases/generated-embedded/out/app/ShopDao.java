package app;

import io.doctable.dao.KeyedTableDao;
import io.doctable.engine.Connectable;
import io.doctable.table.Column;
import io.doctable.table.UniqueKey;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores and finds the rows of {@link Shop}. Needs no closing; may be extended. */
@Generated("io.doctable.processor.DocTableProcessor")
public class ShopDao extends KeyedTableDao<Shop, Integer> {
    /** A DAO whose statements run on an engine, a connection or a transaction. */
    public ShopDao(Connectable connectable) {
        super(connectable, ShopTable.TABLE, ShopTable.PRIMARY_KEY);
    }

    @Override
    public ShopDao on(Connectable connectable) {
        return new ShopDao(ofSameEngine(connectable));
    }

    /**
     * Stores a new row, and returns it with generated values and defaults filled in.
     * A change made by a trigger may be missing from it: read the row again to see that.
     */
    public Shop insert(Shop row) {
        return insert(ShopTable.INSERT, row);
    }

    /** Stores new rows, all or none, and returns them in their order, as {@code insert} does. */
    public List<Shop> insertAll(Collection<? extends Shop> rows) {
        return insertAll(ShopTable.INSERT, rows);
    }

    /**
     * Stores a new row unless one with the same key is there; empty if one is.
     * The new row must hold a value for each column of the key.
     */
    public Optional<Shop> insertIfAbsent(Shop row, UniqueKey<Shop> key) {
        return insertIfAbsent(ShopTable.INSERT, row, key);
    }

    /**
     * Returns the row with the same key; if there is none, stores the new row and returns that.
     * The new row must hold a value for each column of the key.
     */
    public Shop findOrInsert(Shop row, UniqueKey<Shop> key) {
        return findOrInsert(ShopTable.INSERT, row, key);
    }

    /**
     * Stores a new row, or updates the one with the same key, and returns it as it then stands.
     * The new row must hold a value for each column of the key.
     * A change made by a trigger may be missing from it: read the row again to see that.
     */
    public Shop upsert(Shop row, UniqueKey<Shop> key) {
        return upsert(ShopTable.INSERT, row, key);
    }

    /**
     * Stores a new row, or updates only these columns of the one with the same key.
     * The new row must hold a value for each column of the key.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Shop upsert(Shop row, UniqueKey<Shop> key, Column<Shop, ?>... columns) {
        return upsert(ShopTable.INSERT, row, key, List.of(columns));
    }

    /** The row with that key, empty if there is none. */
    public Optional<Shop> findById(int id) {
        return findById(Integer.valueOf(id));
    }

    /** The row with that key; an exception if there is none. */
    public Shop get(int id) {
        return get(Integer.valueOf(id));
    }

    /** Deletes the row with that key; whether there was one. */
    public boolean deleteById(int id) {
        return deleteById(Integer.valueOf(id));
    }

    /** The row with this {@code name}, empty if there is none. */
    public Optional<Shop> findByName(String name) {
        return findBy(ShopTable.UQ_NAME, out -> out.setString(name));
    }

    /** The row with these {@code name} and {@code address.street} and {@code home.postcode}, empty if there is none. */
    public Optional<Shop> findByNameAndAddressStreetAndHomePostcode(String name,
            String addressStreet, String homePostcode) {
        return findBy(ShopTable.UQ_NAME_ADDRESS_STREET_HOME_POSTCODE, out -> {
            out.setString(name);
            out.setString(addressStreet);
            ShopTable.HOME_POSTCODE.write(out, Objects.requireNonNull(homePostcode,
                    "homePostcode is null, and NULL equals nothing: search with HOME_POSTCODE.isNull()"));
        });
    }

    /** The rows with this {@code address.city}. */
    public List<Shop> listByAddressCity(long addressCity) {
        return listBy(ShopTable.FK_ADDRESS_CITY, out -> out.setLong(addressCity));
    }

    /** The rows with this {@code home.city}. */
    public List<Shop> listByHomeCity(long homeCity) {
        return listBy(ShopTable.FK_HOME_CITY, out -> ShopTable.HOME_CITY.write(out, homeCity));
    }
}
