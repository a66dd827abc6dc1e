package io.doctable.dao;

import io.doctable.engine.Connectable;
import io.doctable.error.RowNotFoundException;
import io.doctable.internal.change.KeyedRows;
import io.doctable.table.Patch;
import io.doctable.table.PrimaryKey;
import io.doctable.table.Table;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The base class of generated DAOs for records with a primary key: stores, finds, updates and deletes rows.
 *
 * @param <R> the record
 * @param <K> the key: the id's type (boxed), or the generated {@code XKey} where the key has several columns
 */
public abstract class KeyedTableDao<R, K> extends TableDao<R> {
    private final PrimaryKey<R, K> key;
    private final KeyedRows<R, K> keyed;

    /**
     * Creates a DAO and registers the table with the engine; sends nothing to the database.
     *
     * @param connectable runs the DAO's statements
     * @param key the table's primary key
     * @throws io.doctable.error.SchemaMismatchException if a different table or record is registered under the same
     *     name
     */
    protected KeyedTableDao(Connectable connectable, Table<R> table, PrimaryKey<R, K> key) {
        super(connectable, table);
        this.key = key;
        this.keyed = new KeyedRows<>(rows, key);
    }

    @Override
    public abstract KeyedTableDao<R, K> on(Connectable connectable);

    /** Returns the table's primary key. */
    public PrimaryKey<R, K> primaryKey() {
        return key;
    }

    /** Returns the row with this key, or empty if there is none. */
    public Optional<R> findById(K id) {
        return keyed.find(id);
    }

    /**
     * Returns the row with this key.
     *
     * @throws RowNotFoundException if there is none
     */
    public R get(K id) {
        return keyed.get(id);
    }

    /**
     * Returns the rows with these keys, in the order of the keys. Keys without a row are skipped; a key that occurs
     * twice returns its row twice.
     */
    public List<R> findAllById(Collection<? extends K> ids) {
        return keyed.findAll(ids);
    }

    /**
     * Returns up to {@code most} rows that follow {@code after} in primary-key order (keyset pagination). Pages neither
     * skip nor repeat a row while other transactions change the table, and no connection is held between them.
     *
     * @param after the key of the last row of the previous page, or null for the first page
     * @throws IllegalArgumentException if {@code most} is less than 1
     * @throws io.doctable.error.UnsupportedByDialectException if the database cannot sort these keys by their value
     */
    public List<R> listAfter(@Nullable K after, int most) {
        return keyed.listAfter(after, most);
    }

    /** Returns the largest key in the table, or empty if the table has no rows. */
    public Optional<K> largestKey() {
        return keyed.largest();
    }

    /**
     * Updates the row with the same key and returns the row as stored, with the next version and the time of the update
     * where the record has these columns. Columns that an update does not write (the creation time, columns that are
     * not updatable) are returned as given.
     *
     * @throws RowNotFoundException if there is no row with its key
     * @throws io.doctable.error.StaleRowException if the stored version differs because the row was changed after it
     *     was read (optimistic locking)
     */
    public R update(R row) {
        return keyed.update(row);
    }

    /**
     * Updates only the columns that a patch sets, with the time of the update and the version, and returns true; returns
     * false if the table has no row with this key. An empty patch changes nothing, neither time nor version: the result
     * shows whether there is a row.
     *
     * @throws io.doctable.error.StaleRowException if the patch expects a version and the stored one differs because the
     *     row was changed after it was read (optimistic locking)
     */
    public boolean patch(K id, Patch<R, ?> patch) {
        return keyed.patch(id, patch);
    }

    /** Updates all these rows, or none if one of them is absent or stale, and returns the outcome of each row. */
    public BatchResult updateAll(Collection<? extends R> changed) {
        return updateAll(changed, UpdateMode.ALL_OR_NOTHING);
    }

    /**
     * Updates these rows and returns the outcome of each row. The mode decides what happens to the other rows if one of
     * them is absent or stale.
     */
    public BatchResult updateAll(Collection<? extends R> changed, UpdateMode mode) {
        Objects.requireNonNull(mode, "mode");
        return BatchResult.of(keyed.updateAll(changed, mode == UpdateMode.PARTIAL));
    }

    /**
     * Updates the row with the same key as {@link #update} does, or, if there is none, stores the row as {@link
     * #insertAsIs} does: with its key, version and times as given. Returns the row as stored. New rows whose key the
     * database generates are stored by {@code insert}.
     *
     * @throws io.doctable.error.StaleRowException if the stored version differs because the row was changed after it
     *     was read (optimistic locking)
     */
    public R save(R row) {
        return keyed.save(row);
    }

    /**
     * Saves rows as {@link #save} does, all or none, and returns them as stored, in the given order. If a row cannot be
     * stored, the exception's message contains its index and key. Of rows with the same key, each one is saved after the
     * one before it.
     *
     * @throws io.doctable.error.StaleRowException if a row was changed after it was read (optimistic locking)
     */
    public List<R> saveAll(Collection<? extends R> all) {
        return keyed.saveAll(all);
    }

    /**
     * Deletes a row and returns true, or returns false if the table has no row with its key.
     *
     * @throws io.doctable.error.StaleRowException if the stored version differs because the row was changed after it
     *     was read (optimistic locking)
     */
    public boolean delete(R row) {
        return keyed.delete(row);
    }

    /** Deletes the row with this key, whatever its version, and returns true; returns false if there is none. */
    public boolean deleteById(K id) {
        return keyed.deleteById(id);
    }

    /**
     * Deletes rows, all or none, and returns the number of deleted rows. Rows that the table does not have any more are
     * not counted.
     *
     * @throws io.doctable.error.StaleRowException if the stored version of a row differs because the row was changed
     *     after it was read (optimistic locking); nothing is deleted
     */
    public long deleteAll(Collection<? extends R> all) {
        return keyed.deleteAll(all);
    }

    /**
     * Deletes the rows with these keys, whatever their versions, all or none, and returns the number of deleted rows. If
     * a row cannot be deleted, the exception's message contains the index of its key.
     */
    public long deleteAllById(Collection<? extends K> ids) {
        return keyed.deleteAllById(ids);
    }
}
