package io.doctable.metadata;

/**
 * Says which tables to create and to drop.
 *
 * @param <E> what it may throw; {@code RuntimeException} where it throws nothing checked
 */
@FunctionalInterface
public interface DdlBody<E extends Exception> {
    /** Says it; nothing has happened before this returns. */
    void describe(Ddl ddl) throws E;
}
