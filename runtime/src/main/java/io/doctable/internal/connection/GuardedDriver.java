package io.doctable.internal.connection;

import io.doctable.internal.row.ConnectionHealth;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A driver's object, and those that it gives, whose failures all reach the connection's {@link ConnectionHealth}. For
 * the rare work that uses the driver directly, such as looking at tables; each call costs a reflective one.
 */
final class GuardedDriver implements InvocationHandler {
    /** The most special first. */
    private static final List<Class<?>> GUARDED = List.of(
            Connection.class,
            PreparedStatement.class,
            Statement.class,
            ResultSet.class,
            ResultSetMetaData.class,
            DatabaseMetaData.class);

    private final Object driver;
    private final ConnectionHealth health;

    private GuardedDriver(Object driver, ConnectionHealth health) {
        this.driver = driver;
        this.health = health;
    }

    /** A guarded connection. */
    static Connection of(Connection raw, ConnectionHealth health) {
        return (Connection) guarded(Connection.class, raw, health);
    }

    private static Object guarded(Class<?> type, Object driver, ConnectionHealth health) {
        return Proxy.newProxyInstance(
                GuardedDriver.class.getClassLoader(), new Class<?>[] {type}, new GuardedDriver(driver, health));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] args) throws Throwable {
        Object result;
        try {
            result = method.invoke(driver, args);
        } catch (InvocationTargetException e) {
            Throwable thrown = Objects.requireNonNull(e.getCause());
            health.threw(thrown);
            throw thrown;
        } catch (Error e) {
            health.threw(e);
            throw e;
        }
        if (result == null || method.getName().equals("unwrap")) {
            return result;
        }
        for (Class<?> type : GUARDED) {
            if (type.isAssignableFrom(method.getReturnType())) {
                return guarded(type, result, health);
            }
        }
        return result;
    }
}
