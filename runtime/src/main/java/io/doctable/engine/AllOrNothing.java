package io.doctable.engine;

/** Work on a table that is done as a whole or not at all. */
final class AllOrNothing {
    private AllOrNothing() {}

    /** Runs it in the transaction that runs on the session, else in one of its own. */
    static <T> T run(Session session, RegisteredTable table, LeaseFunction<T> work) {
        RunningTransaction outer = session.running();
        if (outer == null) {
            try (Transaction tx = session.begin(TransactionOptions.defaults())) {
                T result;
                try (Lease lease = session.lend(Access.WRITE, table)) {
                    result = work.apply(lease);
                }
                tx.commit();
                return result;
            }
        }
        try (Lease lease = session.lend(Access.WRITE, table)) {
            long before = session.physical().executions();
            try {
                return work.apply(lease);
            } catch (RuntimeException | Error e) {
                if (session.physical().executions() != before) {
                    // Half of the work is done; only a rollback makes that nothing.
                    outer.failed(e, false);
                }
                throw e;
            }
        }
    }
}
