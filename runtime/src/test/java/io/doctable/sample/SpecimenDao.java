package io.doctable.sample;

import io.doctable.dao.KeyedTableDao;
import io.doctable.engine.Connectable;
import io.doctable.table.UniqueKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Stores and finds rows of {@link Specimen}. */
public class SpecimenDao extends KeyedTableDao<Specimen, Integer> {
    /** A DAO whose statements run there. */
    public SpecimenDao(Connectable connectable) {
        super(connectable, SpecimenTable.TABLE, SpecimenTable.PRIMARY_KEY);
    }

    @Override
    public SpecimenDao on(Connectable connectable) {
        return new SpecimenDao(ofSameEngine(connectable));
    }

    /** Inserts a row. */
    public Specimen insert(Specimen row) {
        return insert(SpecimenTable.INSERT, row);
    }

    /** Inserts rows. */
    public List<Specimen> insertAll(Collection<Specimen> rows) {
        return insertAll(SpecimenTable.INSERT, rows);
    }

    /** Inserts a row unless there is one with the same key. */
    public Optional<Specimen> insertIfAbsent(Specimen row, UniqueKey<Specimen> key) {
        return insertIfAbsent(SpecimenTable.INSERT, row, key);
    }

    /** Inserts a row or updates the one with the same key. */
    public Specimen upsert(Specimen row, UniqueKey<Specimen> key) {
        return upsert(SpecimenTable.INSERT, row, key);
    }
}
