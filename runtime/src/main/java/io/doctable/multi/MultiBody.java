package io.doctable.multi;

/**
 * Work on several databases: what DAOs of their engines do on this thread is part of it.
 *
 * @param <E> what it throws; {@code RuntimeException} where nothing is checked
 */
@FunctionalInterface
public interface MultiBody<E extends Exception> {
    /** Does the work. */
    void run() throws E;
}
