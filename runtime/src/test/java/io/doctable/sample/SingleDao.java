package io.doctable.sample;

import io.doctable.dao.TableDao;
import io.doctable.engine.Connectable;

/**
 * Stores and finds rows of {@link Single}.
 *
 * @param <T> the value's type
 */
public class SingleDao<T> extends TableDao<Single<T>> {
    private final SingleTable<T> table;

    /** A DAO whose statements run there. */
    public SingleDao(Connectable connectable, SingleTable<T> table) {
        super(connectable, table);
        this.table = table;
    }

    @Override
    public SingleDao<T> on(Connectable connectable) {
        return new SingleDao<>(connectable, table);
    }
}
