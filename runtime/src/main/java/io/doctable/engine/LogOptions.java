package io.doctable.engine;

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
record LogOptions(
        Echo echo,
        @Nullable Consumer<String> sink,
        List<ExecutionListener> listeners,
        @Nullable Duration slow,
        boolean hidden,
        @Nullable String name,
        LongSupplier ticker) {
    /** Nobody is told anything. */
    static final LogOptions SILENT = new LogOptions(Echo.OFF, null, List.of(), null, false, null, System::nanoTime);

    LogOptions {
        listeners = List.copyOf(listeners);
    }

    LogOptions withEcho(Echo changed) {
        return new LogOptions(changed, sink, listeners, slow, hidden, name, ticker);
    }

    LogOptions withSink(Consumer<String> changed) {
        return new LogOptions(echo, changed, listeners, slow, hidden, name, ticker);
    }

    LogOptions withListener(ExecutionListener added) {
        List<ExecutionListener> more = new ArrayList<>(listeners);
        more.add(added);
        return new LogOptions(echo, sink, more, slow, hidden, name, ticker);
    }

    LogOptions withSlow(Duration changed) {
        return new LogOptions(echo, sink, listeners, changed, hidden, name, ticker);
    }

    LogOptions withHidden(boolean changed) {
        return new LogOptions(echo, sink, listeners, slow, changed, name, ticker);
    }

    LogOptions withName(String changed) {
        return new LogOptions(echo, sink, listeners, slow, hidden, changed, ticker);
    }

    LogOptions withTicker(LongSupplier changed) {
        return new LogOptions(echo, sink, listeners, slow, hidden, name, changed);
    }
}
