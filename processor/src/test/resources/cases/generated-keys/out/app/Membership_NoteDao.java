package app;

import io.doctable.dao.BulkInsert;
import io.doctable.dao.BulkResult;
import io.doctable.dao.Inserter;
import io.doctable.dao.TableDao;
import io.doctable.engine.Connectable;
import io.doctable.table.Column;
import io.doctable.table.UniqueKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Stores, finds, updates and deletes the rows of {@link Membership.Note}. Needs no closing; may be extended. */
@Generated("io.doctable.processor.DocTableProcessor")
class Membership_NoteDao extends TableDao<Membership.Note> {
    /** Creates a DAO whose statements run on an engine, a connection or a transaction. */
    public Membership_NoteDao(Connectable connectable) {
        super(connectable, Membership_NoteTable.TABLE);
    }

    @Override
    public Membership_NoteDao on(Connectable connectable) {
        return new Membership_NoteDao(ofSameEngine(connectable));
    }

    /**
     * Stores a new row and returns it with generated values and defaults.
     * Changes made by a trigger may be missing; read the row again to see them.
     */
    public Membership.Note insert(Membership.Note row) {
        return insert(Membership_NoteTable.INSERT, row);
    }

    /** Stores new rows, all or none, and returns them in the given order, as {@code insert} does. */
    public List<Membership.Note> insertAll(Collection<? extends Membership.Note> rows) {
        return insertAll(Membership_NoteTable.INSERT, rows);
    }

    /**
     * Stores a new row and returns it, or returns empty if the table has a row with the same key.
     * The new row must have a value for each column of the key.
     */
    public Optional<Membership.Note> insertIfAbsent(Membership.Note row, UniqueKey<Membership.Note> key) {
        return insertIfAbsent(Membership_NoteTable.INSERT, row, key);
    }

    /** Stores the new rows whose key is new, all or none; a row whose key is there gives an empty result. */
    public List<Optional<Membership.Note>> insertAllIfAbsent(
            Collection<? extends Membership.Note> rows, UniqueKey<Membership.Note> key) {
        return insertAllIfAbsent(Membership_NoteTable.INSERT, rows, key);
    }

    /**
     * Returns the row with the same key, or stores the new row and returns it if there is none.
     * The new row must have a value for each column of the key.
     */
    public Membership.Note findOrInsert(Membership.Note row, UniqueKey<Membership.Note> key) {
        return findOrInsert(Membership_NoteTable.INSERT, row, key);
    }

    /**
     * Inserts a new row, or updates the row with the same key (upsert), and returns it as stored.
     * The new row must have a value for each column of the key.
     * Changes made by a trigger may be missing; read the row again to see them.
     */
    public Membership.Note upsert(Membership.Note row, UniqueKey<Membership.Note> key) {
        return upsert(Membership_NoteTable.INSERT, row, key);
    }

    /**
     * Inserts a new row, or updates only these columns of the row with the same key (upsert).
     * The new row must have a value for each column of the key.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Membership.Note upsert(
            Membership.Note row, UniqueKey<Membership.Note> key, Column<Membership.Note, ?>... columns) {
        return upsert(Membership_NoteTable.INSERT, row, key, List.of(columns));
    }

    /** Inserts new rows or updates those with the same key, all or none, and returns them in the given order. */
    public List<Membership.Note> upsertAll(Collection<? extends Membership.Note> rows, UniqueKey<Membership.Note> key) {
        return upsertAll(Membership_NoteTable.INSERT, rows, key);
    }

    /** Stores new rows, all or none, as fast as the database can, without returning them. */
    public BulkResult bulkInsert(Iterable<? extends Membership.Note> rows) {
        return bulkInsert().run(rows);
    }

    /** Stores new rows, all or none, as fast as the database can, without returning them. */
    public BulkResult bulkInsert(Stream<? extends Membership.Note> rows) {
        return bulkInsert().run(rows);
    }

    /** Starts a bulk insert that commits in parts or reports its progress. */
    public BulkInsert<Membership.Note> bulkInsert() {
        return bulkInsert(Membership_NoteTable.INSERT);
    }

    /** Opens a queue that stores its rows when it has {@code size} of them, and when it is closed. */
    public Inserter<Membership.Note> inserter(int size) {
        return bulkInsert().inserter(size);
    }

    /** Returns the rows with these {@code groupId} and {@code member}, in unspecified order. */
    public List<Membership.Note> listByGroupIdAndMember(UUID groupId, Member.Number member) {
        return listBy(Membership_NoteTable.FK_GROUP_ID_MEMBER, out -> {
            out.setUuid(groupId);
            Membership_NoteTable.MEMBER.write(out, member);
        });
    }
}
