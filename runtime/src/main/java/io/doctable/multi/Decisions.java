package io.doctable.multi;

import io.doctable.dao.KeyedTableDao;
import io.doctable.engine.Connectable;
import io.doctable.error.UniqueViolationException;

/** Where it is decided what becomes of transactions on several databases. */
final class Decisions extends KeyedTableDao<Decision, String> {
    Decisions(Connectable connectable) {
        super(connectable, DecisionTable.TABLE, DecisionTable.PRIMARY_KEY);
    }

    @Override
    public Decisions on(Connectable connectable) {
        return new Decisions(connectable);
    }

    /** Decides to commit, as part of the transaction that runs. */
    void commit(String id) {
        insertAsIs(new Decision(id, true, engine().clock().instant()));
    }

    /**
     * What was decided; where nothing is, it is decided now not to commit, and stays so. Waits for a decision that is
     * being made.
     */
    boolean isCommitted(String id) {
        return findById(id).orElseGet(() -> decideAgainst(id)).committed();
    }

    private Decision decideAgainst(String id) {
        try {
            return insertAsIs(new Decision(id, false, engine().clock().instant()));
        } catch (UniqueViolationException e) {
            // Somebody else was faster.
            return get(id);
        }
    }
}
