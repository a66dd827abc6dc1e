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

    /**
     * Stores a new row, and returns it with generated values and defaults filled in.
     * A change made by a trigger may be missing from it: read the row again to see that.
     */
    public Hostile insert(NewHostile row) {
        return insert(HostileTable.INSERT, row);
    }

    /** Stores new rows, all or none, and returns them in their order, as {@code insert} does. */
    public List<Hostile> insertAll(Collection<? extends NewHostile> rows) {
        return insertAll(HostileTable.INSERT, rows);
    }

    /**
     * Stores a new row unless one with the same key is there; empty if one is.
     * The new row must hold a value for each column of the key.
     */
    public Optional<Hostile> insertIfAbsent(NewHostile row, UniqueKey<Hostile> key) {
        return insertIfAbsent(HostileTable.INSERT, row, key);
    }

    /**
     * Returns the row with the same key; if there is none, stores the new row and returns that.
     * The new row must hold a value for each column of the key.
     */
    public Hostile findOrInsert(NewHostile row, UniqueKey<Hostile> key) {
        return findOrInsert(HostileTable.INSERT, row, key);
    }

    /**
     * Stores a new row, or updates the one with the same key, and returns it as it then stands.
     * The new row must hold a value for each column of the key.
     * A change made by a trigger may be missing from it: read the row again to see that.
     */
    public Hostile upsert(NewHostile row, UniqueKey<Hostile> key) {
        return upsert(HostileTable.INSERT, row, key);
    }

    /**
     * Stores a new row, or updates only these columns of the one with the same key.
     * The new row must hold a value for each column of the key.
     */
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
