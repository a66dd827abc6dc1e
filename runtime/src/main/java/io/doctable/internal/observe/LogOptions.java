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
 * Who is told what of an engine's executions.
 *
 * @param echo how much is said in lines of text, to begin with
 * @param sink takes the lines, null for SLF4J
 * @param listeners are told of each execution
 * @param slow from what time on a statement is slow, null for never
 * @param hidden whether no value is shown at all
 * @param name what stands before each line, null for nothing
 * @param ticker tells nanoseconds
 */
public record LogOptions(
        Echo echo,
        @Nullable Consumer<String> sink,
        List<ExecutionListener> listeners,
        @Nullable Duration slow,
        boolean hidden,
        @Nullable String name,
        LongSupplier ticker) {
    /** Nobody is told anything. */
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
