package io.doctable.internal.session;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Creates UUIDs of version 7 (RFC 9562): the time in milliseconds, a counter, random bits. Each is larger than the one
 * before, also within a millisecond and when the clock is set back. Thread-safe.
 */
final class NewIds implements Supplier<UUID> {
    private static final int COUNTER_BITS = 12;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long RANDOM_BITS = 0x3fff_ffff_ffff_ffffL;

    private final Clock clock;
    /** Milliseconds and counter as one number: a counter that is full carries into the milliseconds. */
    private final AtomicLong last = new AtomicLong();

    NewIds(Clock clock) {
        this.clock = clock;
    }

    @Override
    public UUID get() {
        long now = clock.millis() << COUNTER_BITS;
        long next = last.updateAndGet(previous -> Math.max(now, previous + 1));
        long millis = next >>> COUNTER_BITS;
        long counter = next & ((1 << COUNTER_BITS) - 1);
        return new UUID((millis << 16) | VERSION_7 | counter, VARIANT | (Randomness.SOURCE.nextLong() & RANDOM_BITS));
    }

    /** Loaded with the first id, because this loads the security providers. */
    private static final class Randomness {
        static final SecureRandom SOURCE = new SecureRandom();
    }
}
