package io.doctable.distribute;

/**
 * Work that child JVMs do. A lambda cannot be sent to another JVM, so work is a public class with a public no-argument
 * constructor; the parent JVM and each child create an instance. Implement {@link ItemWork} or {@link ChunkWork}.
 *
 * @param <T> the items
 * @param <R> the results
 */
public sealed interface Work<T, R> permits ItemWork, ChunkWork {
    /** Returns the codec that sends the items to the child. */
    ItemCodec<T> items();

    /** Returns the codec that sends the results back. */
    ItemCodec<R> results();
}
