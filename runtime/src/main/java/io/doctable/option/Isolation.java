package io.doctable.option;

/**
 * The isolation level of transactions, as in the SQL standard. It is set for one transaction
 * ({@link TransactionOptions#isolation}), for a connection ({@link io.doctable.engine.DbConnection#isolation}) or for
 * an engine ({@link io.doctable.engine.EngineBuilder#isolation}); the most specific setting applies. Transactions on
 * SQLite are always serializable.
 *
 * <p>There is no level "autocommit": outside a transaction every connection is in autocommit mode, and each statement
 * is durable when it returns.
 */
public enum Isolation {
    /** Each statement sees the data committed before it began. */
    READ_COMMITTED,
    /** All statements see the data committed before the first of them began. */
    REPEATABLE_READ,
    /** Transactions behave as if they ran one after the other; one that cannot fails and may be retried. */
    SERIALIZABLE
}
