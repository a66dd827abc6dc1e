package io.doctable.internal.observe;

import io.doctable.listen.Echo;
import io.doctable.listen.ExecutionListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The listeners and logs of an engine's executions.
 *
 * @param echo how much is logged at first
 * @param sink receives the lines, null for SLF4J
 * @param listeners called for each execution
 * @param slow the time from which a statement counts as slow, null for never
 * @param hidden whether all values are hidden
 * @param name the prefix of each line, null for none
 * @param ticker the source of nanoseconds
 */
public record LogOptions(
        Echo echo,
        @Nullable Consumer<String> sink,
        List<ExecutionListener> listeners,
        @Nullable Duration slow,
        boolean hidden,
        @Nullable String name,
        LongSupplier ticker) {
    /** No listeners and no logs. */
    public static final LogOptions SILENT =
            new LogOptions(Echo.OFF, null, List.of(), null, false, null, System::nanoTime);

    public LogOptions {
        listeners = List.copyOf(listeners);
    }

    public LogOptions withEcho(Echo changed) {
        return new LogOptions(changed, sink, listeners, slow, hidden, name, ticker);
    }

    public LogOptions withSink(Consumer<String> changed) {
        return new LogOptions(echo, changed, listeners, slow, hidden, name, ticker);
    }

    public LogOptions withListener(ExecutionListener added) {
        List<ExecutionListener> more = new ArrayList<>(listeners);
        more.add(added);
        return new LogOptions(echo, sink, more, slow, hidden, name, ticker);
    }

    public LogOptions withSlow(Duration changed) {
        return new LogOptions(echo, sink, listeners, changed, hidden, name, ticker);
    }

    public LogOptions withHidden(boolean changed) {
        return new LogOptions(echo, sink, listeners, slow, changed, name, ticker);
    }

    public LogOptions withName(String changed) {
        return new LogOptions(echo, sink, listeners, slow, hidden, changed, ticker);
    }

    public LogOptions withTicker(LongSupplier changed) {
        return new LogOptions(echo, sink, listeners, slow, hidden, name, changed);
    }
}
