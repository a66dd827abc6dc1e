package io.doctable.internal.session;

import io.doctable.error.WrongTransactionThreadException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Sees to it that a connection is used by one thread at a time, which may use it several times over. */
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
                            + "\"; a connection serves one thread at a time: give this thread one of its own",
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
