package io.doctable.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A real driver that throws a given exception, once, after one of its methods has done its work. Pass {@code
 * driver::create} to {@code EngineBuilder.creator}.
 */
public final class FaultyDriver {
    private static final List<Class<?>> WRAPPED =
            List.of(Connection.class, PreparedStatement.class, Statement.class, ResultSet.class);

    private final List<Connection> made = new CopyOnWriteArrayList<>();
    private final String jdbcUrl;
    private Set<String> methods = Set.of();
    private @Nullable Supplier<Throwable> failure;

    /** Creates a driver that connects to this JDBC URL. */
    public FaultyDriver(String jdbcUrl) {
        this.jdbcUrl = jdbcUrl;
    }

    /** Returns the physical connections, in the order of their creation. */
    public List<Connection> made() {
        return made;
    }

    /** Lets the next call of one of these methods throw what the supplier returns. */
    public void failOnce(Set<String> at, Supplier<Throwable> thrown) {
        methods = at;
        failure = thrown;
    }

    /** Returns whether a failure was ordered and has not happened yet. */
    public boolean isArmed() {
        return failure != null;
    }

    /** Creates a connection whose calls go through this driver. */
    public Connection create() throws SQLException {
        Connection real = DriverManager.getConnection(jdbcUrl);
        made.add(real);
        return (Connection) wrap(Connection.class, real);
    }

    private Object wrap(Class<?> type, Object real) {
        return Proxy.newProxyInstance(FaultyDriver.class.getClassLoader(), new Class<?>[] {type}, new Wrapped(real));
    }

    private final class Wrapped implements InvocationHandler {
        private final Object real;

        Wrapped(Object real) {
            this.real = real;
        }

        private boolean isOfSqlite() {
            return real instanceof Connection && real.getClass().getName().startsWith("org.sqlite.");
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] args) throws Throwable {
            String name = method.getName();
            if (name.equals("unwrap") && isOfSqlite()) {
                return proxy;
            }
            if (name.equals("isWrapperFor")) {
                // What the dialect of PostgreSQL asks of its driver's own connection cannot be had then.
                return isOfSqlite();
            }
            if (name.equals("equals") && args != null) {
                return proxy == args[0];
            }
            Object result;
            try {
                result = method.invoke(real, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
            Supplier<Throwable> ordered = failure;
            if (ordered != null && methods.contains(name)) {
                failure = null;
                throw ordered.get();
            }
            for (Class<?> type : WRAPPED) {
                if (result != null && type == method.getReturnType()) {
                    return wrap(type, result);
                }
            }
            return result;
        }
    }
}
