package io.doctable.sample;

import io.doctable.dao.KeyedTableDao;
import io.doctable.engine.Connectable;
import java.util.Collection;
import java.util.List;

/** Stores and finds rows of {@link Stock}. */
public class StockDao extends KeyedTableDao<Stock, StockKey> {
    /** A DAO whose statements run there. */
    public StockDao(Connectable connectable) {
        super(connectable, StockTable.TABLE, StockTable.PRIMARY_KEY);
    }

    @Override
    public StockDao on(Connectable connectable) {
        return new StockDao(ofSameEngine(connectable));
    }

    /** Inserts a row. */
    public Stock insert(Stock row) {
        return insert(StockTable.INSERT, row);
    }

    /** Inserts rows. */
    public List<Stock> insertAll(Collection<Stock> rows) {
        return insertAll(StockTable.INSERT, rows);
    }
}
