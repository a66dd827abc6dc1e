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
import java.util.UUID;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Stores, finds, updates and deletes the rows of {@link Membership}. Needs no closing; may be extended. */
@Generated("io.doctable.processor.DocTableProcessor")
class MembershipDao extends KeyedTableDao<Membership, MembershipKey> {
    /** Creates a DAO whose statements run on an engine, a connection or a transaction. */
    public MembershipDao(Connectable connectable) {
        super(connectable, MembershipTable.TABLE, MembershipTable.PRIMARY_KEY);
    }

    @Override
    public MembershipDao on(Connectable connectable) {
        return new MembershipDao(ofSameEngine(connectable));
    }

    /**
     * Stores a new row and returns it with generated values and defaults.
     * Changes made by a trigger may be missing; read the row again to see them.
     */
    public Membership insert(NewMembership row) {
        return insert(MembershipTable.INSERT, row);
    }

    /** Stores new rows, all or none, and returns them in the given order, as {@code insert} does. */
    public List<Membership> insertAll(Collection<? extends NewMembership> rows) {
        return insertAll(MembershipTable.INSERT, rows);
    }

    /**
     * Stores a new row and returns it, or returns empty if the table has a row with the same key.
     * The new row must have a value for each column of the key.
     */
    public Optional<Membership> insertIfAbsent(NewMembership row, UniqueKey<Membership> key) {
        return insertIfAbsent(MembershipTable.INSERT, row, key);
    }

    /** Stores the new rows whose key is new, all or none; a row whose key is there gives an empty result. */
    public List<Optional<Membership>> insertAllIfAbsent(
            Collection<? extends NewMembership> rows, UniqueKey<Membership> key) {
        return insertAllIfAbsent(MembershipTable.INSERT, rows, key);
    }

    /**
     * Returns the row with the same key, or stores the new row and returns it if there is none.
     * The new row must have a value for each column of the key.
     */
    public Membership findOrInsert(NewMembership row, UniqueKey<Membership> key) {
        return findOrInsert(MembershipTable.INSERT, row, key);
    }

    /**
     * Inserts a new row, or updates the row with the same key (upsert), and returns it as stored.
     * The new row must have a value for each column of the key.
     * Changes made by a trigger may be missing; read the row again to see them.
     */
    public Membership upsert(NewMembership row, UniqueKey<Membership> key) {
        return upsert(MembershipTable.INSERT, row, key);
    }

    /**
     * Inserts a new row, or updates only these columns of the row with the same key (upsert).
     * The new row must have a value for each column of the key.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Membership upsert(NewMembership row, UniqueKey<Membership> key, Column<Membership, ?>... columns) {
        return upsert(MembershipTable.INSERT, row, key, List.of(columns));
    }

    /** Inserts new rows or updates those with the same key, all or none, and returns them in the given order. */
    public List<Membership> upsertAll(Collection<? extends NewMembership> rows, UniqueKey<Membership> key) {
        return upsertAll(MembershipTable.INSERT, rows, key);
    }

    /** Stores new rows, all or none, as fast as the database can, without returning them. */
    public BulkResult bulkInsert(Iterable<? extends NewMembership> rows) {
        return bulkInsert().run(rows);
    }

    /** Stores new rows, all or none, as fast as the database can, without returning them. */
    public BulkResult bulkInsert(Stream<? extends NewMembership> rows) {
        return bulkInsert().run(rows);
    }

    /** Starts a bulk insert that commits in parts or reports its progress. */
    public BulkInsert<NewMembership> bulkInsert() {
        return bulkInsert(MembershipTable.INSERT);
    }

    /** Opens a queue that stores its rows when it has {@code size} of them, and when it is closed. */
    public Inserter<NewMembership> inserter(int size) {
        return bulkInsert().inserter(size);
    }

    /** Returns the rows with this {@code groupId}, in unspecified order. */
    public List<Membership> listByGroupId(UUID groupId) {
        return listBy(MembershipTable.FK_GROUP_ID, out -> out.setUuid(groupId));
    }
}
