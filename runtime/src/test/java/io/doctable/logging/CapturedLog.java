package io.doctable.logging;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;

/** What is logged through SLF4J between its beginning and its end; outside of that every logger is off. */
public final class CapturedLog implements AutoCloseable {
    private static volatile @Nullable CapturedLog current;

    private final String prefix;
    private final Level level;
    private volatile @Nullable String failingAt;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private CapturedLog(String prefix, Level level) {
        this.prefix = prefix;
        this.level = level;
        current = this;
    }

    /** Takes what loggers whose names begin so say at that level or above. */
    public static CapturedLog of(String prefix, Level level) {
        return new CapturedLog(prefix, level);
    }

    /** Lets the loggers whose names begin so throw at each line that contains this text. */
    public static CapturedLog failingAt(String text, String prefix) {
        CapturedLog log = new CapturedLog(prefix, Level.DEBUG);
        log.failingAt = text;
        return log;
    }

    static boolean takes(String logger, Level wanted) {
        CapturedLog log = current;
        // What the tests' own PostgreSQL server writes into its log is none of ours.
        return log != null
                && logger.startsWith(log.prefix)
                && !logger.startsWith("io.zonky.")
                && wanted.toInt() >= log.level.toInt();
    }

    static void add(Level level, String message, @Nullable Throwable thrown) {
        CapturedLog log = current;
        if (log != null && log.failingAt != null && message.contains(log.failingAt)) {
            throw new IllegalStateException("the log is full");
        }
        if (log != null) {
            log.lines.add(level + " " + message + (thrown == null ? "" : " " + thrown));
        }
    }

    /** The lines so far, each behind its level. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        current = null;
    }
}
