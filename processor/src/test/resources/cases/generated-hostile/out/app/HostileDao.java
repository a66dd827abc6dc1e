package app;

import io.doctable.dao.KeyedTableDao;
import io.doctable.engine.Connectable;
import io.doctable.table.Column;
import io.doctable.table.UniqueKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores and finds the rows of {@link Hostile}. Needs no closing; may be extended. */
@Generated("io.doctable.processor.DocTableProcessor")
class HostileDao extends KeyedTableDao<Hostile, String> {
    /** A DAO whose statements run on an engine, a connection or a transaction. */
    public HostileDao(Connectable connectable) {
        super(connectable, HostileTable.TABLE, HostileTable.PRIMARY_KEY);
    }

    @Override
    public HostileDao on(Connectable connectable) {
        return new HostileDao(ofSameEngine(connectable));
    }

    /** Stores a new row, and gives it as it is stored. */
    public Hostile insert(NewHostile row) {
        return insert(HostileTable.INSERT, row);
    }

    /** Stores new rows, all or none, and gives them as they are stored, in their order. */
    public List<Hostile> insertAll(Collection<? extends NewHostile> rows) {
        return insertAll(HostileTable.INSERT, rows);
    }

    /** Stores a new row unless one with the same key is there; empty if one is. */
    public Optional<Hostile> insertIfAbsent(NewHostile row, UniqueKey<Hostile> key) {
        return insertIfAbsent(HostileTable.INSERT, row, key);
    }

    /** The row with the same key, or the new row, stored, if there is none. */
    public Hostile findOrInsert(NewHostile row, UniqueKey<Hostile> key) {
        return findOrInsert(HostileTable.INSERT, row, key);
    }

    /** Stores a new row, or updates the one with the same key; gives it as it then stands. */
    public Hostile upsert(NewHostile row, UniqueKey<Hostile> key) {
        return upsert(HostileTable.INSERT, row, key);
    }

    /** Stores a new row, or updates only these columns of the one with the same key. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Hostile upsert(NewHostile row, UniqueKey<Hostile> key,
            Column<Hostile, ?>... columns) {
        return upsert(HostileTable.INSERT, row, key, List.of(columns));
    }

    /** The row with these {@code id} and {@code newline}, empty if there is none. */
    public Optional<Hostile> findByIdAndNewline(String id, String newline) {
        return findBy(HostileTable.UQ_ID_NEWLINE, out -> {
            out.setString(id);
            out.setString(newline);
        });
    }
}
