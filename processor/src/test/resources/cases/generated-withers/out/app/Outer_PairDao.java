package app;

import io.doctable.dao.KeyedTableDao;
import io.doctable.engine.Connectable;
import io.doctable.table.Column;
import io.doctable.table.UniqueKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores, finds, updates and deletes the rows of {@link Outer.Pair}. Needs no closing; may be extended. */
@Generated("io.doctable.processor.DocTableProcessor")
class Outer_PairDao extends KeyedTableDao<Outer.Pair, Outer_PairKey> {
    /** Creates a DAO whose statements run on an engine, a connection or a transaction. */
    public Outer_PairDao(Connectable connectable) {
        super(connectable, Outer_PairTable.TABLE, Outer_PairTable.PRIMARY_KEY);
    }

    @Override
    public Outer_PairDao on(Connectable connectable) {
        return new Outer_PairDao(ofSameEngine(connectable));
    }

    /**
     * Stores a new row and returns it with generated values and defaults.
     * Changes made by a trigger may be missing; read the row again to see them.
     */
    public Outer.Pair insert(Outer.Pair row) {
        return insert(Outer_PairTable.INSERT, row);
    }

    /** Stores new rows, all or none, and returns them in the given order, as {@code insert} does. */
    public List<Outer.Pair> insertAll(Collection<? extends Outer.Pair> rows) {
        return insertAll(Outer_PairTable.INSERT, rows);
    }

    /**
     * Stores a new row and returns it, or returns empty if the table has a row with the same key.
     * The new row must have a value for each column of the key.
     */
    public Optional<Outer.Pair> insertIfAbsent(Outer.Pair row, UniqueKey<Outer.Pair> key) {
        return insertIfAbsent(Outer_PairTable.INSERT, row, key);
    }

    /**
     * Returns the row with the same key, or stores the new row and returns it if there is none.
     * The new row must have a value for each column of the key.
     */
    public Outer.Pair findOrInsert(Outer.Pair row, UniqueKey<Outer.Pair> key) {
        return findOrInsert(Outer_PairTable.INSERT, row, key);
    }

    /**
     * Inserts a new row, or updates the row with the same key (upsert), and returns it as stored.
     * The new row must have a value for each column of the key.
     * Changes made by a trigger may be missing; read the row again to see them.
     */
    public Outer.Pair upsert(Outer.Pair row, UniqueKey<Outer.Pair> key) {
        return upsert(Outer_PairTable.INSERT, row, key);
    }

    /**
     * Inserts a new row, or updates only these columns of the row with the same key (upsert).
     * The new row must have a value for each column of the key.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Outer.Pair upsert(Outer.Pair row, UniqueKey<Outer.Pair> key, Column<Outer.Pair, ?>... columns) {
        return upsert(Outer_PairTable.INSERT, row, key, List.of(columns));
    }
}
