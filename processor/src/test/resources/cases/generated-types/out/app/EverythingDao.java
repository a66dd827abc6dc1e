package app;

import io.doctable.dao.TableDao;
import io.doctable.engine.Connectable;
import io.doctable.table.Column;
import io.doctable.table.UniqueKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores and finds the rows of {@link Everything}. Needs no closing; may be extended. */
@Generated("io.doctable.processor.DocTableProcessor")
class EverythingDao extends TableDao<Everything> {
    /** A DAO whose statements run on an engine, a connection or a transaction. */
    public EverythingDao(Connectable connectable) {
        super(connectable, EverythingTable.TABLE);
    }

    @Override
    public EverythingDao on(Connectable connectable) {
        return new EverythingDao(ofSameEngine(connectable));
    }

    /** Stores a new row, and gives it as it is stored. */
    public Everything insert(Everything row) {
        return insert(EverythingTable.INSERT, row);
    }

    /** Stores new rows, all or none, and gives them as they are stored, in their order. */
    public List<Everything> insertAll(Collection<? extends Everything> rows) {
        return insertAll(EverythingTable.INSERT, rows);
    }

    /** Stores a new row unless one with the same key is there; empty if one is. */
    public Optional<Everything> insertIfAbsent(Everything row, UniqueKey<Everything> key) {
        return insertIfAbsent(EverythingTable.INSERT, row, key);
    }

    /** The row with the same key, or the new row, stored, if there is none. */
    public Everything findOrInsert(Everything row, UniqueKey<Everything> key) {
        return findOrInsert(EverythingTable.INSERT, row, key);
    }

    /** Stores a new row, or updates the one with the same key; gives it as it then stands. */
    public Everything upsert(Everything row, UniqueKey<Everything> key) {
        return upsert(EverythingTable.INSERT, row, key);
    }

    /** Stores a new row, or updates only these columns of the one with the same key. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Everything upsert(Everything row, UniqueKey<Everything> key,
            Column<Everything, ?>... columns) {
        return upsert(EverythingTable.INSERT, row, key, List.of(columns));
    }
}
