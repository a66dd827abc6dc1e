package io.doctable.distribute;

/**
 * Work that child JVMs do. A lambda cannot travel to another JVM, so work is a public class with a public constructor
 * that takes nothing; the JVM that starts it and its children each make one of it. Write an {@link ItemWork} or a
 * {@link ChunkWork}.
 *
 * @param <T> the items
 * @param <R> the results
 */
public sealed interface Work<T, R> permits ItemWork, ChunkWork {
    /** How the items travel to the child. */
    ItemCodec<T> items();

    /** How the results travel back. */
    ItemCodec<R> results();
}
