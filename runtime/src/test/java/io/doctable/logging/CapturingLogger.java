package io.doctable.logging;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** Hands what is logged to the {@link CapturedLog} of the moment. */
final class CapturingLogger extends LegacyAbstractLogger {
    @Serial
    private static final long serialVersionUID = 1L;

    CapturingLogger(String name) {
        this.name = name;
    }

    @Override
    public boolean isTraceEnabled() {
        return CapturedLog.takes(name, Level.TRACE);
    }

    @Override
    public boolean isDebugEnabled() {
        return CapturedLog.takes(name, Level.DEBUG);
    }

    @Override
    public boolean isInfoEnabled() {
        return CapturedLog.takes(name, Level.INFO);
    }

    @Override
    public boolean isWarnEnabled() {
        return CapturedLog.takes(name, Level.WARN);
    }

    @Override
    public boolean isErrorEnabled() {
        return CapturedLog.takes(name, Level.ERROR);
    }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() {
        return null;
    }

    @Override
    protected void handleNormalizedLoggingCall(
            Level level,
            @Nullable Marker marker,
            String message,
            Object @Nullable [] arguments,
            @Nullable Throwable thrown) {
        CapturedLog.add(level, MessageFormatter.basicArrayFormat(message, arguments), thrown);
    }
}
