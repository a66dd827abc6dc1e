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

/** Stores, finds, updates and deletes the rows of {@link Hostile}. Needs no closing; may be extended. */
@Generated("io.doctable.processor.DocTableProcessor")
class HostileDao extends KeyedTableDao<Hostile, String> {
    /** Creates a DAO whose statements run on an engine, a connection or a transaction. */
    public HostileDao(Connectable connectable) {
        super(connectable, HostileTable.TABLE, HostileTable.PRIMARY_KEY);
    }

    @Override
    public HostileDao on(Connectable connectable) {
        return new HostileDao(ofSameEngine(connectable));
    }

    /**
     * Stores a new row and returns it with generated values and defaults.
     * Changes made by a trigger may be missing; read the row again to see them.
     */
    public Hostile insert(NewHostile row) {
        return insert(HostileTable.INSERT, row);
    }

    /** Stores new rows, all or none, and returns them in the given order, as {@code insert} does. */
    public List<Hostile> insertAll(Collection<? extends NewHostile> rows) {
        return insertAll(HostileTable.INSERT, rows);
    }

    /**
     * Stores a new row and returns it, or returns empty if the table has a row with the same key.
     * The new row must have a value for each column of the key.
     */
    public Optional<Hostile> insertIfAbsent(NewHostile row, UniqueKey<Hostile> key) {
        return insertIfAbsent(HostileTable.INSERT, row, key);
    }

    /** Stores the new rows whose key is new, all or none; a row whose key is there gives an empty result. */
    public List<Optional<Hostile>> insertAllIfAbsent(Collection<? extends NewHostile> rows, UniqueKey<Hostile> key) {
        return insertAllIfAbsent(HostileTable.INSERT, rows, key);
    }

    /**
     * Returns the row with the same key, or stores the new row and returns it if there is none.
     * The new row must have a value for each column of the key.
     */
    public Hostile findOrInsert(NewHostile row, UniqueKey<Hostile> key) {
        return findOrInsert(HostileTable.INSERT, row, key);
    }

    /**
     * Inserts a new row, or updates the row with the same key (upsert), and returns it as stored.
     * The new row must have a value for each column of the key.
     * Changes made by a trigger may be missing; read the row again to see them.
     */
    public Hostile upsert(NewHostile row, UniqueKey<Hostile> key) {
        return upsert(HostileTable.INSERT, row, key);
    }

    /**
     * Inserts a new row, or updates only these columns of the row with the same key (upsert).
     * The new row must have a value for each column of the key.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Hostile upsert(NewHostile row, UniqueKey<Hostile> key, Column<Hostile, ?>... columns) {
        return upsert(HostileTable.INSERT, row, key, List.of(columns));
    }

    /** Inserts new rows or updates those with the same key, all or none, and returns them in the given order. */
    public List<Hostile> upsertAll(Collection<? extends NewHostile> rows, UniqueKey<Hostile> key) {
        return upsertAll(HostileTable.INSERT, rows, key);
    }

    /** Stores new rows, all or none, as fast as the database can, without returning them. */
    public BulkResult bulkInsert(Iterable<? extends NewHostile> rows) {
        return bulkInsert().run(rows);
    }

    /** Stores new rows, all or none, as fast as the database can, without returning them. */
    public BulkResult bulkInsert(Stream<? extends NewHostile> rows) {
        return bulkInsert().run(rows);
    }

    /** Starts a bulk insert that commits in parts or reports its progress. */
    public BulkInsert<NewHostile> bulkInsert() {
        return bulkInsert(HostileTable.INSERT);
    }

    /** Opens a queue that stores its rows when it has {@code size} of them, and when it is closed. */
    public Inserter<NewHostile> inserter(int size) {
        return bulkInsert().inserter(size);
    }

    /** Returns the row with these {@code id} and {@code newline}, or empty if there is none. */
    public Optional<Hostile> findByIdAndNewline(String id, String newline) {
        return findBy(HostileTable.UQ_ID_NEWLINE, out -> {
            out.setString(id);
            out.setString(newline);
        });
    }
}
