package io.doctable.metadata;

/**
 * Lists the tables to create and to drop.
 *
 * @param <E> the exception that it may throw; {@code RuntimeException} if it throws nothing checked
 */
@FunctionalInterface
public interface DdlBody<E extends Exception> {
    /** Adds the tables to {@code ddl}; nothing is sent before this returns. */
    void describe(Ddl ddl) throws E;
}
