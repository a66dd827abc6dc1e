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

/** Stores, finds, updates and deletes the rows of {@link Note}. Needs no closing; may be extended. */
@Generated("io.doctable.processor.DocTableProcessor")
public class NoteDao extends KeyedTableDao<Note, Long> {
    /** Creates a DAO whose statements run on an engine, a connection or a transaction. */
    public NoteDao(Connectable connectable) {
        super(connectable, NoteTable.TABLE, NoteTable.PRIMARY_KEY);
    }

    @Override
    public NoteDao on(Connectable connectable) {
        return new NoteDao(ofSameEngine(connectable));
    }

    /**
     * Stores a new row and returns it with generated values and defaults.
     * Changes made by a trigger may be missing; read the row again to see them.
     */
    public Note insert(NewNote row) {
        return insert(NoteTable.INSERT, row);
    }

    /** Stores new rows, all or none, and returns them in the given order, as {@code insert} does. */
    public List<Note> insertAll(Collection<? extends NewNote> rows) {
        return insertAll(NoteTable.INSERT, rows);
    }

    /**
     * Stores a new row and returns it, or returns empty if the table has a row with the same key.
     * The new row must have a value for each column of the key.
     */
    public Optional<Note> insertIfAbsent(NewNote row, UniqueKey<Note> key) {
        return insertIfAbsent(NoteTable.INSERT, row, key);
    }

    /** Stores the new rows whose key is new, all or none; a row whose key is there gives an empty result. */
    public List<Optional<Note>> insertAllIfAbsent(Collection<? extends NewNote> rows, UniqueKey<Note> key) {
        return insertAllIfAbsent(NoteTable.INSERT, rows, key);
    }

    /**
     * Returns the row with the same key, or stores the new row and returns it if there is none.
     * The new row must have a value for each column of the key.
     */
    public Note findOrInsert(NewNote row, UniqueKey<Note> key) {
        return findOrInsert(NoteTable.INSERT, row, key);
    }

    /**
     * Inserts a new row, or updates the row with the same key (upsert), and returns it as stored.
     * The new row must have a value for each column of the key.
     * Changes made by a trigger may be missing; read the row again to see them.
     */
    public Note upsert(NewNote row, UniqueKey<Note> key) {
        return upsert(NoteTable.INSERT, row, key);
    }

    /**
     * Inserts a new row, or updates only these columns of the row with the same key (upsert).
     * The new row must have a value for each column of the key.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Note upsert(NewNote row, UniqueKey<Note> key, Column<Note, ?>... columns) {
        return upsert(NoteTable.INSERT, row, key, List.of(columns));
    }

    /** Inserts new rows or updates those with the same key, all or none, and returns them in the given order. */
    public List<Note> upsertAll(Collection<? extends NewNote> rows, UniqueKey<Note> key) {
        return upsertAll(NoteTable.INSERT, rows, key);
    }

    /** Stores new rows, all or none, as fast as the database can, without returning them. */
    public BulkResult bulkInsert(Iterable<? extends NewNote> rows) {
        return bulkInsert().run(rows);
    }

    /** Stores new rows, all or none, as fast as the database can, without returning them. */
    public BulkResult bulkInsert(Stream<? extends NewNote> rows) {
        return bulkInsert().run(rows);
    }

    /** Starts a bulk insert that commits in parts or reports its progress. */
    public BulkInsert<NewNote> bulkInsert() {
        return bulkInsert(NoteTable.INSERT);
    }

    /** Opens a queue that stores its rows when it has {@code size} of them, and when it is closed. */
    public Inserter<NewNote> inserter(int size) {
        return bulkInsert().inserter(size);
    }

    /** Returns the row with this key, or empty if there is none. */
    public Optional<Note> findById(long id) {
        return findById(Long.valueOf(id));
    }

    /** Returns the row with this key; throws {@code RowNotFoundException} if there is none. */
    public Note get(long id) {
        return get(Long.valueOf(id));
    }

    /** Updates only the columns that a patch sets; returns whether there is a row with this key. */
    public boolean patch(long id, NotePatch patch) {
        return patch(Long.valueOf(id), patch);
    }

    /** Deletes the row with this key; returns whether there was one. */
    public boolean deleteById(long id) {
        return deleteById(Long.valueOf(id));
    }
}
