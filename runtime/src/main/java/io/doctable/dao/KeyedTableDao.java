package io.doctable.dao;

import io.doctable.engine.Connectable;
import io.doctable.error.RowNotFoundException;
import io.doctable.table.PrimaryKey;
import io.doctable.table.Table;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a program does with the rows of a table that has a primary key: the base of the generated DAOs.
 *
 * @param <R> the record
 * @param <K> the key: the id's type (boxed), or the generated {@code XKey} where the key has several columns
 */
public abstract class KeyedTableDao<R, K> extends TableDao<R> {
    private final PrimaryKey<R, K> key;
    private final KeyedRows<R, K> keyed;

    /**
     * A DAO of a table, which becomes known to the engine; nothing is sent yet.
     *
     * @param connectable where its statements run
     * @param key the table's primary key
     * @throws io.doctable.error.SchemaMismatchException if the engine knows another table or record by the same name
     */
    protected KeyedTableDao(Connectable connectable, Table<R> table, PrimaryKey<R, K> key) {
        super(connectable, table);
        this.key = key;
        this.keyed = new KeyedRows<>(rows, key);
    }

    @Override
    public abstract KeyedTableDao<R, K> on(Connectable connectable);

    /** The table's primary key. */
    public PrimaryKey<R, K> primaryKey() {
        return key;
    }

    /** The row with that key, empty if there is none. */
    public Optional<R> findById(K id) {
        return keyed.find(id);
    }

    /**
     * The row with that key.
     *
     * @throws RowNotFoundException if there is none
     */
    public R get(K id) {
        return keyed.get(id);
    }

    /**
     * The rows with these keys, in the order of the keys: a key without a row is left out, and one that is given twice
     * gives its row twice.
     */
    public List<R> findAllById(Collection<? extends K> ids) {
        return keyed.findAll(ids);
    }

    /**
     * The next rows in the order of the primary key, at most so many: a way through a table that neither skips a row nor
     * meets one twice while others change it, and that holds no connection between the pages.
     *
     * @param after the key of the last row of the page before, null to begin
     * @throws IllegalArgumentException if {@code most} is less than 1
     * @throws io.doctable.error.UnsupportedByDialectException if the database cannot sort such keys by what they mean
     */
    public List<R> listAfter(@Nullable K after, int most) {
        return keyed.listAfter(after, most);
    }

    /** The largest key that the table has, empty if it has no row. */
    public Optional<K> largestKey() {
        return keyed.largest();
    }

    /**
     * Writes a row over the one with its key, and gives the row as it then stands: with the next version and the time of
     * the update, where it has these. What an update does not write (a time of creation, columns that are not updatable)
     * is given back as it came.
     *
     * @throws RowNotFoundException if there is no row with its key
     * @throws io.doctable.error.StaleRowException if the row has another version by now
     */
    public R update(R row) {
        return keyed.update(row);
    }

    /** Updates all these rows, or none when one of them is absent or stale. */
    public BatchResult updateAll(Collection<? extends R> changed) {
        return updateAll(changed, UpdateMode.ALL_OR_NOTHING);
    }

    /** Updates these rows; the mode says what happens to the others when one of them is absent or stale. */
    public BatchResult updateAll(Collection<? extends R> changed, UpdateMode mode) {
        return keyed.updateAll(changed, mode);
    }

    /**
     * Deletes a row; false if it was gone already.
     *
     * @throws io.doctable.error.StaleRowException if the row has another version by now
     */
    public boolean delete(R row) {
        return keyed.delete(row);
    }

    /** Deletes the row with that key, whatever its version; false if there is none. */
    public boolean deleteById(K id) {
        return keyed.deleteById(id);
    }
}
