package io.doctable.benchmarks.contestant;

import java.sql.SQLException;

/** A failure that ends the measurement. */
final class DatabaseFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseFailure(SQLException cause) {
        super(cause);
    }
}
