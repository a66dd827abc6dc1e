package io.doctable.internal.session;

import io.doctable.error.WrongTransactionThreadException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Ensures that only one thread at a time uses a connection; that thread may use it in nested calls. */
final class OneThread {
    private final AtomicReference<@Nullable Thread> user = new AtomicReference<>();
    private int uses;

    /**
     * Begins a use.
     *
     * @throws WrongTransactionThreadException while another thread uses it
     */
    void enter() {
        Thread me = Thread.currentThread();
        Thread other = user.get();
        if (other != me && !user.compareAndSet(null, me)) {
            throw new WrongTransactionThreadException(
                    "the connection is in use by thread \"" + (other == null ? "?" : other.getName())
                            + "\", and only one thread at a time may use it: take another connection for this thread",
                    null,
                    null);
        }
        uses++;
    }

    /** Ends one use. */
    void leave() {
        if (--uses == 0) {
            user.set(null);
        }
    }
}
