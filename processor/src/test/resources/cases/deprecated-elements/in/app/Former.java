package app;

/** Types that components have. */
class Former {
    @Deprecated
    enum Level {
        LOW,
        HIGH
    }

    @Deprecated(forRemoval = true)
    enum Kind {
        ONE
    }

    @SuppressWarnings("deprecation")
    record Code(@Deprecated String value) {}

    record Number(int value) {
        @Deprecated
        Number {}
    }
}
