package io.doctable.internal.pool;

import io.doctable.error.MissingDriverException;
import io.doctable.internal.dialect.DriverAddress;
import io.doctable.pool.ConnectionCreator;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Makes physical connections by asking the driver itself: no URL with a password in it, no {@link
 * java.sql.DriverManager}, whose messages repeat URLs. Or by asking the user's own creator. Thread-safe.
 */
final class DriverSource implements DataSource {
    private final ConnectionCreator creator;
    private final String shown;
    private final AtomicReference<@Nullable Connection> first = new AtomicReference<>();
    private volatile ConnectionSource.ClosedListener closed = raw -> {};
    private volatile int loginTimeout;

    /**
     * Connections to that address.
     *
     * @param creator what makes them, null for the driver
     * @throws MissingDriverException if the driver is not on the class path
     */
    DriverSource(DriverAddress address, @Nullable ConnectionCreator creator) {
        this.creator = creator != null ? creator : byDriver(address);
        this.shown = address.jdbcUrl();
    }

    private static ConnectionCreator byDriver(DriverAddress address) {
        Driver driver = load(address);
        return () -> {
            Connection made = driver.connect(address.jdbcUrl(), address.properties());
            if (made == null) {
                throw new SQLException("the driver " + address.driverClass() + " does not accept " + address.jdbcUrl());
            }
            return made;
        };
    }

    /** Sets the listener for closed connections. */
    void onClose(ConnectionSource.ClosedListener listener) {
        closed = listener;
    }

    private static Driver load(DriverAddress address) {
        ClassNotFoundException missing = null;
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        for (ClassLoader loader : new @Nullable ClassLoader[] {ofThread, DriverSource.class.getClassLoader()}) {
            try {
                return Class.forName(address.driverClass(), true, loader)
                        .asSubclass(Driver.class)
                        .getDeclaredConstructor()
                        .newInstance();
            } catch (ClassNotFoundException e) {
                missing = e;
            } catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
                throw new MissingDriverException(
                        "the JDBC driver " + address.driverClass() + " (" + address.mavenCoordinates()
                                + ") cannot be loaded: " + e,
                        null,
                        e);
            }
        }
        throw new MissingDriverException(
                "the JDBC driver " + address.driverClass() + " is not on the class path: add "
                        + address.mavenCoordinates(),
                null,
                missing);
    }

    /** Makes the first connection and keeps it for the next caller, so that its failure is reported here. */
    Connection connectFirst() throws SQLException {
        Connection made = connect();
        first.set(made);
        return made;
    }

    /** The first connection is of no use, and not for the next caller. */
    void forgetFirst() {
        first.set(null);
    }

    private Connection connect() throws SQLException {
        Connection made = creator.create();
        if (made == null) {
            throw new SQLException("the ConnectionCreator returned null; it must return a connection");
        }
        return DriverConnection.viewOf(made, closed);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection kept = first.getAndSet(null);
        return kept != null ? kept : connect();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("user and password are part of the address");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // Nothing is logged here.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // The driver's own option, in the URL, says how long it waits.
        loginTimeout = seconds;
    }

    /**
     * What the pool has set: so long it waits, when it is closed, for a connection that one of its threads is just making.
     * With 0 it would not wait, and nobody would ever close that connection.
     */
    @Override
    public int getLoginTimeout() {
        return loginTimeout;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("doctable.pool");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }

    @Override
    public String toString() {
        return "DriverSource[" + shown + "]";
    }
}
