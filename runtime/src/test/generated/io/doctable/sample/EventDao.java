package io.doctable.sample;

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
import java.util.UUID;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Stores, finds, updates and deletes the rows of {@link Event}. Needs no closing; may be extended. */
@Generated("io.doctable.processor.DocTableProcessor")
public class EventDao extends KeyedTableDao<Event, UUID> {
    /** Creates a DAO whose statements run on an engine, a connection or a transaction. */
    public EventDao(Connectable connectable) {
        super(connectable, EventTable.TABLE, EventTable.PRIMARY_KEY);
    }

    @Override
    public EventDao on(Connectable connectable) {
        return new EventDao(ofSameEngine(connectable));
    }

    /**
     * Stores a new row and returns it with generated values and defaults.
     * Changes made by a trigger may be missing; read the row again to see them.
     */
    public Event insert(NewEvent row) {
        return insert(EventTable.INSERT, row);
    }

    /** Stores new rows, all or none, and returns them in the given order, as {@code insert} does. */
    public List<Event> insertAll(Collection<? extends NewEvent> rows) {
        return insertAll(EventTable.INSERT, rows);
    }

    /**
     * Stores a new row and returns it, or returns empty if the table has a row with the same key.
     * The new row must have a value for each column of the key.
     */
    public Optional<Event> insertIfAbsent(NewEvent row, UniqueKey<Event> key) {
        return insertIfAbsent(EventTable.INSERT, row, key);
    }

    /** Stores the new rows whose key is new, all or none; a row whose key is there gives an empty result. */
    public List<Optional<Event>> insertAllIfAbsent(Collection<? extends NewEvent> rows, UniqueKey<Event> key) {
        return insertAllIfAbsent(EventTable.INSERT, rows, key);
    }

    /**
     * Returns the row with the same key, or stores the new row and returns it if there is none.
     * The new row must have a value for each column of the key.
     */
    public Event findOrInsert(NewEvent row, UniqueKey<Event> key) {
        return findOrInsert(EventTable.INSERT, row, key);
    }

    /**
     * Inserts a new row, or updates the row with the same key (upsert), and returns it as stored.
     * The new row must have a value for each column of the key.
     * Changes made by a trigger may be missing; read the row again to see them.
     */
    public Event upsert(NewEvent row, UniqueKey<Event> key) {
        return upsert(EventTable.INSERT, row, key);
    }

    /**
     * Inserts a new row, or updates only these columns of the row with the same key (upsert).
     * The new row must have a value for each column of the key.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Event upsert(NewEvent row, UniqueKey<Event> key, Column<Event, ?>... columns) {
        return upsert(EventTable.INSERT, row, key, List.of(columns));
    }

    /** Inserts new rows or updates those with the same key, all or none, and returns them in the given order. */
    public List<Event> upsertAll(Collection<? extends NewEvent> rows, UniqueKey<Event> key) {
        return upsertAll(EventTable.INSERT, rows, key);
    }

    /** Stores new rows, all or none, as fast as the database can, without returning them. */
    public BulkResult bulkInsert(Iterable<? extends NewEvent> rows) {
        return bulkInsert().run(rows);
    }

    /** Stores new rows, all or none, as fast as the database can, without returning them. */
    public BulkResult bulkInsert(Stream<? extends NewEvent> rows) {
        return bulkInsert().run(rows);
    }

    /** Starts a bulk insert that commits in parts or reports its progress. */
    public BulkInsert<NewEvent> bulkInsert() {
        return bulkInsert(EventTable.INSERT);
    }

    /** Opens a queue that stores its rows when it has {@code size} of them, and when it is closed. */
    public Inserter<NewEvent> inserter(int size) {
        return bulkInsert().inserter(size);
    }
}
