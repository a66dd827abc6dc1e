package io.doctable.internal.session;

/**
 * Work inside a transaction, with a result.
 *
 * @param <T> the result
 * @param <E> what the work may throw
 */
@FunctionalInterface
public interface PartFunction<T, E extends Exception> {
    /** Does the work in {@code part}. */
    T apply(TransactionPart part) throws E;
}
