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

/** Stores and finds the rows of {@link Group}. Needs no closing; may be extended. */
@Generated("io.doctable.processor.DocTableProcessor")
class GroupDao extends KeyedTableDao<Group, UUID> {
    /** A DAO whose statements run on an engine, a connection or a transaction. */
    public GroupDao(Connectable connectable) {
        super(connectable, GroupTable.TABLE, GroupTable.PRIMARY_KEY);
    }

    @Override
    public GroupDao on(Connectable connectable) {
        return new GroupDao(ofSameEngine(connectable));
    }

    /** Stores a new row, and gives it as it is stored. */
    public Group insert(NewGroup row) {
        return insert(GroupTable.INSERT, row);
    }

    /** Stores new rows, all or none, and gives them as they are stored, in their order. */
    public List<Group> insertAll(Collection<? extends NewGroup> rows) {
        return insertAll(GroupTable.INSERT, rows);
    }

    /** Stores a new row unless one with the same key is there; empty if one is. */
    public Optional<Group> insertIfAbsent(NewGroup row, UniqueKey<Group> key) {
        return insertIfAbsent(GroupTable.INSERT, row, key);
    }

    /** The row with the same key, or the new row, stored, if there is none. */
    public Group findOrInsert(NewGroup row, UniqueKey<Group> key) {
        return findOrInsert(GroupTable.INSERT, row, key);
    }

    /** Stores a new row, or updates the one with the same key; gives it as it then stands. */
    public Group upsert(NewGroup row, UniqueKey<Group> key) {
        return upsert(GroupTable.INSERT, row, key);
    }

    /** Stores a new row, or updates only these columns of the one with the same key. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Group upsert(NewGroup row, UniqueKey<Group> key, Column<Group, ?>... columns) {
        return upsert(GroupTable.INSERT, row, key, List.of(columns));
    }
}
