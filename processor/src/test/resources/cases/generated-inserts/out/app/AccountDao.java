package app;

import io.doctable.dao.KeyedTableDao;
import io.doctable.engine.Connectable;
import io.doctable.table.Column;
import io.doctable.table.UniqueKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores and finds the rows of {@link Account}. Needs no closing; may be extended. */
@Generated("io.doctable.processor.DocTableProcessor")
public class AccountDao extends KeyedTableDao<Account, Integer> {
    /** A DAO whose statements run on an engine, a connection or a transaction. */
    public AccountDao(Connectable connectable) {
        super(connectable, AccountTable.TABLE, AccountTable.PRIMARY_KEY);
    }

    @Override
    public AccountDao on(Connectable connectable) {
        return new AccountDao(ofSameEngine(connectable));
    }

    /**
     * Stores a new row, and returns it with generated values and defaults filled in.
     * A change made by a trigger may be missing from it: read the row again to see that.
     */
    public Account insert(NewAccount row) {
        return insert(AccountTable.INSERT, row);
    }

    /** Stores new rows, all or none, and returns them in their order, as {@code insert} does. */
    public List<Account> insertAll(Collection<? extends NewAccount> rows) {
        return insertAll(AccountTable.INSERT, rows);
    }

    /**
     * Stores a new row unless one with the same key is there; empty if one is.
     * The new row must hold a value for each column of the key.
     */
    public Optional<Account> insertIfAbsent(NewAccount row, UniqueKey<Account> key) {
        return insertIfAbsent(AccountTable.INSERT, row, key);
    }

    /**
     * Returns the row with the same key; if there is none, stores the new row and returns that.
     * The new row must hold a value for each column of the key.
     */
    public Account findOrInsert(NewAccount row, UniqueKey<Account> key) {
        return findOrInsert(AccountTable.INSERT, row, key);
    }

    /**
     * Stores a new row, or updates the one with the same key, and returns it as it then stands.
     * The new row must hold a value for each column of the key.
     * A change made by a trigger may be missing from it: read the row again to see that.
     */
    public Account upsert(NewAccount row, UniqueKey<Account> key) {
        return upsert(AccountTable.INSERT, row, key);
    }

    /**
     * Stores a new row, or updates only these columns of the one with the same key.
     * The new row must hold a value for each column of the key.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Account upsert(NewAccount row, UniqueKey<Account> key,
            Column<Account, ?>... columns) {
        return upsert(AccountTable.INSERT, row, key, List.of(columns));
    }

    /** The row with that key, empty if there is none. */
    public Optional<Account> findById(int id) {
        return findById(Integer.valueOf(id));
    }

    /** The row with that key; an exception if there is none. */
    public Account get(int id) {
        return get(Integer.valueOf(id));
    }

    /** Deletes the row with that key; whether there was one. */
    public boolean deleteById(int id) {
        return deleteById(Integer.valueOf(id));
    }
}
