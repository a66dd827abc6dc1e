package io.doctable.multi;

import io.doctable.dao.KeyedTableDao;
import io.doctable.engine.Connectable;
import io.doctable.error.UniqueViolationException;

/** Stores the decisions about transactions on several databases. */
final class Decisions extends KeyedTableDao<Decision, String> {
    Decisions(Connectable connectable) {
        super(connectable, DecisionTable.TABLE, DecisionTable.PRIMARY_KEY);
    }

    @Override
    public Decisions on(Connectable connectable) {
        return new Decisions(connectable);
    }

    /** Decides to commit, as part of the running transaction. */
    void commit(String id) {
        insertAsIs(new Decision(id, true, engine().clock().instant()));
    }

    /**
     * Returns the decision. If there is none, decides now and for good not to commit. Waits for a decision in progress.
     */
    boolean isCommitted(String id) {
        return findById(id).orElseGet(() -> decideAgainst(id)).committed();
    }

    private Decision decideAgainst(String id) {
        try {
            return insertAsIs(new Decision(id, false, engine().clock().instant()));
        } catch (UniqueViolationException e) {
            // Another thread or process decided first.
            return get(id);
        }
    }
}
