package io.doctable.engine;

/**
 * Work that runs in a transaction.
 *
 * @param <E> the exception that it may throw; {@code RuntimeException} if it throws nothing checked
 */
@FunctionalInterface
public interface TransactionBody<E extends Exception> {
    /** Does the work. If it throws, the transaction is rolled back. */
    void run(Transaction tx) throws E;
}
