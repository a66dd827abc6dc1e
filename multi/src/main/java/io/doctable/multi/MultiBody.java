package io.doctable.multi;

/**
 * Work on several databases; DAO calls of their engines on this thread are part of it.
 *
 * @param <E> the exception that it may throw; {@code RuntimeException} if it throws nothing checked
 */
@FunctionalInterface
public interface MultiBody<E extends Exception> {
    /** Does the work. */
    void run() throws E;
}
