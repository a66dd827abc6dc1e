package io.doctable.engine;

import io.doctable.internal.session.LeaseSource;

/** Finds the source of connections behind a {@link Connectable}; the library's own way in. */
final class LeaseAccess {
    private LeaseAccess() {}

    static LeaseSource of(Object connectable) {
        if (connectable instanceof Engine engine) {
            return engine.leases();
        }
        if (connectable instanceof Transaction transaction) {
            return transaction.leases();
        }
        if (connectable instanceof DbConnection connection) {
            return connection.leases();
        }
        return ((ThreadLocalEngine) connectable).leases();
    }
}
