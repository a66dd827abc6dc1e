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

/** Stores, finds, updates and deletes the rows of {@link Account}. Needs no closing; may be extended. */
@Generated("io.doctable.processor.DocTableProcessor")
public class AccountDao extends KeyedTableDao<Account, Integer> {
    /** Creates a DAO whose statements run on an engine, a connection or a transaction. */
    public AccountDao(Connectable connectable) {
        super(connectable, AccountTable.TABLE, AccountTable.PRIMARY_KEY);
    }

    @Override
    public AccountDao on(Connectable connectable) {
        return new AccountDao(ofSameEngine(connectable));
    }

    /**
     * Stores a new row and returns it with generated values and defaults.
     * Changes made by a trigger may be missing; read the row again to see them.
     */
    public Account insert(NewAccount row) {
        return insert(AccountTable.INSERT, row);
    }

    /** Stores new rows, all or none, and returns them in the given order, as {@code insert} does. */
    public List<Account> insertAll(Collection<? extends NewAccount> rows) {
        return insertAll(AccountTable.INSERT, rows);
    }

    /**
     * Stores a new row and returns it, or returns empty if the table has a row with the same key.
     * The new row must have a value for each column of the key.
     */
    public Optional<Account> insertIfAbsent(NewAccount row, UniqueKey<Account> key) {
        return insertIfAbsent(AccountTable.INSERT, row, key);
    }

    /** Stores the new rows whose key is new, all or none; a row whose key is there gives an empty result. */
    public List<Optional<Account>> insertAllIfAbsent(Collection<? extends NewAccount> rows, UniqueKey<Account> key) {
        return insertAllIfAbsent(AccountTable.INSERT, rows, key);
    }

    /**
     * Returns the row with the same key, or stores the new row and returns it if there is none.
     * The new row must have a value for each column of the key.
     */
    public Account findOrInsert(NewAccount row, UniqueKey<Account> key) {
        return findOrInsert(AccountTable.INSERT, row, key);
    }

    /**
     * Inserts a new row, or updates the row with the same key (upsert), and returns it as stored.
     * The new row must have a value for each column of the key.
     * Changes made by a trigger may be missing; read the row again to see them.
     */
    public Account upsert(NewAccount row, UniqueKey<Account> key) {
        return upsert(AccountTable.INSERT, row, key);
    }

    /**
     * Inserts a new row, or updates only these columns of the row with the same key (upsert).
     * The new row must have a value for each column of the key.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Account upsert(NewAccount row, UniqueKey<Account> key, Column<Account, ?>... columns) {
        return upsert(AccountTable.INSERT, row, key, List.of(columns));
    }

    /** Inserts new rows or updates those with the same key, all or none, and returns them in the given order. */
    public List<Account> upsertAll(Collection<? extends NewAccount> rows, UniqueKey<Account> key) {
        return upsertAll(AccountTable.INSERT, rows, key);
    }

    /** Stores new rows, all or none, as fast as the database can, without returning them. */
    public BulkResult bulkInsert(Iterable<? extends NewAccount> rows) {
        return bulkInsert().run(rows);
    }

    /** Stores new rows, all or none, as fast as the database can, without returning them. */
    public BulkResult bulkInsert(Stream<? extends NewAccount> rows) {
        return bulkInsert().run(rows);
    }

    /** Starts a bulk insert that commits in parts or reports its progress. */
    public BulkInsert<NewAccount> bulkInsert() {
        return bulkInsert(AccountTable.INSERT);
    }

    /** Opens a queue that stores its rows when it has {@code size} of them, and when it is closed. */
    public Inserter<NewAccount> inserter(int size) {
        return bulkInsert().inserter(size);
    }

    /** Returns the row with this key, or empty if there is none. */
    public Optional<Account> findById(int id) {
        return findById(Integer.valueOf(id));
    }

    /** Returns the row with this key; throws {@code RowNotFoundException} if there is none. */
    public Account get(int id) {
        return get(Integer.valueOf(id));
    }

    /** Updates only the columns that a patch sets; returns whether there is a row with this key. */
    public boolean patch(int id, AccountPatch patch) {
        return patch(Integer.valueOf(id), patch);
    }

    /** Deletes the row with this key; returns whether there was one. */
    public boolean deleteById(int id) {
        return deleteById(Integer.valueOf(id));
    }
}
