package io.doctable.internal.connection;

/**
 * Checks that the stack has room to release a resource before it is taken. Code that releases must not overflow the
 * stack halfway, which would leave a lock taken; so the overflow is provoked earlier, where it does no harm.
 */
public final class StackRoom {
    /** About 8 KB of compiled frames, 30 KB of interpreted ones: several times what giving back takes. */
    private static final int FRAMES = 192;

    private StackRoom() {}

    /**
     * Returns if there is room.
     *
     * @throws StackOverflowError if there is none
     */
    public static void require() {
        if (depth(FRAMES, 1, 2) != FRAMES) {
            throw new AssertionError("the frames of a recursion were not counted");
        }
    }

    /** Calls itself so many times; the parameters keep the frames from being empty. */
    private static int depth(int frames, long first, long second) {
        return frames == 0 ? (int) (first & ~first & second) : 1 + depth(frames - 1, second + frames, first);
    }
}
