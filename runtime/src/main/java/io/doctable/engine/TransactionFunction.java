package io.doctable.engine;

/**
 * Work with a result that runs in a transaction.
 *
 * @param <T> the result; may be null where the caller accepts null
 * @param <E> the exception that it may throw; {@code RuntimeException} if it throws nothing checked
 */
@FunctionalInterface
public interface TransactionFunction<T, E extends Exception> {
    /** Does the work and returns its result. If it throws, the transaction is rolled back. */
    T apply(Transaction tx) throws E;
}
