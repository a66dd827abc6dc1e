package io.doctable.sample;

import io.doctable.dao.TableDao;
import io.doctable.engine.Connectable;
import java.util.Collection;
import java.util.List;

/** Stores and finds rows of {@link Event}. */
public class EventDao extends TableDao<Event> {
    /** A DAO whose statements run there. */
    public EventDao(Connectable connectable) {
        super(connectable, EventTable.TABLE);
    }

    @Override
    public EventDao on(Connectable connectable) {
        return new EventDao(ofSameEngine(connectable));
    }

    /** Inserts a row. */
    public Event insert(NewEvent row) {
        return insert(NewEvent.SHAPE, row);
    }

    /** Inserts rows. */
    public List<Event> insertAll(Collection<NewEvent> rows) {
        return insertAll(NewEvent.SHAPE, rows);
    }
}
