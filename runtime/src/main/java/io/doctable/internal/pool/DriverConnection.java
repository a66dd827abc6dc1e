package io.doctable.internal.pool;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A driver's connection as HikariCP sees it: it reports when it is closed, and can be detached, so that HikariCP's close
 * leaves the driver's connection open. Only HikariCP's own calls pass through it; statements do not.
 */
final class DriverConnection implements InvocationHandler {
    private final Connection made;
    private final ConnectionSource.ClosedListener listener;
    private volatile boolean detached;
    /** The driver's own connection, which the one that was made may wrap; null until it is asked for. */
    volatile @Nullable Connection own;

    private DriverConnection(Connection made, ConnectionSource.ClosedListener listener) {
        this.made = made;
        this.listener = listener;
    }

    /** Returns a view of {@code made} for HikariCP. */
    static Connection viewOf(Connection made, ConnectionSource.ClosedListener listener) {
        return (Connection) Proxy.newProxyInstance(
                DriverConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class, View.class},
                new DriverConnection(made, listener));
    }

    /** Returns what is behind a connection that HikariCP has lent. */
    static DriverConnection behind(Connection handle) throws SQLException {
        return (DriverConnection) Proxy.getInvocationHandler(handle.unwrap(View.class));
    }

    /** Returns the driver's own connection, which has that type, or the one that was made if it hides it. */
    Connection own(Class<?> type) throws SQLException {
        Connection found = type.isInstance(made) || !made.isWrapperFor(type) ? made : (Connection) made.unwrap(type);
        own = found;
        return found;
    }

    /** Leaves the connection open when HikariCP closes it; its user closes it. */
    void detach() {
        detached = true;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] args) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, method.getName(), args);
        }
        switch (method.getName()) {
            case "close" -> {
                close();
                return null;
            }
            case "isClosed" -> {
                return detached || made.isClosed();
            }
            case "isValid" -> {
                // HikariCP asks after 500 ms of rest; what has been lent once, LendingCheck asks when it is needed.
                return own == null || detached ? forward(method, args) : !made.isClosed();
            }
            case "clearWarnings" -> {
                // After each use: without reflection.
                if (!detached) {
                    made.clearWarnings();
                }
                return null;
            }
            default -> {
                return forward(method, args);
            }
        }
    }

    private @Nullable Object forward(Method method, Object @Nullable [] args) throws Throwable {
        if (detached) {
            throw new SQLException("the connection was taken out of the pool");
        }
        try {
            return method.invoke(made, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Object ofObject(Object proxy, String method, Object @Nullable [] args) {
        return switch (method) {
            case "equals" -> args != null && proxy == args[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "DriverConnection[" + made + "]";
        };
    }

    private void close() throws SQLException {
        if (detached) {
            return;
        }
        try {
            made.close();
        } finally {
            Connection known = own;
            listener.closed(known == null ? made : known);
        }
    }

    /** Marks HikariCP's view of a driver's connection. */
    interface View {}
}
