package app;

import io.doctable.dao.KeyedTableDao;
import io.doctable.engine.Connectable;
import io.doctable.table.Column;
import io.doctable.table.UniqueKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Stores and finds the rows of {@link Membership}. Needs no closing; may be extended. */
@Generated("io.doctable.processor.DocTableProcessor")
class MembershipDao extends KeyedTableDao<Membership, MembershipKey> {
    /** A DAO whose statements run on an engine, a connection or a transaction. */
    public MembershipDao(Connectable connectable) {
        super(connectable, MembershipTable.TABLE, MembershipTable.PRIMARY_KEY);
    }

    @Override
    public MembershipDao on(Connectable connectable) {
        return new MembershipDao(ofSameEngine(connectable));
    }

    /**
     * Stores a new row, and returns it with generated values and defaults filled in.
     * A change made by a trigger may be missing from it: read the row again to see that.
     */
    public Membership insert(NewMembership row) {
        return insert(MembershipTable.INSERT, row);
    }

    /** Stores new rows, all or none, and returns them in their order, as {@code insert} does. */
    public List<Membership> insertAll(Collection<? extends NewMembership> rows) {
        return insertAll(MembershipTable.INSERT, rows);
    }

    /**
     * Stores a new row unless one with the same key is there; empty if one is.
     * The new row must hold a value for each column of the key.
     */
    public Optional<Membership> insertIfAbsent(NewMembership row, UniqueKey<Membership> key) {
        return insertIfAbsent(MembershipTable.INSERT, row, key);
    }

    /**
     * Returns the row with the same key; if there is none, stores the new row and returns that.
     * The new row must hold a value for each column of the key.
     */
    public Membership findOrInsert(NewMembership row, UniqueKey<Membership> key) {
        return findOrInsert(MembershipTable.INSERT, row, key);
    }

    /**
     * Stores a new row, or updates the one with the same key, and returns it as it then stands.
     * The new row must hold a value for each column of the key.
     * A change made by a trigger may be missing from it: read the row again to see that.
     */
    public Membership upsert(NewMembership row, UniqueKey<Membership> key) {
        return upsert(MembershipTable.INSERT, row, key);
    }

    /**
     * Stores a new row, or updates only these columns of the one with the same key.
     * The new row must hold a value for each column of the key.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Membership upsert(NewMembership row, UniqueKey<Membership> key,
            Column<Membership, ?>... columns) {
        return upsert(MembershipTable.INSERT, row, key, List.of(columns));
    }

    /** The rows with this {@code groupId}. */
    public List<Membership> listByGroupId(UUID groupId) {
        return listBy(MembershipTable.FK_GROUP_ID, out -> out.setUuid(groupId));
    }
}
