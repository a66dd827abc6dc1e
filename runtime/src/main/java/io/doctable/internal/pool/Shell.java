package io.doctable.internal.pool;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A physical connection as HikariCP sees it: it tells when it is closed, and can be taken out of the pool, which then
 * closes nothing but the shell. Statements do not pass through it.
 */
final class Shell implements InvocationHandler {
    private final Connection raw;
    private final ConnectionSource.ClosedListener listener;
    private volatile boolean empty;

    private Shell(Connection raw, ConnectionSource.ClosedListener listener) {
        this.raw = raw;
        this.listener = listener;
    }

    /** Puts a shell around a connection. */
    static Connection around(Connection raw, ConnectionSource.ClosedListener listener) {
        return (Connection) Proxy.newProxyInstance(
                Shell.class.getClassLoader(),
                new Class<?>[] {Connection.class, Opening.class},
                new Shell(raw, listener));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] args) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, method.getName(), args);
        }
        boolean asksForRaw =
                args != null && args.length == 1 && args[0] instanceof Class<?> type && type.isInstance(raw);
        return switch (method.getName()) {
            case "empty" -> {
                empty = true;
                yield null;
            }
            case "close" -> {
                close();
                yield null;
            }
            case "isClosed" -> empty || raw.isClosed();
            // Of a connection that is closed some drivers do not answer these two.
            case "unwrap" -> asksForRaw ? raw : forward(method, args);
            case "isWrapperFor" -> asksForRaw || Boolean.TRUE.equals(forward(method, args));
            default -> forward(method, args);
        };
    }

    private @Nullable Object forward(Method method, Object @Nullable [] args) throws Throwable {
        if (empty) {
            throw new SQLException("the connection was taken out of the pool");
        }
        try {
            return method.invoke(raw, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Object ofObject(Object proxy, String method, Object @Nullable [] args) {
        return switch (method) {
            case "equals" -> args != null && proxy == args[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "Shell[" + raw + "]";
        };
    }

    private void close() throws SQLException {
        if (empty) {
            return;
        }
        try {
            raw.close();
        } finally {
            listener.closed(raw);
        }
    }

    /** The operations of a shell beyond those of a connection. */
    interface Opening {
        /** Empties the shell: the holder of the connection closes it. */
        void empty();
    }
}
