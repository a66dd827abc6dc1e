package io.doctable.benchmarks.contestant;

import io.doctable.benchmarks.store.Store;
import java.sql.Connection;
import java.sql.SQLException;

/** Plain JDBC by an expert who keeps one connection of the pool for ever, which only one thread can use. */
final class PinnedExpert extends Expert {
    private final Connection connection;

    PinnedExpert(Store store) {
        super(store);
        try {
            this.connection = pool.getConnection();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    @Override
    Connection borrow() {
        return connection;
    }

    @Override
    void giveBack(Connection borrowed) {
        // It stays borrowed.
    }
}
