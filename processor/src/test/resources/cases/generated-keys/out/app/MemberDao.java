package app;

import io.doctable.dao.KeyedTableDao;
import io.doctable.engine.Connectable;
import io.doctable.table.Column;
import io.doctable.table.UniqueKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores and finds the rows of {@link Member}. Needs no closing; may be extended. */
@Generated("io.doctable.processor.DocTableProcessor")
class MemberDao extends KeyedTableDao<Member, Member.Number> {
    /** A DAO whose statements run on an engine, a connection or a transaction. */
    public MemberDao(Connectable connectable) {
        super(connectable, MemberTable.TABLE, MemberTable.PRIMARY_KEY);
    }

    @Override
    public MemberDao on(Connectable connectable) {
        return new MemberDao(ofSameEngine(connectable));
    }

    /**
     * Stores a new row, and returns it with generated values and defaults filled in.
     * A change made by a trigger may be missing from it: read the row again to see that.
     */
    public Member insert(NewMember row) {
        return insert(MemberTable.INSERT, row);
    }

    /** Stores new rows, all or none, and returns them in their order, as {@code insert} does. */
    public List<Member> insertAll(Collection<? extends NewMember> rows) {
        return insertAll(MemberTable.INSERT, rows);
    }

    /**
     * Stores a new row unless one with the same key is there; empty if one is.
     * The new row must hold a value for each column of the key.
     */
    public Optional<Member> insertIfAbsent(NewMember row, UniqueKey<Member> key) {
        return insertIfAbsent(MemberTable.INSERT, row, key);
    }

    /**
     * Returns the row with the same key; if there is none, stores the new row and returns that.
     * The new row must hold a value for each column of the key.
     */
    public Member findOrInsert(NewMember row, UniqueKey<Member> key) {
        return findOrInsert(MemberTable.INSERT, row, key);
    }

    /**
     * Stores a new row, or updates the one with the same key, and returns it as it then stands.
     * The new row must hold a value for each column of the key.
     * A change made by a trigger may be missing from it: read the row again to see that.
     */
    public Member upsert(NewMember row, UniqueKey<Member> key) {
        return upsert(MemberTable.INSERT, row, key);
    }

    /**
     * Stores a new row, or updates only these columns of the one with the same key.
     * The new row must hold a value for each column of the key.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Member upsert(NewMember row, UniqueKey<Member> key, Column<Member, ?>... columns) {
        return upsert(MemberTable.INSERT, row, key, List.of(columns));
    }
}
