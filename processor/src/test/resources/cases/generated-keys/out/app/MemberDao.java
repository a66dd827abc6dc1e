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

/** Stores, finds, updates and deletes the rows of {@link Member}. Needs no closing; may be extended. */
@Generated("io.doctable.processor.DocTableProcessor")
class MemberDao extends KeyedTableDao<Member, Member.Number> {
    /** Creates a DAO whose statements run on an engine, a connection or a transaction. */
    public MemberDao(Connectable connectable) {
        super(connectable, MemberTable.TABLE, MemberTable.PRIMARY_KEY);
    }

    @Override
    public MemberDao on(Connectable connectable) {
        return new MemberDao(ofSameEngine(connectable));
    }

    /**
     * Stores a new row and returns it with generated values and defaults.
     * Changes made by a trigger may be missing; read the row again to see them.
     */
    public Member insert(NewMember row) {
        return insert(MemberTable.INSERT, row);
    }

    /** Stores new rows, all or none, and returns them in the given order, as {@code insert} does. */
    public List<Member> insertAll(Collection<? extends NewMember> rows) {
        return insertAll(MemberTable.INSERT, rows);
    }

    /**
     * Stores a new row and returns it, or returns empty if the table has a row with the same key.
     * The new row must have a value for each column of the key.
     */
    public Optional<Member> insertIfAbsent(NewMember row, UniqueKey<Member> key) {
        return insertIfAbsent(MemberTable.INSERT, row, key);
    }

    /** Stores the new rows whose key is new, all or none; a row whose key is there gives an empty result. */
    public List<Optional<Member>> insertAllIfAbsent(Collection<? extends NewMember> rows, UniqueKey<Member> key) {
        return insertAllIfAbsent(MemberTable.INSERT, rows, key);
    }

    /**
     * Returns the row with the same key, or stores the new row and returns it if there is none.
     * The new row must have a value for each column of the key.
     */
    public Member findOrInsert(NewMember row, UniqueKey<Member> key) {
        return findOrInsert(MemberTable.INSERT, row, key);
    }

    /**
     * Inserts a new row, or updates the row with the same key (upsert), and returns it as stored.
     * The new row must have a value for each column of the key.
     * Changes made by a trigger may be missing; read the row again to see them.
     */
    public Member upsert(NewMember row, UniqueKey<Member> key) {
        return upsert(MemberTable.INSERT, row, key);
    }

    /**
     * Inserts a new row, or updates only these columns of the row with the same key (upsert).
     * The new row must have a value for each column of the key.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Member upsert(NewMember row, UniqueKey<Member> key, Column<Member, ?>... columns) {
        return upsert(MemberTable.INSERT, row, key, List.of(columns));
    }

    /** Inserts new rows or updates those with the same key, all or none, and returns them in the given order. */
    public List<Member> upsertAll(Collection<? extends NewMember> rows, UniqueKey<Member> key) {
        return upsertAll(MemberTable.INSERT, rows, key);
    }

    /** Stores new rows, all or none, as fast as the database can, without returning them. */
    public BulkResult bulkInsert(Iterable<? extends NewMember> rows) {
        return bulkInsert().run(rows);
    }

    /** Stores new rows, all or none, as fast as the database can, without returning them. */
    public BulkResult bulkInsert(Stream<? extends NewMember> rows) {
        return bulkInsert().run(rows);
    }

    /** Starts a bulk insert that commits in parts or reports its progress. */
    public BulkInsert<NewMember> bulkInsert() {
        return bulkInsert(MemberTable.INSERT);
    }

    /** Opens a queue that stores its rows when it has {@code size} of them, and when it is closed. */
    public Inserter<NewMember> inserter(int size) {
        return bulkInsert().inserter(size);
    }
}
