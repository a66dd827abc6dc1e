package io.doctable.engine;

import io.doctable.dialect.Dialect;
import io.doctable.dialect.SqlStatement;
import io.doctable.error.DocTableException;
import java.sql.SQLException;

/**
 * A connection, lent for one piece of work on one table. For generated DAOs; not for applications. Not thread-safe.
 */
public final class Lease implements AutoCloseable {
    Lease() {}

    /** The engine whose connection it is. */
    public Engine engine() {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** The database's dialect. */
    public Dialect dialect() {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Whether what runs here is part of a transaction that others begin and end. */
    public boolean inTransaction() {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /**
     * One execution of a statement, on the kept statement of this connection where that is free.
     *
     * @throws SQLException if the database refuses its text; hand it to {@link #failure}
     */
    public Call call(SqlStatement statement) throws SQLException {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /**
     * The driver's exception as one of ours, to throw: a transaction can then only be rolled back, and a broken
     * connection leaves the pool.
     *
     * @param statement the SQL at work
     */
    public DocTableException failure(SQLException e, String statement) {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Gives the connection back, unless it belongs to a transaction or a {@link DbConnection}. */
    @Override
    public void close() {
        throw new UnsupportedOperationException("lands within the hour");
    }
}
