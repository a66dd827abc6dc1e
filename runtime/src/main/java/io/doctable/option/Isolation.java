package io.doctable.option;

/**
 * How far a transaction is kept from what others do meanwhile, in the words of the SQL standard: said for one transaction
 * ({@link TransactionOptions#isolation}), for those of a connection ({@link io.doctable.engine.DbConnection#isolation}) or for all of an
 * engine ({@link io.doctable.engine.EngineBuilder#isolation}), the nearest counts. SQLite's transactions are always serializable.
 *
 * <p>There is no level "autocommit": that is what a connection does by itself outside a transaction, where each statement
 * is durable as it returns.
 */
public enum Isolation {
    /** Each statement sees what was committed before it began. */
    READ_COMMITTED,
    /** All statements see what was committed before the first of them began. */
    REPEATABLE_READ,
    /** As if transactions ran one after the other; one that cannot is refused and may be tried again. */
    SERIALIZABLE
}
