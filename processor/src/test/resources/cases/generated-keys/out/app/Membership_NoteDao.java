package app;

import io.doctable.dao.TableDao;
import io.doctable.engine.Connectable;
import io.doctable.table.Column;
import io.doctable.table.UniqueKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Stores and finds the rows of {@link Membership.Note}. Needs no closing; may be extended. */
@Generated("io.doctable.processor.DocTableProcessor")
class Membership_NoteDao extends TableDao<Membership.Note> {
    /** A DAO whose statements run on an engine, a connection or a transaction. */
    public Membership_NoteDao(Connectable connectable) {
        super(connectable, Membership_NoteTable.TABLE);
    }

    @Override
    public Membership_NoteDao on(Connectable connectable) {
        return new Membership_NoteDao(ofSameEngine(connectable));
    }

    /**
     * Stores a new row, and returns it with generated values and defaults filled in.
     * A change made by a trigger may be missing from it: read the row again to see that.
     */
    public Membership.Note insert(Membership.Note row) {
        return insert(Membership_NoteTable.INSERT, row);
    }

    /** Stores new rows, all or none, and returns them in their order, as {@code insert} does. */
    public List<Membership.Note> insertAll(Collection<? extends Membership.Note> rows) {
        return insertAll(Membership_NoteTable.INSERT, rows);
    }

    /**
     * Stores a new row unless one with the same key is there; empty if one is.
     * The new row must hold a value for each column of the key.
     */
    public Optional<Membership.Note> insertIfAbsent(Membership.Note row,
            UniqueKey<Membership.Note> key) {
        return insertIfAbsent(Membership_NoteTable.INSERT, row, key);
    }

    /**
     * Returns the row with the same key; if there is none, stores the new row and returns that.
     * The new row must hold a value for each column of the key.
     */
    public Membership.Note findOrInsert(Membership.Note row, UniqueKey<Membership.Note> key) {
        return findOrInsert(Membership_NoteTable.INSERT, row, key);
    }

    /**
     * Stores a new row, or updates the one with the same key, and returns it as it then stands.
     * The new row must hold a value for each column of the key.
     * A change made by a trigger may be missing from it: read the row again to see that.
     */
    public Membership.Note upsert(Membership.Note row, UniqueKey<Membership.Note> key) {
        return upsert(Membership_NoteTable.INSERT, row, key);
    }

    /**
     * Stores a new row, or updates only these columns of the one with the same key.
     * The new row must hold a value for each column of the key.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Membership.Note upsert(Membership.Note row, UniqueKey<Membership.Note> key,
            Column<Membership.Note, ?>... columns) {
        return upsert(Membership_NoteTable.INSERT, row, key, List.of(columns));
    }

    /** The rows with these {@code groupId} and {@code member}. */
    public List<Membership.Note> listByGroupIdAndMember(UUID groupId, Member.Number member) {
        return listBy(Membership_NoteTable.FK_GROUP_ID_MEMBER, out -> {
            out.setUuid(groupId);
            Membership_NoteTable.MEMBER.write(out, member);
        });
    }
}
