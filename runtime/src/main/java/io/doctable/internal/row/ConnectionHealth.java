package io.doctable.internal.row;

import java.sql.SQLException;
import java.util.function.Predicate;

/**
 * Whether a physical connection may still be used: the one place that decides it, after every {@link Throwable} out of a
 * driver call. The driver answers with {@link SQLException}. Anything else, such as an {@link OutOfMemoryError} or a
 * {@link RuntimeException}, left the driver in the middle of its work: the next reply on that connection may belong to
 * another statement, and a lock of the driver may stay taken. For the engine; not for applications. Thread-safe.
 */
public final class ConnectionHealth {
    private final Predicate<SQLException> breaking;
    private volatile boolean broken;
    private volatile boolean brokenAlone;

    /** @param breaking whether an answer of the database means that the connection is lost */
    public ConnectionHealth(Predicate<SQLException> breaking) {
        this.breaking = breaking;
    }

    /** Runs a driver call, whose exception decides whether the connection may still be used. */
    public void run(DriverCall call) throws SQLException {
        try {
            call.run();
        } catch (SQLException | RuntimeException | Error e) {
            threw(e);
            throw e;
        }
    }

    /** A driver call ended with that. */
    public void threw(Throwable thrown) {
        if (!(thrown instanceof SQLException answer) || comesFromError(answer)) {
            if (!broken) {
                brokenAlone = true;
            }
            broken = true;
        } else if (breaking.test(answer)) {
            broken = true;
        }
    }

    /**
     * Work that calls the driver and runs other code too ended with that, and which of both threw it is not known. When
     * memory or stack ran out in the driver, there may have been too little left to report it to {@link #threw}.
     */
    public void mayHaveThrown(Throwable thrown) {
        if (thrown instanceof VirtualMachineError || thrown instanceof SQLException) {
            threw(thrown);
        }
    }

    /** The connection must not be used again. */
    public void breaks() {
        broken = true;
    }

    /** Whether the connection must not be used again. */
    public boolean isBroken() {
        return broken;
    }

    /** Whether it is broken by a failure inside this program, which says nothing of other connections. */
    public boolean isBrokenAlone() {
        return brokenAlone;
    }

    /** A call of the driver without a result. */
    @FunctionalInterface
    public interface DriverCall {
        /** Makes it. */
        void run() throws SQLException;
    }

    /** A driver may catch an error in the middle of its work and wrap it. */
    private static boolean comesFromError(SQLException answer) {
        int depth = 0;
        for (Throwable t = answer.getCause(); t != null && depth < 20; t = t.getCause()) {
            if (t instanceof Error) {
                return true;
            }
            depth++;
        }
        return false;
    }
}
