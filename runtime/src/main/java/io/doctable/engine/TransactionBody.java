package io.doctable.engine;

/**
 * Work in a transaction.
 *
 * @param <E> what it may throw; {@code RuntimeException} where it throws nothing checked
 */
@FunctionalInterface
public interface TransactionBody<E extends Exception> {
    /** Does the work; what it throws rolls it back. */
    void run(Transaction tx) throws E;
}
