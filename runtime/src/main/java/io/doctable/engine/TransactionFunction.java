package io.doctable.engine;

/**
 * Work in a transaction that gives a result.
 *
 * @param <T> the result, may be null where the caller takes null
 * @param <E> what it may throw; {@code RuntimeException} where it throws nothing checked
 */
@FunctionalInterface
public interface TransactionFunction<T, E extends Exception> {
    /** Does the work; what it throws rolls it back. */
    T apply(Transaction tx) throws E;
}
